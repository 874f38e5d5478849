import { readByline } from './byline.ts';
import { RELATIVE, readDateLine } from './date-line.ts';
import { furnitureKind } from './furniture.ts';
import { type Article, findArticle } from './html-article.ts';
import { type Head, htmlDate } from './html-date.ts';
import { readMetadata } from './html-metadata.ts';
import { parsePage } from './html-parse.ts';
import { pageWords, type Run } from './html-run.ts';
import { isHeading, isSentence } from './line-shape.ts';
import type { Block, BlockKind, Page } from './page.ts';
import { chooseTitle } from './title.ts';

/** How far from the title, in blocks, pages print their bylines and dates. */
const HEAD = 12;

/** The words of a text alone, to see whether one repeats another. */
function bareWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** What a run of the article is by its own shape and words, or by the elements around it. */
function kindInArticle(run: Run, role: Article['roles'][number], begun: boolean): BlockKind {
  const { text, linked, bold } = run;
  const sentence = isSentence(text);
  if (!begun && readByline(text) !== undefined) return 'byline';
  if (readDateLine(text).length > 0 || RELATIVE.test(text)) return 'furniture';
  if (linked && !sentence) return 'related';
  if (role === 'byline')
    return text.length <= 200 && !sentence && !begun ? 'byline' : sentence ? 'paragraph' : 'furniture';
  if (role === 'heading' || role === 'list-item' || role === 'block-quotation' || role === 'caption')
    return role;
  if (bold && isHeading(text)) return begun ? 'heading' : 'furniture';
  if (sentence || (role === 'paragraph' && (begun || text.length >= 40))) return 'paragraph';
  if (!begun) return text.length >= 60 ? 'paragraph' : 'furniture';
  return isHeading(text) && !/^(?:td|th|dd|dt)$/.test(run.frame.name) ? 'heading' : 'paragraph';
}

/** Settles what the runs are, by their place in or beside the article. */
function kindsOf(runs: readonly Run[], { from, to, sides, roles }: Article, title: number): BlockKind[] {
  let begun = false;
  let list: 'related' | 'comment' | undefined;
  return runs.map((run, at): BlockKind => {
    const side = sides[at];
    if (at === title) return 'title';
    if (side !== undefined) return side === 'related' || side === 'comment' ? side : 'furniture';
    if (at < from || at >= to)
      return roles[at] === 'byline' && Math.abs(at - title) < HEAD ? 'byline' : 'furniture';
    const furniture = furnitureKind(run.text);
    if (furniture === 'comments-heading' && begun) list = 'comment';
    if (list === 'comment') return 'comment';
    if (furniture === 'related-heading') {
      list = 'related';
      return 'related';
    }
    if (furniture !== undefined) return furniture === 'comments-heading' ? 'furniture' : furniture;
    const kind = kindInArticle(run, roles[at], begun);
    if (kind === 'paragraph') {
      list = undefined;
      begun ||= isSentence(run.text);
    }
    return list === 'related' && (kind === 'heading' || kind === 'list-item') ? 'related' : kind;
  });
}

/** Pull quotes say again what stands in the text: they are furniture, or a quotation would be there twice. */
function withoutPullQuotes(runs: readonly Run[], kinds: readonly BlockKind[]): BlockKind[] {
  const said = ` ${bareWords(
    runs
      .filter((_, at) => kinds[at] === 'paragraph' || kinds[at] === 'list-item')
      .map(({ text }) => text)
      .join(' '),
  )} `;
  return kinds.map((kind, at) =>
    kind === 'block-quotation' && said.includes(` ${bareWords(runs[at]?.text ?? '')} `) ? 'furniture' : kind,
  );
}

/** The blocks of a page and its text: one block a paragraph, blank lines between. */
function blocksOf(runs: readonly Run[], kinds: readonly BlockKind[]): { text: string; blocks: Block[] } {
  let end = -2;
  const blocks = runs.map(({ text }, at): Block => {
    const start = end + 2;
    end = start + text.length;
    return { kind: kinds[at] ?? 'furniture', text, start, end };
  });
  return { text: runs.map(({ text }) => text).join('\n\n'), blocks };
}

/** The runs near the title that may be a date; a page without one has them above its article. */
function headOf(runs: readonly Run[], kinds: readonly BlockKind[], title: number, from: number): Head {
  const apart = runs.map((run, at) =>
    kinds[at] === 'furniture' || kinds[at] === 'byline' || (run.times.length > 0 && !isSentence(run.text))
      ? run
      : { ...run, text: '', times: [] },
  );
  const start = title === -1 ? Math.max(0, from - 3) : title;
  return {
    above: apart.slice(Math.max(0, start - 3), start),
    below: apart.slice(start, Math.max(start, from) + HEAD),
  };
}

/**
 * Reads a page of HTML: what its data and its print say of it, and all its words in blocks.
 * @throws CannotRead when it cannot be parsed.
 */
export function htmlPage(html: string): Page {
  const document = parsePage(html);
  const metadata = readMetadata(document);
  const words = pageWords(document);
  const { runs } = words;
  const found = findArticle(words);
  const headings = runs.filter(({ frame }, at) => frame.name === 'h1' && found.sides[at] === undefined);
  const { title, warnings } = chooseTitle(
    headings.map(({ text }) => text),
    metadata,
  );
  const titleAt = runs.findIndex(
    (run) => run.text === title && (run.frame.name === 'h1' || headings.length === 0),
  );
  // A standfirst, byline and date often stand between the title and what the page calls its article.
  const from = titleAt !== -1 && titleAt < found.from && found.from - titleAt <= HEAD ? titleAt : found.from;
  const article = { ...found, from };
  const kinds = withoutPullQuotes(runs, kindsOf(runs, article, titleAt));
  const { text, blocks } = blocksOf(runs, kinds);
  const date = htmlDate(metadata, headOf(runs, kinds, titleAt, from));
  const printed = blocks
    .filter(({ kind }) => kind === 'byline')
    .flatMap((block) => readByline(block.text) ?? readByline(`By ${block.text}`) ?? []);
  return {
    title,
    site: metadata.site,
    url: metadata.url,
    authors: metadata.authors.length > 0 ? metadata.authors : [...new Set(printed)],
    date: date.date,
    text,
    blocks,
    warnings: [
      ...(found.from === found.to ? ['The page has nothing that looks like an article’s text.'] : []),
      ...(title === undefined ? ['The page has no title.'] : []),
      ...warnings,
      ...date.warnings,
    ],
  };
}
