import { stemOf } from '../../archive/text/stem.ts';
import { formsOf } from '../query/words.ts';

/** Cuts texts into the stems of their words, by the rules of the search; what has been cut once is remembered. */
export class Stemmer {
  readonly #stems = new Map<string, readonly string[]>();

  /** The stems of a text, in order; numbers are left out, since records that share one need not share a matter. */
  *stemsOf(text: string): Generator<string> {
    // No word goes beyond a space, so that the pieces between spaces have the words of the whole.
    for (const piece of text.split(' ')) yield* this.#stemsOfPiece(piece);
  }

  #stemsOfPiece(piece: string): readonly string[] {
    const known = this.#stems.get(piece);
    if (known !== undefined) return known;
    const stems = formsOf(piece)
      .filter((form) => !/^\p{Nd}/u.test(form))
      .map(stemOf);
    this.#stems.set(piece, stems);
    return stems;
  }
}
