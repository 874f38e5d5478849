/** What a part of a page is: only the words of `paragraph`, `list-item` and `block-quotation` can hold quotations. */
export const BLOCK_KINDS = [
  'title',
  'byline',
  'heading',
  'paragraph',
  'list-item',
  'block-quotation',
  'caption',
  'related',
  'comment',
  'furniture',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A block of a page's words, without the white space around it. */
export interface Block {
  readonly kind: BlockKind;
  /** `page.text.slice(start, end)`. */
  readonly text: string;
  /** Offsets into `page.text` in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A date as found, or why it was not taken. */
export interface PageDate {
  /** EDTF level 1, as far as it is sure; absent when what was found is ambiguous. */
  readonly edtf?: string | undefined;
  /** Where it was found: `json-ld`, `meta`, `time`, `text`. */
  readonly from: 'json-ld' | 'meta' | 'time' | 'text';
  /** The words that were read. */
  readonly printed: string;
}

/** A saved page as read: what it says of itself, and its words in blocks. Absent is unknown, never guessed. */
export interface Page {
  readonly title?: string | undefined;
  /** The name under which the site presents itself, as printed (`og:site_name`, publisher). */
  readonly site?: string | undefined;
  /** The canonical address, without tracking parameters. */
  readonly url?: string | undefined;
  /** Bylines as printed, without “by”. */
  readonly authors: readonly string[];
  readonly date?: PageDate | undefined;
  /** For plain text, the input as it is; for HTML, the words of the page, one block a paragraph, blank lines between. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What the editor has to know: an ambiguous date, two titles, nothing that looks like an article. */
  readonly warnings: readonly string[];
}
