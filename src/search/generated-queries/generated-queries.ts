import type { ArchivedRecord } from '../../archive/linked.ts';
import type { Oracle } from '../oracle/oracle.ts';
import { formsOf } from '../query/words.ts';
import { Chance } from './chance.ts';
import { ofDate } from './date-queries.ts';
import { type GeneratedQuery, unit } from './generated-query.ts';
import { ofKind, ofStance } from './kind-queries.ts';
import { anyRecord } from './material.ts';
import { named, wholeName } from './name-queries.ts';
import { type Maker, nested } from './nested.ts';
import { phrase, scoped, seam, word } from './word-queries.ts';

const SIMPLE: readonly Maker[] = [
  word,
  words,
  phrase,
  scoped,
  wholeName,
  named,
  seam,
  ofKind,
  ofStance,
  ofDate,
];

/** A search reads no more of a query than this. */
const LONGEST = 900;
const MOST_WORDS = 90;

/** Queries made of an archive's own words, names and dates, so that most find something; the same for the same seed. */
export function generatedQueries(oracle: Oracle, number: number, seed: number): GeneratedQuery[] {
  const chance = new Chance(seed);
  return Array.from({ length: number }, (_, index) => generatedQuery(oracle, chance, index));
}

/** One query: of every three one is simple, all kinds by turns, and two are nested, up to four deep. */
export function generatedQuery(oracle: Oracle, chance: Chance, index: number): GeneratedQuery {
  for (;;) {
    const about = anyRecord(oracle.archive, chance);
    const simple = index % 3 === 0 ? SIMPLE[(index / 3) % SIMPLE.length] : undefined;
    const made = simple ? simple(oracle, about, chance) : nested(oracle, about, chance, 1 + chance.below(4));
    if (made === undefined) continue;
    if (made.query.length <= LONGEST && formsOf(made.query).length <= MOST_WORDS) {
      return chance.onceIn(8) ? unfinished(made) : made;
    }
  }
}

/** Words without marks or operators. */
function words(oracle: Oracle, about: ArchivedRecord, chance: Chance): GeneratedQuery | undefined {
  const made = Array.from({ length: 2 + chance.below(2) }, () => word(oracle, about, chance));
  const typed = made.filter((each) => each !== undefined).map(({ query }) => query);
  if (typed.length < 2) return undefined;
  return { ...unit(typed.join(' '), oracle.plain(typed), 'plain'), tightness: 'all' };
}

/** The query without its last marks, as if somebody were still typing: it means the same. */
function unfinished(made: GeneratedQuery): GeneratedQuery {
  const query = made.query.replace(/(?:[\s)]*\)|["”])$/, '');
  return query === made.query ? made : { ...made, query, features: [...made.features, 'unfinished'] };
}
