import {
  STATEMENT_TYPE_NAMES,
  STATEMENT_TYPES,
  type StatementType,
} from '../../archive/schema/statement-types.ts';
import type { Work } from './item.ts';

/** Types of work that are statements, as RIS, BibTeX, CSL and Zotero call them, and their type in the archive. */
const STATEMENTS: Readonly<Record<string, StatementType | undefined>> = {
  bill: 'parliamentary',
  email: 'email',
  forumpost: 'social-media',
  govdoc: undefined,
  hear: 'parliamentary',
  hearing: 'parliamentary',
  icomm: undefined,
  letter: 'letter',
  pcomm: undefined,
  personal_communication: undefined,
  post: 'social-media',
  presentation: 'speech',
  press: 'press-release',
  report: 'report',
  rprt: 'report',
  slide: 'speech',
  speech: 'speech',
  spch: 'speech',
  techreport: 'report',
};

/** Types of work that are periodicals: whatever else is said of them, they are articles. */
const PERIODICALS = new Set(
  'news mgzn jour ejour ejor jfull newspaperarticle magazinearticle journalarticle article-newspaper article-magazine article-journal'.split(
    ' ',
  ),
);

/** Types of work that are articles, unless their genre says otherwise. */
const ARTICLES = new Set(
  'article blog blogpost broadcast document elec electronic gen generic interview misc online podcast post-weblog radiobroadcast tvbroadcast unpb unpublished video videorecording web webpage www'.split(
    ' ',
  ),
);

/** What references call a genre, beyond the archive's own words. */
const SYNONYMS: Readonly<Record<string, StatementType>> = {
  'consultation submission': 'consultation-response',
  'e mail': 'email',
  hansard: 'parliamentary',
  'media release': 'press-release',
  'media statement': 'press-release',
  'news release': 'press-release',
  'open letter': 'letter',
  'press statement': 'press-release',
  tweet: 'social-media',
};

/**
 * What a reference describes, by its type and the free words for its genre (`Press release`). Statements are letters,
 * press releases, speeches, reports and whatever else the archive has a type for; all others are articles.
 * @param type as the format calls it: `RPRT`, `techreport`, `article-newspaper`, `blogPost`; may be empty.
 */
export function workOf(type: string, genre = ''): Work {
  const folded = type.trim().toLowerCase();
  const stated = PERIODICALS.has(folded) ? undefined : statementTypeOf(genre);
  if (stated !== undefined) return { kind: 'statement', type: stated };
  if (Object.hasOwn(STATEMENTS, folded)) return { kind: 'statement', type: STATEMENTS[folded] };
  const familiar = folded === '' || PERIODICALS.has(folded) || ARTICLES.has(folded);
  return { kind: 'article', ...(familiar ? {} : { unfamiliar: type.trim() }) };
}

/** The type of statement that words mean: its id, its name or a usual synonym; undefined when they mean none. */
export function statementTypeOf(words: string): StatementType | undefined {
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim();
  const wanted = fold(words);
  return (
    SYNONYMS[wanted] ??
    STATEMENT_TYPE_NAMES.find((name) => fold(name) === wanted || fold(STATEMENT_TYPES[name]) === wanted)
  );
}
