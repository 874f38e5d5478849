import type { Node } from '../query/ast.ts';
import type { Catalogue } from './catalogue.ts';
import type { Answer } from './evaluate.ts';
import { askedTime, isOfTime } from './rank/asked-time.ts';
import { withNames } from './rank/names-in-words.ts';
import { asTyped, type QueryWord, queryWords, recordsWith } from './rank/query-words.ts';
import { isSmall } from './rank/small-words.ts';
import { byRelevance } from './rank.ts';
import { RecordSet } from './record-set.ts';

/** With so many answers nobody needs records that only nearly match. */
const ENOUGH = 10;
/** How many are listed at most. */
const MOST_LISTED = 10;

/** The words of a query of nothing but words; none of any other query, which means what it says. */
function plainWords(node: Node): readonly QueryWord[] {
  const isPlain = (part: Node) => part.type === 'term' && !part.exact && part.scope === 'anywhere';
  const whole = asTyped(node);
  const parts = whole.type === 'all' ? whole.parts : [whole];
  return parts.map(asTyped).every(isPlain) ? parts.flatMap(queryWords) : [];
}

/**
 * Records that do not match, but have at least half of the words of a plain query, small words not counted: for a
 * list of its own below the answers when these are few, never part of their number. The words `October 2021` are had
 * by a record of that time too. Those with more of the words come first, then as by relevance.
 * @param within the records that the filters leave
 */
export function nearly(node: Node, answer: Answer, within: RecordSet, catalogue: Catalogue): number[] {
  const words = plainWords(node).filter((word) => !word.every(isSmall));
  const found = answer.certain.and(within);
  if (words.length === 0 || found.size >= ENOUGH) return [];
  const held = new Uint16Array(catalogue.size);
  const time = askedTime(node);
  const ofTime = RecordSet.where(
    (record) => time !== undefined && within.has(record) && isOfTime(record, time, catalogue),
    catalogue.size,
  );
  const timeWords = new Set(time?.words.map(([typed]) => typed));
  const named = withNames(node, answer, catalogue);
  for (const word of words) {
    const holding = recordsWith(word, named, catalogue);
    for (const record of timeWords.has(word[0]) ? holding.or(ofTime) : holding) {
      held[record] = (held[record] ?? 0) + 1;
    }
  }
  const listed: number[] = [];
  const others = [...within.without(found)];
  for (let count = words.length; count * 2 >= words.length && listed.length < MOST_LISTED; count--) {
    const holding = others.filter((record) => held[record] === count);
    if (holding.length === 0) continue;
    listed.push(...byRelevance(node, holding, answer, catalogue).slice(0, MOST_LISTED - listed.length));
  }
  return listed;
}
