import { isBareName, readByline } from './byline.ts';
import { chooseNearTitle } from './date-choice.ts';
import { type LineDate, labelledDates, RELATIVE, readDateLine } from './date-line.ts';
import { furnitureKind } from './furniture.ts';
import { isHeading } from './line-shape.ts';
import type { Block, BlockKind, Page } from './page.ts';
import { textPieces } from './text-lines.ts';

/** What each line is for itself, before its neighbours are looked at. */
type Sort =
  | BlockKind
  | 'date'
  | 'relative-date'
  | 'related-heading'
  | 'comments-heading'
  | 'heading?'
  | 'text';

function sortOf(line: string, listed: boolean): Sort {
  const furniture = furnitureKind(line);
  if (furniture !== undefined) return furniture;
  if (readByline(line) !== undefined) return 'byline';
  if (readDateLine(line).length > 0) return 'date';
  if (RELATIVE.test(line)) return 'relative-date';
  if (listed) return 'list-item';
  return isHeading(line) ? 'heading?' : 'text';
}

/** Where the article's own sentences begin and end; nothing in front of them or behind is a section's heading. */
function bodyRange(sorts: readonly Sort[]): { from: number; to: number } {
  const from = sorts.findIndex((sort) => sort === 'text' || sort === 'list-item');
  const to = sorts.findLastIndex((sort) => sort === 'text' || sort === 'list-item');
  return from === -1 ? { from: sorts.length, to: -1 } : { from, to };
}

/** A title stands above the text, or at least above a byline or date among the first lines. */
const HEAD_LINES = 15;

/** The first line of the head with at least four words; failing that, the first with at least two; -1 when there is none. */
function titleAt(lines: readonly string[], sorts: readonly Sort[]): number {
  const words = (at: number): number => (lines[at] ?? '').split(/\s+/u).length;
  const { from } = bodyRange(sorts);
  const marked = sorts.slice(0, HEAD_LINES).findIndex((sort) => sort === 'byline' || sort === 'date');
  const candidates = sorts
    .slice(0, Math.max(from, marked))
    .flatMap((sort, at) => (sort === 'heading?' && !isBareName(lines[at] ?? '') ? [at] : []));
  return candidates.find((at) => words(at) >= 4) ?? candidates.find((at) => words(at) >= 2) ?? -1;
}

/** Settles what the lines are by their order: head, text with its sections, and what follows the article. */
function settle(lines: readonly string[], sorts: readonly Sort[], title: number): BlockKind[] {
  const { from: first, to } = bodyRange(sorts);
  const from = Math.max(first, title);
  let list: 'related' | 'comment' | undefined;
  return sorts.map((sort, at): BlockKind => {
    const line = lines[at] ?? '';
    if (at === title) return 'title';
    if (sort === 'comments-heading') {
      // Above the text it is a link to the comments below.
      if (at > from) list = 'comment';
      return at > from ? 'comment' : 'furniture';
    }
    if (list === 'comment') return sort === 'furniture' ? 'furniture' : 'comment';
    if (sort === 'related-heading') {
      list = 'related';
      return 'related';
    }
    if (sort === 'text') {
      list = undefined;
      return 'paragraph';
    }
    if (list === 'related') return sort === 'furniture' || sort === 'caption' ? sort : 'related';
    if (sort === 'heading?') {
      if (at < from) return at > title && line.length > 60 && title !== -1 ? 'paragraph' : 'furniture';
      return at > to ? 'related' : 'heading';
    }
    if (sort === 'byline') return 'byline';
    return sort === 'date' || sort === 'relative-date' ? 'furniture' : sort;
  });
}

/** A date that the page gives of itself, with its line. */
interface OwnDate extends LineDate {
  readonly at: number;
}

/** Dates by the title and the bylines, and elsewhere those that say they are the page's. */
function ownDates(
  lines: readonly string[],
  sorts: readonly Sort[],
  kinds: readonly BlockKind[],
  title: number,
): OwnDate[] {
  // A standfirst may stand between the title and the date.
  const head = Math.max(bodyRange(sorts).from, title) + 2;
  return lines.flatMap((line, at): OwnDate[] => {
    if (kinds[at] === 'related' || kinds[at] === 'comment') return [];
    if (sorts[at] === 'byline') return at <= head ? labelledDates(line).map((date) => ({ ...date, at })) : [];
    if (sorts[at] !== 'date') return [];
    return readDateLine(line)
      .filter(({ role }) => at <= head || role !== undefined)
      .map((date) => ({ ...date, at }));
  });
}

function dateAndDoubts(
  dates: readonly OwnDate[],
  title: number,
  relative: string | undefined,
): Pick<Page, 'date' | 'warnings'> {
  const above = dates.filter(({ at }) => at < title);
  const below = dates.filter(({ at }) => at > title);
  const { date, warnings } = chooseNearTitle(below, above, 'text');
  if (date !== undefined || warnings.length > 0) return { date, warnings };
  return {
    warnings: [
      relative === undefined
        ? 'The page gives no date of publication.'
        : `The page gives its date only as “${relative}”, which says no day.`,
    ],
  };
}

/**
 * Reads the words of a page as copied from a browser or saved as plain text.
 * Nothing is left out: every line is a block, the site's own lines as `furniture`, `related` or `comment`.
 * @param text the words; `page.text` is this text as it is.
 */
export function textPage(text: string): Page {
  const pieces = textPieces(text);
  const lines = pieces.map(({ start, end }) => text.slice(start, end));
  const sorts = lines.map((line, at) => sortOf(line, pieces[at]?.listed ?? false));
  const title = titleAt(lines, sorts);
  const kinds = settle(lines, sorts, title);
  const blocks = pieces.map(
    ({ start, end }, at): Block => ({ kind: kinds[at] ?? 'furniture', text: lines[at] ?? '', start, end }),
  );
  const bylines = blocks
    .filter(({ kind }) => kind === 'byline')
    .flatMap((block) => readByline(block.text) ?? []);
  const relative = lines.find((_, at) => sorts[at] === 'relative-date' && kinds[at] === 'furniture');
  const { date, warnings } = dateAndDoubts(ownDates(lines, sorts, kinds, title), title, relative);
  const name = bylines.length > 0 ? undefined : lines.slice(0, bodyRange(sorts).from).find(isBareName);
  return {
    title: lines[title],
    authors: [...new Set(bylines)],
    date,
    text,
    blocks,
    warnings: [
      ...(blocks.some(({ kind }) => kind === 'paragraph')
        ? []
        : ['The page has no line that looks like an article’s text.']),
      ...(title === -1 ? ['The page has no line that looks like a title.'] : []),
      ...warnings,
      ...(name === undefined ? [] : [`“${name}” may be the author; the page does not say so.`]),
    ],
  };
}
