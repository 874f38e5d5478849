import { cleanAddress } from '../archive/web-address/clean-address.ts';

/** A web address, absolute, without what came along when it was copied. */
export interface AskedAddress {
  readonly kind: 'address';
  readonly text: string;
}

/** An accession number, and the quotation or figure that was named with it. */
export interface AskedNumber {
  readonly kind: 'number';
  readonly text: string;
  readonly number: string;
  readonly part: string | undefined;
}

/** Words in which there is neither. */
export interface AskedWords {
  readonly kind: 'words';
  readonly text: string;
}

/** What somebody asks the archive for. */
export type Asked = AskedAddress | AskedNumber | AskedWords;

/** So many are answered at once; nobody reads more. */
export const MOST_ASKED = 500;

/** With a scheme, or beginning with `www.`, up to what cannot stand in an address or encloses it. */
const ADDRESS = String.raw`(?:https?:\/*|www\.)[^\s<>"“”«»]+`;
/** A host and a path, as people copy them from an address bar that hides the scheme. */
const BARE = String.raw`(?<![\w@.\/-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/[^\s<>"“”«»]*`;
/** The same pattern as the schema of accession numbers, which would bring the schema library into the page. */
const NUMBER = String.raw`(?<![\w-])(?:[a-z]+-)?(?<number>\d{4}-\d{4,6})(?:[#-](?<part>[a-z][a-z0-9-]{0,30}))?(?![\w-])`;
const PIECE = new RegExp(`${ADDRESS}|${BARE}|${NUMBER}`, 'gi');
const HOST_ALONE = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?$/i;

/**
 * Reads what was pasted: one address or accession number (`2026-0001`, a citation key, with or without the number of
 * a quotation), or several, one a line or in the midst of a text. Each is given once, in order.
 * @returns empty for an empty text; at most `MOST_ASKED`
 */
export function readAsked(pasted: string): Asked[] {
  const text = pasted.trim();
  if (text === '') return [];
  const found = new Map<string, Asked>();
  for (const { 0: piece, groups } of (HOST_ALONE.test(text) ? `https://${text}` : text).matchAll(PIECE)) {
    const asked =
      groups?.number === undefined ? addressOf(piece) : numberOf(piece, groups.number, groups.part);
    if (asked !== undefined && !found.has(asked.text)) found.set(asked.text, asked);
    if (found.size === MOST_ASKED) break;
  }
  return found.size === 0 ? [{ kind: 'words', text }] : [...found.values()];
}

function addressOf(piece: string): AskedAddress | undefined {
  const url = /^https?:/i.test(piece) ? piece.replace(/^(https?:)\/*/i, '$1//') : `https://${piece}`;
  return URL.canParse(url) ? { kind: 'address', text: cleanAddress(url).address } : undefined;
}

function numberOf(text: string, number: string, part: string | undefined): AskedNumber {
  return { kind: 'number', text, number, part: part?.toLowerCase() };
}
