import { isBodyWord, nounKind } from '../lexicon/noun.ts';
import { isDayOrMonth, titlePronoun } from '../lexicon/word.ts';
import { isCapitalised, isText, type Token } from '../sentences/token.ts';

export const SMALL = [
  'of',
  'for',
  'on',
  'the',
  'and',
  '&',
  'de',
  'van',
  'von',
  'der',
  'la',
  'le',
  'al',
  'ap',
  'ab',
  'y',
];

const PARTICLES = new Set(['de', 'van', 'von', 'der', 'la', 'le', 'al', 'ap', 'ab', 'y']);

/** Where the run of capitalised words ends that begins at a token. */
export function runFrom(tokens: readonly Token[], from: number): number {
  let to = from;
  let isBody = false;
  let afterOf = false;
  for (let at = from; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isCapitalised(token)) {
      if (isBodyWordAt(tokens, at)) isBody = true;
      at++;
      to = at;
      const goesOn =
        !isBody && /s$/i.test(token.text) && isCapitalised(tokens[at]) && hasBodyWordAhead(tokens, at);
      if (token.possessive && !goesOn) break;
      // “Dr. Example”, “J. Example”
      const shortened = titlePronoun(token.text) !== undefined || /^\p{Lu}$/u.test(token.text);
      if (shortened && isText(tokens[at], '.') && isCapitalised(tokens[at + 1])) at++;
      continue;
    }
    if (at === from || !isText(token, ...SMALL)) break;
    let next = at;
    while (next < tokens.length && isText(tokens[next], ...SMALL)) next++;
    const after = tokens[next];
    if (after === undefined || !isCapitalised(after) || isDayOrMonth(after.text)) break;
    const links = tokens.slice(at, next).map(({ text }) => text.toLowerCase());
    if (!links.every((link) => PARTICLES.has(link))) {
      if (
        links.join(' ') !== '&' &&
        (!(isBody || isCause(links, tokens, from, at) || isDefinite(tokens, from)) ||
          !canLink(links, afterOf))
      )
        break;
      const joins = links.includes('and') || links.includes('&');
      if (joins && (titlePronoun(after.text) !== undefined || beginsOtherBody(tokens, next))) break;
      afterOf ||= links.some((link) => /^(?:of|for|on)$/.test(link));
    }
    at = next;
  }
  return to;
}

/** Whether small words go on with the name of a body: “of the”, “for”; “and” only behind an “of”. */
function canLink(links: readonly string[], afterOf: boolean): boolean {
  if (links.includes('and') || links.includes('&'))
    return links.length === 1 && (afterOf || links[0] === '&');
  return /^(?:of|for|on)(?: the)?$/.test(links.join(' '));
}

function hasBodyWordAhead(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 5 && isCapitalised(tokens[at]); at++) {
    if (isBodyWord(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** Whether what follows “and” is a body of its own: its last word says so. */
function beginsOtherBody(tokens: readonly Token[], from: number): boolean {
  let to = from;
  while (isCapitalised(tokens[to])) to++;
  return to - from > 1 && isBodyWord(tokens[to - 1]?.text ?? '');
}

/** Whether the word says that a name is a body’s; the “Executive” of a chief executive does not. */
export function isBodyWordAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  return isBodyWord(word) && !(isText(tokens[at], 'executive') && isText(tokens[at - 1], 'chief'));
}

/** “the Foundry for Public Ideas”: words in capitals on both sides of “for”, and “the” before, name a body. */
function isDefinite(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first === undefined || !isText(tokens[from - 1], 'the')) return false;
  return titlePronoun(first.text) === undefined && nounKind(first.text) !== 'role';
}

/** “Lamps for All”, “Doctors for Change”: what stands for something is a body, unless it is a role or somebody. */
function isCause(links: readonly string[], tokens: readonly Token[], from: number, at: number): boolean {
  if (links.join(' ') !== 'for' || at - from > 2) return false;
  return tokens
    .slice(from, at)
    .every(
      ({ text, possessive }) =>
        !possessive &&
        titlePronoun(text) === undefined &&
        nounKind(text) !== 'role' &&
        !/^(?:MPs?|Secretary|Minister|Shadow|GPs?)$/.test(text),
    );
}
