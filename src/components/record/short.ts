/** Below so many words a quotation is a fragment, and set smaller than a sentence. */
const SENTENCE = 6;

/** Whether words are a fragment rather than a sentence. */
export function isShort(text: string): boolean {
  return text.split(/\s+/).length < SENTENCE;
}
