import { type Answers, isGiven } from './field.ts';
import { type DraftKind, isRecordKind } from './kind.ts';

/**
 * What an editor still has to do, each an instruction, in this order.
 * @param files the new files, what names the others last
 */
export function nextSteps(kind: DraftKind, given: Answers, files: readonly string[]): string[] {
  const check = `Run: npm run check -- ${files.join(' ')}`;
  if (kind === 'person' || kind === 'source') return [check];
  if (!isRecordKind(kind)) return ['Say in a sentence or two below the second --- what it is.', check];
  return [
    ...(isGiven(given, 'date')
      ? []
      : ['Add the date when it is known; without one the record stays a draft.']),
    'Write the abstract below the second ---: three or four sentences in our own words.',
    'Add short quotations under quotes, each with its speaker.',
    check,
    ...(isGiven(given, 'url')
      ? [
          `Hold the quotations against the saved page: npm run verify -- <saved page> --record ${files.at(-1) ?? ''}`,
        ]
      : []),
  ];
}
