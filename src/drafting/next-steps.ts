import { type Answers, isGiven } from './field.ts';
import { type DraftKind, isRecordKind } from './kind.ts';

/**
 * What an editor still has to do, each an instruction, in this order.
 * @param files the new files, that of the draft last
 */
export function nextSteps(kind: DraftKind, given: Answers, files: readonly string[]): string[] {
  const record = isRecordKind(kind) ? files.at(-1) : undefined;
  const check = `Run: npm run check -- ${files.join(' ')}`;
  // People and sources have nothing but fields.
  const described = files.filter((file) => file !== record && file.endsWith('.mdx'));
  const steps = described.map((file) => `Say in ${file}, below the second ---, what it is.`);
  if (record === undefined) return [...steps, check];
  return [
    ...steps,
    ...(isGiven(given, 'date')
      ? []
      : ['Add the date when it is known; without one the record stays a draft.']),
    'Write the abstract below the second ---: three or four sentences in our own words.',
    'Add short quotations under quotes, each with its speaker.',
    check,
    ...(isGiven(given, 'url')
      ? [`Hold the quotations against the saved page: npm run verify -- <saved page> --record ${record}`]
      : []),
  ];
}
