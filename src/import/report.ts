import type { Fault } from '../archive/finding.ts';
import { TAKEN_KINDS, type TakenKind } from './kind.ts';
import { leftOutFields, type MissingEntity, missingEntities } from './left-out.ts';
import { SKIP_REASONS, type Skip, type SkipReason } from './place.ts';
import type { ImportResult } from './result.ts';

/** A section of the report for people names at most so many things one by one. */
const LINES = 20;

const NAMES: Readonly<Record<TakenKind, readonly [one: string, many: string]>> = {
  record: ['record', 'records'],
  organisation: ['organisation', 'organisations'],
  policy: ['policy', 'policies'],
  person: ['person', 'people'],
  source: ['source', 'sources'],
  site: ['description of the site', 'descriptions of the site'],
  redirects: ['list of redirects', 'lists of redirects'],
  ledger: ['ledger', 'ledgers'],
};

/** The report of an import for people: what was taken, what was not and why. */
export function reportPretty(result: ImportResult): string {
  const { creates, skipped, faults, notes, readAlong, unknown, ignored } = result;
  const missing = missingEntities(unknown);
  const fields = leftOutFields(ignored);
  const sections = [
    readAlong.length > 0 ? [`Read along: ${readAlong.join(', ')}`] : [],
    titled('Faults', faults.map(faultLines)),
    titled(
      'Notes',
      notes.map((note) => `  ${note.file}:${note.line}  ${note.message}`),
    ),
    titled('Not in the archive, so left out', missing.map(missingLines)),
    titled(
      'Fields left out',
      fields.map(({ file, field, references, why }) => `  ${file}  ${field}, in ${references}: ${why}`),
    ),
    ...reasons(skipped.map(({ why }) => why)).map((why) => {
      const alike = skipped.filter((skip) => skip.why === why);
      return titled(`Skipped, for ${SKIP_REASONS[why]}`, alike.map(skipLine));
    }),
    [
      `${headline(result)}: ${counted(creates.map(({ kind }) => kind))}; skipped ${skipped.length}`,
      ...shortened(creates.map(({ path, file, line }) => `  ${path}  (${file}:${line})`)),
    ],
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

/** The report of an import for programs, as mapping.md describes it: everything but the texts of the files. */
export function reportJson(result: ImportResult): string {
  const { creates, skipped, faults, notes, readAlong, inputs, content, dryRun, written } = result;
  const taken = creates.map(({ kind, path, file, line }) => ({ kind, path, file, line }));
  const missing = missingEntities(result.unknown);
  const leftOut = leftOutFields(result.ignored);
  const report = {
    content,
    dryRun,
    written,
    inputs,
    readAlong,
    taken,
    skipped,
    faults,
    notes,
    missing,
    leftOut,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** A section with the number of its entries; nothing when there are none. */
function titled(title: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [`${title}: ${entries.length}`, ...shortened(entries)];
}

function skipLine({ file, line, there, number }: Skip): string {
  return `  ${file}:${line}  (${number === undefined ? there : `${number}, ${there}`})`;
}

function missingLines({ kind, name, places, nearest, command }: MissingEntity): string {
  const more = places.length > 3 ? ` and ${places.length - 3} more` : '';
  return [
    `  ${kind} “${name}”: ${places.slice(0, 3).join(', ')}${more}`,
    ...(nearest === undefined ? [] : [`    did you mean ${nearest}?`]),
    `    ${command}`,
  ].join('\n');
}

function headline({ dryRun, written, content }: ImportResult): string {
  if (written) return `Taken into ${content}`;
  return dryRun ? `Would be taken into ${content}` : 'Nothing was written. Without the faults it would be';
}

function counted(kinds: readonly TakenKind[]): string {
  const parts = TAKEN_KINDS.flatMap((kind) => {
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
