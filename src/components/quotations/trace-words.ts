import { formatDate } from '../../archive/format-date.ts';
import type { ArchivedRecord, Utterance } from '../../archive/linked.ts';
import { plainWords } from '../../archive/text/plain-words.ts';
import type { Appearance, Trace } from '../../archive/traces/trace.ts';

/** Where a record was published and when: `Pulse, 18 May 2021`; a statement is called one. */
export function publishedWhere({ source, issuer, date, kind, id }: ArchivedRecord): string {
  const publisher = (kind === 'statement' ? (issuer ?? source) : source)?.shortName ?? id;
  const when = date === undefined ? 'date unknown' : formatDate(date);
  return `${publisher}${kind === 'statement' ? ' (statement)' : ''}, ${when}`;
}

/** What is known of where the words were first: a sentence. */
export function firstSentence({ first, order }: Trace): string {
  const where = publishedWhere(first.utterance.record);
  if (order === 'certain') return `First in ${where}.`;
  if (order === 'likely') return `Probably first in ${where}: one of the dates was inferred.`;
  return 'Which came first, the dates do not tell.';
}

/** How much of the fullest version stands in another, in a few words before it. */
export function likenessWords({ likeness, utterance }: Appearance, fullest: Appearance): string {
  if (likeness === 'fullest') return 'the words above';
  const said = utterance.quotation.text;
  if (likeness === 'same')
    return said === fullest.utterance.quotation.text ? 'the same words' : 'the same words, set otherwise';
  if (likeness === 'other') return 'other words in it';
  return plainWords(said).length === 1 ? 'one word of it' : 'a part of it';
}

/** Whether a version has to be shown beside the fullest, word by word: not when only its ends were cut. */
export function isShownAsDifference({ likeness, utterance }: Appearance, fullest: Appearance): boolean {
  return likeness === 'other' || (likeness === 'same' && bare(utterance) !== bare(fullest.utterance));
}

/** A text without the capital at its beginning and the mark at its end, which say nothing of the words. */
function bare({ quotation: { text } }: Utterance): string {
  return (text.slice(0, 1).toLowerCase() + text.slice(1)).replace(/[.,;:!?]$/, '');
}
