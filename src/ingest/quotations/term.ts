import { nounKind } from '../lexicon/noun.ts';
import { isFunctionWord } from '../lexicon/word.ts';
import { isText, type Token } from '../sentences/token.ts';
import { isBe } from './cue.ts';

const NAMING =
  /^(?:so-called|called|dubbed|nicknamed|titled|entitled|named|termed|labelled|christened|headed|headlined|captioned|subtitled|known|bylined|tagged|marked|hashtag|slogan|motto|heading|title|headline|term|phrase|button|tab|option|box|select|click|press|tick|choose|song|film|book|play|playing|singing)$/i;

/** Whether the words of a quotation token are a term, a title or a name, not what somebody said. */
export function isTerm(tokens: readonly Token[], at: number): boolean {
  const quote = tokens[at];
  if (quote === undefined) return false;
  return isNamed(tokens, at) || isTitle(tokens, at, quote.text);
}

/** “so-called ‘red list’”, “known locally as ‘the hub’”, “the term ‘resilience’”. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  if (isText(tokens[before], 'as')) {
    for (let back = before - 1; back >= Math.max(0, before - 6); back--) {
      if (isText(tokens[back], 'known')) return true;
    }
  }
  while (
    before > at - 4 &&
    isText(tokens[before], 'the', 'a', 'an', 'as', '(', 'its', 'locally', 'widely', 'simply', 'collectively')
  )
    before--;
  const word = tokens[before];
  if (word?.kind !== 'word' || !NAMING.test(word.text)) return false;
  // “branded”, “called” and their like name something only when nobody is said to have done it.
  if (/^(?:called|termed|labelled|dubbed|nicknamed)$/i.test(word.text))
    return isPassive(tokens, before) && !isText(tokens[at + 1], 'by');
  if (/^(?:title|heading|phrase|term|headline)$/i.test(word.text)) return !isText(tokens[at - 1], ',');
  return true;
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    if (isBe(tokens, before)) return true;
  }
  const word = tokens[at - 1];
  return (
    word?.kind === 'mark' ||
    (word?.kind === 'word' && nounKind(word.text) !== undefined && !isText(tokens[at - 2], 'the'))
  );
}

/** “its campaign, ‘Fit for the Future’,”: a work by its noun and the capitals of its title. */
function isTitle(tokens: readonly Token[], at: number, text: string): boolean {
  if (/[.,]$/.test(text.trim()) && !/^[.,]$/.test(text)) {
    // American commas stand inside the marks; a title before one is still a title.
    if (!isTitleCase(text.trim().slice(0, -1))) return false;
  } else if (!isTitleCase(text)) return false;
  const next = tokens[at + 1];
  if (
    next?.kind === 'word' &&
    text.includes(' ') &&
    /^(?:document|work|statement)$/.test(nounKind(next.text) ?? '')
  )
    return true;
  for (let before = at - 1; before >= Math.max(0, at - 8); before--) {
    const token = tokens[before];
    if (token === undefined || token.kind === 'quote' || isText(token, ':', ';')) return false;
    if (isText(token, 'said', 'says', 'added', 'tweeted', 'replied', 'wrote', 'told', 'asked')) return false;
    const kind = token.kind === 'word' ? nounKind(token.text) : undefined;
    if (kind === 'document' || kind === 'work' || kind === 'statement') return true;
  }
  return false;
}

/** Whether most of the words that can have capitals have them. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !isFunctionWord(word));
  const first = /^[^\p{L}]*\p{Lu}/u.test(text);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return first && words.length > 0 && capitals === words.length && text.split(/\s+/).length <= 12;
}
