import type { Node, Term } from '../../query/ast.ts';
import { asTyped } from './query-words.ts';
import { isSmall } from './small-words.ts';

/** Terms of a query in their order, which count for more where they stand next to each other. */
export type Sequence = readonly Term[];

/**
 * What a reader would want to see standing together as typed: the phrases of a query; in the absence of any, all its
 * words in their order. The parts of an alternative each have their own.
 */
export function wholeSequences(query: Node): Sequence[] {
  const node = asTyped(query);
  switch (node.type) {
    case 'term':
      return node.forms.length > 1 ? [[node]] : [];
    case 'any':
      return node.parts.flatMap(wholeSequences);
    case 'all': {
      const parts = node.parts.map(asTyped);
      const terms = parts.filter((part) => part.type === 'term');
      const phrases = terms.filter(({ exact, forms }) => exact && forms.length > 1);
      const own = phrases.length > 0 ? phrases.map((phrase) => [phrase]) : terms.length > 1 ? [terms] : [];
      const others = parts.filter((part) => part.type !== 'term');
      return [...own, ...others.flatMap(wholeSequences)];
    }
    default:
      return [];
  }
}

/** Each two words that were typed next to each other, small ones left out. */
export function pairs(query: Node): Sequence[] {
  const node = asTyped(query);
  if (node.type === 'any') return node.parts.flatMap(pairs);
  if (node.type !== 'all') return [];
  const parts = node.parts.map(asTyped);
  return parts.flatMap((part, index) => {
    const next = parts[index + 1];
    if (part.type !== 'term') return pairs(part);
    return next?.type !== 'term' || isSmall(part) || isSmall(next) ? [] : [[part, next]];
  });
}
