import type { SentenceReading } from './reading.ts';

/** Whether the words of a sentence await an answer or are one: a question, or a verb that replies. */
export function isExchange({ tokens, cues }: SentenceReading): boolean {
  if (cues.some(({ form }) => /^(?:ask|reply|retort|answer|respond)$/.test(form.verb))) return true;
  return tokens.some(({ kind, text }) => kind === 'quote' && /\?$/.test(text.trim()));
}
