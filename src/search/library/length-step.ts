/** The length of a record’s texts in words, as the nearest of few steps: each is 1.4 times the one before. */
export function lengthStep(words: number): number {
  return words === 0 ? 0 : 1 + Math.round(2 * Math.log2(words));
}

/** The words of a step, a whole number so that every browser reckons alike. */
export function lengthOfStep(step: number): number {
  return step === 0 ? 0 : Math.round(2 ** ((step - 1) / 2));
}
