import type { Analysis, FoundEntity } from './analysis.ts';
import type { DraftRecord } from './draft.ts';

/**
 * What the editor is told of a draft: what it holds, what it is unsure of, who is new, what to do next.
 * @param unknownSource the name of who published it, when the archive has no such source.
 * @param path where it was written; undefined when it was not.
 */
export function ingestReport(
  analysis: Analysis,
  draft: DraftRecord,
  path: string | undefined,
  unknownSource: string | undefined,
): string {
  const { quotations } = draft;
  const written = quotations.filter(({ quotation }) => quotation !== undefined);
  const unsure = quotations.filter(({ notes }) => notes.length > 0);
  const lines = [
    path === undefined ? 'Nothing was written.' : `Wrote ${path}`,
    `  ${count(written.length, 'quotation')}, ${count(written.length - unsure.filter(({ quotation }) => quotation !== undefined).length, 'speaker')} of them sure and known to the archive.`,
    '',
    ...section('Look at', [
      ...missing(analysis),
      ...analysis.warnings,
      ...unsure.map(
        ({ quotation, found, notes }) =>
          `${quotation?.id ?? '–'}  “${short(found.text)}”  ${notes.join(' ')}`,
      ),
    ]),
    ...section('Not in the archive', [
      ...(unknownSource === undefined
        ? []
        : [`${unknownSource} (source)\n    npm run new -- source --name ${quoted(unknownSource)}`]),
      ...candidates(analysis.organisations, 'organisation'),
      ...candidates(analysis.people, 'person'),
    ]),
    ...section(
      'Figures on the page, for your own words',
      analysis.figures.map(
        ({ value, of, attributed_to: who }) =>
          `${value}${of === null ? '' : `: ${of}`}${who === null ? '' : ` (${who})`}`,
      ),
    ),
    ...section('Next', ['Write the abstract in your own words, below the frontmatter.', 'npm run check']),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function missing({ title, date, source, url }: Analysis): string[] {
  return [
    ...(title === null
      ? ['No title was found; write the one that was printed, or one of yours with title_supplied: true.']
      : []),
    ...(date === null ? ['No date was found that is sure; add it, or leave it out.'] : []),
    ...(source === null ? ['Who published it is not known; add source.'] : []),
    ...(url === null ? ['Its address is not known; add url.'] : []),
  ];
}

function candidates(entities: readonly FoundEntity[], kind: 'organisation' | 'person'): string[] {
  return entities
    .filter(({ id }) => id === null)
    .map(({ name, role, organisation }) => {
      const what = [role, organisation].filter((words) => words !== undefined).join(', ');
      return `${name}${what === '' ? '' : ` (${what})`}\n    npm run new -- ${kind} --name ${quoted(name)}`;
    });
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`), ''];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function short(text: string): string {
  return text.length > 70 ? `${text.slice(0, 69).trimEnd()}…` : text;
}

/** A word for a shell, which takes it for nothing else. */
function quoted(text: string): string {
  return /^[\p{L}\p{N} ,.:/&()’-]+$/u.test(text) ? `"${text}"` : `'${text.replaceAll("'", "'\\''")}'`;
}
