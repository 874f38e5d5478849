import type { Fault } from '../archive/finding.ts';
import { INPUT_KINDS, type InputKind } from './kind.ts';
import { SKIP_REASONS, type SkipReason } from './place.ts';
import type { ImportResult } from './run.ts';

/** A section of the report for people names at most so many things one by one. */
const LINES = 20;

const NAMES: Readonly<Record<InputKind, readonly [one: string, many: string]>> = {
  record: ['record', 'records'],
  organisation: ['organisation', 'organisations'],
  policy: ['policy', 'policies'],
  person: ['person', 'people'],
  source: ['source', 'sources'],
};

/** The report of an import for people: what was taken, what was not and why. */
export function reportPretty(result: ImportResult): string {
  const { creates, skipped, faults, notes, readAlong } = result;
  const sections = [
    readAlong.length > 0 ? [`Read along: ${readAlong.join(', ')}`] : [],
    faults.length > 0 ? [`Faults: ${faults.length}`, ...shortened(faults.map(faultLines))] : [],
    notes.length > 0
      ? [
          `Notes: ${notes.length}`,
          ...shortened(notes.map((note) => `  ${note.file}:${note.line}  ${note.message}`)),
        ]
      : [],
    ...reasons(skipped.map(({ why }) => why)).map((why) => {
      const alike = skipped.filter((skip) => skip.why === why);
      return [
        `Skipped, for ${SKIP_REASONS[why]}: ${alike.length}`,
        ...shortened(alike.map(({ file, line, there }) => `  ${file}:${line}  (${there})`)),
      ];
    }),
    [`${headline(result)}: ${counted(creates.map(({ kind }) => kind))}; skipped ${skipped.length}`],
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

/** The report of an import for programs: everything, each text that would be written left out. */
export function reportJson(result: ImportResult): string {
  const { creates, skipped, faults, notes, readAlong, content, dryRun, written } = result;
  const taken = creates.map(({ kind, path }) => ({ kind, path }));
  return `${JSON.stringify({ content, dryRun, written, readAlong, taken, skipped, faults, notes }, null, 2)}\n`;
}

function headline({ dryRun, written, content }: ImportResult): string {
  if (written) return `Taken into ${content}`;
  return dryRun ? `Would be taken into ${content}` : 'Nothing was written. Without the faults it would be';
}

function counted(kinds: readonly InputKind[]): string {
  const parts = INPUT_KINDS.flatMap((kind) => {
    const count = kinds.filter((each) => each === kind).length;
    return count === 0 ? [] : [`${count} ${NAMES[kind][count === 1 ? 0 : 1]}`];
  });
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

function reasons(given: readonly SkipReason[]): SkipReason[] {
  return [...new Set(given)];
}

function shortened(entries: readonly string[]): string[] {
  const more = entries.length - LINES;
  return more > 0 ? [...entries.slice(0, LINES), `  and ${more} more`] : [...entries];
}

function faultLines({ file, place, rule, message, expected, nearest, mend }: Fault): string {
  const more = [
    expected === undefined ? [] : [`expected ${expected}`],
    nearest === undefined ? [] : [`did you mean ${nearest}?`],
    mend === undefined ? [] : [mend],
  ].flat();
  return [
    `  ${file}:${place.line}:${place.column}  ${message} [${rule}]`,
    ...more.map((line) => `    ${line}`),
  ].join('\n');
}
