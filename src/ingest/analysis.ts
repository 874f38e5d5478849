/** Offsets into the page's text in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * `direct`: whole words said or written by the speaker; `fragment`: a part woven into the reporter's sentence;
 * `document`: from a letter, report or plan; `anonymous`: somebody without a name.
 */
export type QuotationKind = 'direct' | 'fragment' | 'document' | 'anonymous';

/** A quotation found in a page. */
export interface FoundQuotation extends Span {
  /** The pieces joined by one space, without their enclosing marks. */
  readonly text: string;
  /** The parts of a split quotation or one that runs over paragraphs, exactly as printed. */
  readonly pieces: readonly string[];
  /** Where each piece stands. */
  readonly spans: readonly Span[];
  /** Name of the person, as fully as the page or the archive has it, without title; null when a body or document speaks, or nobody is named. */
  readonly speaker: string | null;
  /** Id of the person in the archive; null when unknown there. */
  readonly speaker_id: string | null;
  /** Name of the body for which was spoken, as fully as the page or the archive has it. */
  readonly organisation: string | null;
  readonly organisation_id: string | null;
  readonly kind: QuotationKind;
  /** Whether nothing was inferred from afar: an editor need only look at the ones that are not certain. */
  readonly certain: boolean;
  /** The words on which the attribution rests (`said Dr Example`), or why it is uncertain. */
  readonly cue: string;
}

/** A body, person or policy of the archive that the page names, or a candidate that the archive does not have. */
export interface FoundEntity {
  /** Id in the archive; null for a candidate. */
  readonly id: string | null;
  readonly name: string;
  /** Where the page first names it. */
  readonly start: number;
  readonly end: number;
  /** For a person, the role and body as printed. */
  readonly role?: string | undefined;
  readonly organisation?: string | undefined;
}

/** A number that the page gives, with what it counts. */
export interface FoundFigure extends Span {
  readonly value: string;
  /** What it counts, in the page's words as short as they go; for the editor to put into own words. */
  readonly of: string | null;
  readonly attributed_to: string | null;
}

/** The whole analysis of a saved page; `npm run ingest -- --json` prints it. */
export interface Analysis {
  readonly title: string | null;
  /** EDTF, or null when unknown or ambiguous (see `warnings`). */
  readonly date: string | null;
  /** Id of the source in the archive, or the site's name as printed. */
  readonly source: string | null;
  readonly url: string | null;
  readonly authors: readonly string[];
  readonly organisations: readonly FoundEntity[];
  readonly people: readonly FoundEntity[];
  readonly policies: readonly FoundEntity[];
  readonly quotes: readonly FoundQuotation[];
  readonly figures: readonly FoundFigure[];
  readonly warnings: readonly string[];
}
