import type { Node } from '../query/ast.ts';
import type { Catalogue } from './catalogue.ts';
import type { Answer } from './evaluate.ts';
import { askedOf } from './match.ts';
import { codeAt, segmentOfCode } from './places.ts';
import { askedTime, isOfTime } from './rank/asked-time.ts';
import { withNames } from './rank/names-in-words.ts';
import { type QueryWord, queryWords, recordsWith } from './rank/query-words.ts';
import { pairs, type Sequence, wholeSequences } from './rank/sequences.ts';
import { isSmall } from './rank/small-words.ts';
import { type Together, together } from './rank/together.ts';
import { rarityOf, weight } from './rank/weight.ts';

/** From where all the words stand together best to where they do not. */
const STANDINGS = { quotation: 4, title: 3, abstract: 2, figure: 2, name: 1, nowhere: 0 } as const;
/** What it is worth to be of the time that the query names: about a word that is not rare. */
const OF_THE_TIME = 2;
/** So many words of a query count in the order of results. */
const MOST_WEIGHED = 30;

interface Relevance {
  /** One of STANDINGS. */
  readonly standing: number;
  /** In how many quotations all the words stand together. */
  readonly quotations: number;
  readonly score: number;
}

/**
 * Records of an answer, best first, in the same order everywhere:
 * 1. Records in which the words of the query stand together as typed come first: those that quote somebody with
 *    them, then those with them in the title, in another text, in a name.
 * 2. Among those that quote them, the ones with more such quotations come first, then statements, whose own words
 *    they are, before the coverage of them.
 * 3. Then come those that are most about the words: a rare word counts for more than a common one, a word in the
 *    title as much again, and small words such as “the” or “who” not at all.
 * 4. Two words that stand next to each other as typed count once more, as much as the rarer of them; and where the
 *    query names a year or a month, so does a record of that time.
 * 5. Of two that are equal in all this the later comes first.
 */
export function byRelevance(
  node: Node,
  records: Iterable<number>,
  answer: Answer,
  catalogue: Catalogue,
): number[] {
  const relevanceOf = relevanceFor(node, answer, catalogue);
  return Array.from(records, (record) => ({ record, ...relevanceOf(record) }))
    .sort(
      (left, right) =>
        right.standing - left.standing ||
        right.quotations - left.quotations ||
        (left.quotations > 0 ? statementFirst(left.record, right.record, catalogue) : 0) ||
        right.score - left.score ||
        left.record - right.record,
    )
    .map(({ record }) => record);
}

/** Prepares a query once, for every record. */
function relevanceFor(node: Node, found: Answer, catalogue: Catalogue): (record: number) => Relevance {
  const answer = withNames(node, found, catalogue);
  const find = (sequence: Sequence) => together(sequence, answer, catalogue);
  const words = eachOnce(queryWords(node).filter((word) => !word.every(isSmall))).map((word) => {
    const records = recordsWith(word, answer, catalogue);
    return { word, records, rarity: rarityOf(records.size, catalogue) };
  });
  const rarities = new Map(words.map(({ word, rarity }) => [word[0], rarity]));
  // What a record lacks is passed over by one bit: a query may have a hundred words, and every record match.
  const weighed = [
    ...rarest(words).map(({ word, ...rest }) => ({ ...rest, sought: word.map((term) => find([term])) })),
    ...pairs(node).map((pair) => ({
      sought: [find(pair)],
      records: pair
        .map((term) => recordsWith([term], answer, catalogue))
        .reduce((all, each) => all.and(each)),
      rarity: Math.max(...pair.map((term) => rarities.get(term) ?? 0)),
    })),
  ];
  const wholes = wholeSequences(node).map(find);
  const average = averageLength(catalogue);
  const time = askedTime(node);
  return (record) => {
    const length = catalogue.length(record) / average;
    let score = time !== undefined && isOfTime(record, time, catalogue) ? OF_THE_TIME : 0;
    for (const { sought, records, rarity } of weighed)
      if (records.has(record)) score += weight(sought, record, rarity, length);
    return { ...standingOf(wholes, record), score };
  };
}

/** All words but the commonest of very many: these change little, and weighing them would take too long. */
function rarest<Word extends { readonly rarity: number }>(words: readonly Word[]): readonly Word[] {
  if (words.length <= MOST_WEIGHED) return words;
  return words.toSorted((left, right) => right.rarity - left.rarity).slice(0, MOST_WEIGHED);
}

/** Words that ask for the same, once. */
function eachOnce(words: readonly QueryWord[]): QueryWord[] {
  return [...new Map(words.map((word) => [word.map(askedOf).join(), word])).values()];
}

const NOWHERE = { standing: STANDINGS.nowhere, quotations: 0 };

/** The best place where any of the sequences stands in a record, and in how many of its quotations one does. */
function standingOf(wholes: readonly Together[], record: number): Omit<Relevance, 'score'> {
  if (wholes.length === 0) return NOWHERE;
  let standing: number = wholes.some(({ named }) => named.has(record)) ? STANDINGS.name : STANDINGS.nowhere;
  const quotations = new Set<number>();
  for (const whole of wholes) {
    for (const place of whole.places(record)) {
      const code = codeAt(place);
      const { kind } = segmentOfCode(code);
      standing = Math.max(standing, STANDINGS[kind]);
      if (kind === 'quotation') quotations.add(code);
    }
  }
  return { standing, quotations: quotations.size };
}

function averageLength({ size, length }: Catalogue): number {
  let words = 0;
  for (let record = 0; record < size; record++) words += length(record);
  return words / (size || 1) || 1;
}

function statementFirst(left: number, right: number, catalogue: Catalogue): number {
  const rank = (record: number) => (catalogue.kind(record) === 'statement' ? 0 : 1);
  return rank(left) - rank(right);
}
