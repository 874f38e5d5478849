import type { RecordEntry } from '../archive/content.ts';
import { sampleArticle, sampleStatement } from '../archive/sample-content.ts';
import type { Article } from '../archive/schema/article.ts';
import { STANCE_NAMES } from '../archive/schema/stances.ts';
import { STATEMENT_TYPE_NAMES } from '../archive/schema/statement-types.ts';

/** The only words of the generated records; some are beginnings or inflections of others. */
const WORDS =
  'ton tone tones toned toner egg eggs hatch hatched hatching plan plans planned planning plane policy policies police general generic well-being face-to-face naïve naive café 1,000 14.7 £1.8bn 2021/22 organisation organizations managers’ committee’s don’t the of and or not'.split(
    ' ',
  );

/** Dates of every form that a record may have, around each other's first and last days. */
const DATES = [
  undefined,
  '2003',
  '2003~',
  '2003?',
  '2003%',
  '200X',
  '199X',
  '2003-21',
  '2003-24',
  '2003-05',
  '2003-05?',
  '2003-05-01',
  '2003-05-31',
  '2003-05-31~',
  '2003-06-01',
  '2004-02-29',
  '2002-12-31',
  '2003-05-17/2003-05-20',
  '2003-05-17~/2003-05-20',
  '2003-04/2003-06',
  '2003/2004',
  '2003-05/..',
  '2004-01-01/..',
  '../2003-05',
  '../2002-12-31?',
  '2003-05/',
  '/2003-06-01',
] as const;

const AGENTS = [
  'example-body-a',
  'example-body-b',
  'example-body-d',
  'nest-keepers',
  'ebb',
  'exempla-gratia',
  'ovo-gallina',
  'zoe-nest-egg',
  'nobody-we-know',
];
const BODIES = AGENTS.slice(0, 5);
const PEOPLE = AGENTS.slice(5, 8);
const POLICIES = ['example-plan', 'hatching-scheme'];
const SOURCES = ['example-paper', 'egg-times', 'body-b-site'];

/** A small generator of numbers, the same on every run. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The entry with another abstract. */
export function described(entry: RecordEntry, text: string): RecordEntry {
  return { ...entry, body: { text, references: [] } };
}

/** Records of few words, so that every combination occurs, by everybody in every role, dated in every way. */
export function generatedRecords(number: number): RecordEntry[] {
  const pick = seeded(7);
  const some = (count: number) => Array.from({ length: count }, () => WORDS[pick(WORDS.length)]).join(' ');
  const maybe = <Item>(items: readonly Item[]): Item | undefined => items[pick(items.length * 2)];
  const few = <Item>(items: readonly Item[]): Item[] => items.filter(() => pick(4) === 0);
  return Array.from({ length: number }, (_, index) => {
    const data: Partial<Article> = {
      id: `2002-${String(index + 1).padStart(4, '0')}`,
      date: index % 2 === 0 ? DATES[(index / 2) % DATES.length] : `200${pick(5)}-0${1 + pick(9)}`,
      title: some(4),
      source: SOURCES[pick(SOURCES.length)],
      organisations: few(BODIES),
      people: few(PEOPLE),
      policies: few(POLICIES),
      quotes: Array.from({ length: pick(3) }, (_each, at) => ({
        id: `q${at + 1}`,
        text: some(1 + pick(6)),
        speaker: maybe(AGENTS),
        organisation: maybe(BODIES),
        on: maybe(POLICIES),
      })),
      positions: Array.from({ length: pick(3) }, () => ({
        holder: maybe(AGENTS),
        on: maybe(POLICIES),
        stance: STANCE_NAMES[pick(STANCE_NAMES.length)] ?? 'neutral',
        summary: 'Not searched: toner.',
      })),
      figures: pick(2) === 0 ? [{ id: 'f1', value: '1,000', of: some(3), attributed_to: maybe(AGENTS) }] : [],
    };
    const statement = { ...data, issuer: maybe(AGENTS), type: maybe(STATEMENT_TYPE_NAMES) };
    return described(index % 3 === 0 ? sampleStatement(statement) : sampleArticle(data), some(12));
  });
}
