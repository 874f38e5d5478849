/** Cyrillic and Greek letters that print like a Latin one (Unicode's confusables, the exact ones), pairwise. */
const PAIRS =
  'АAВBЕEЁËІIЇÏЈJКKМMНHОOРPСCЅSТTУYХXҮYӀIԌGԚQԜWѴV' +
  'аaеeёëоoрpсcуyхxѕsіiїïјjһhԁdԛqԝwӏlѵvүy' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹCϳj' +
  'αaιiνvοoρpυuϲcγyσo';
const LATIN = new Map(
  Array.from(PAIRS.matchAll(/(.)(.)/gu), ([, foreign = '', latin = '']) => [foreign, latin]),
);

/** Letters in another dress: full width, mathematical alphabets, ligatures of PDF files, letter-like signs. */
const DRESSED =
  /[\uFF01-\uFF5E\uFB00-\uFB06\u{1D400}-\u{1D7FF}\u2102\u210A-\u2115\u2119-\u211D\u2124\u2128\u212C-\u2134\u2139]/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const GREEK = /\p{Script=Greek}/u;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const EVERY_FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const LATIN_LETTER = /\p{Script=Latin}/u;
const WORD = /[\p{L}\p{M}\p{N}\u2102-\u2139\uFF01-\uFF5E]+/gu;

/** Whether a text may hold look-alikes: cheap, and wrong only in saying yes. */
export const PERHAPS_LOOK_ALIKE = /[\u0370-\u052F\u1F00-\u1FFF\u2100-\u213F\uD835\uFB00-\uFB06\uFF00-\uFFEF]/;

/** A word that is not written with the letters that a reader sees. */
export interface LookAlike {
  readonly word: string;
  /** The word in the letters that it looks like. */
  readonly mended: string;
  /** Whether every letter of `mended` is a plain one: a letter without a Latin twin has to be typed by a person. */
  readonly complete: boolean;
}

/**
 * Finds words in which letters of two scripts are mixed, or that are dressed in another alphabet's letters altogether.
 * Words wholly in another script are names or terms and stay, unless each of their letters looks Latin and nothing
 * else in the text is of that script. Units and symbols (μg, Δt, β) stay.
 */
export function lookAlikes(text: string): LookAlike[] {
  const words = text.match(WORD) ?? [];
  const cyrillicIsMeant = words.some((word) => isOf(CYRILLIC, word));
  const greekIsMeant = words.some((word) => isOf(GREEK, word));
  return words.flatMap((word) => {
    const plain = word.replace(DRESSED, (letter) => letter.normalize('NFKC'));
    if (!FOREIGN.test(plain)) return plain === word ? [] : [{ word, mended: plain, complete: true }];
    const twins = [...plain].filter((letter) => LATIN.has(letter)).length;
    const meant = CYRILLIC.test(plain) ? cyrillicIsMeant : greekIsMeant || plain.length === 1;
    const disguised = LATIN_LETTER.test(plain) ? twins > 0 : !meant && twins === [...plain].length;
    if (!disguised && plain === word) return [];
    const mended = disguised ? plain.replace(EVERY_FOREIGN, (letter) => LATIN.get(letter) ?? letter) : plain;
    return [{ word, mended, complete: !disguised || !FOREIGN.test(mended) }];
  });
}

/** Whether a word is really of a script: no Latin letter in it, and one at least that does not look Latin. */
function isOf(script: RegExp, word: string): boolean {
  return (
    script.test(word) &&
    !LATIN_LETTER.test(word) &&
    [...word].some((letter) => script.test(letter) && !LATIN.has(letter))
  );
}
