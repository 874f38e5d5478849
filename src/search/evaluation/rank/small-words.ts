import type { Term } from '../../query/ast.ts';

/**
 * Words that hold a question together and say nothing of its subject: articles, prepositions, pronouns, auxiliaries
 * and question words. `no` and `not` are none of them: “no confidence” is not “confidence”.
 */
const SMALL_WORDS = new Set(
  (
    'a an the this that these those of to in on at by for from with as into about than and or but if ' +
    'is are was were be been being am do does did have has had will would shall should can could may might must ' +
    'i you he she it we they me us him her them my your his its our their ' +
    'who whom whose what which when where why how many much there here so dont didnt doesnt isnt cant'
  ).split(' '),
);

/**
 * Whether every word of a term is a small one. It must match like any other word, but it does not count in the order
 * of results, nor for what nearly matches.
 */
export function isSmall({ forms }: Pick<Term, 'forms'>): boolean {
  return forms.every((form) => SMALL_WORDS.has(form));
}
