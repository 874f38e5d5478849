/** What stands on a social card: the picture that others show when a page of the archive is shared. Words alone. */
export interface Card {
  /** Records are printed on paper; entities and the archive itself on the accent. */
  readonly ground: 'paper' | 'accent';
  /** What it is, above the words, with the most telling part first: `Article`. */
  readonly heading: string;
  /** The largest words: a title, a name, or a quotation without its marks. */
  readonly words: string;
  /** Who said the words. The words are a quotation, and nothing else, when this is given. */
  readonly attribution?: string;
  /** Lines below, a line each: the title under a quotation, where and when it was published. */
  readonly below: readonly string[];
  /** The archive’s name in two parts, of which the second takes the accent. */
  readonly wordmark: { readonly plain: string; readonly accented: string };
  /** Accession number. */
  readonly number?: string;
}

/** Width and height of every card in pixels: what all that show cards ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** What stands on a card, for those who cannot see it. */
export function cardText({ words, attribution, below }: Card): string {
  const [first] = below;
  if (attribution !== undefined) return `‘${words}’ ${attribution}`;
  return first === undefined ? words : `${words}. ${first}`;
}
