/** A run of a printed citation. Pages set `italic` in italics and make a link of `href`. */
export interface ProsePart {
  readonly text: string;
  readonly italic?: true;
  readonly href?: string;
}

/** A citation in prose, run by run. */
export type Prose = readonly ProsePart[];

/** The styles in which the archive says how to cite, each with its name for readers. */
export const CITATION_STYLES = {
  apa: 'APA (7th edition)',
  harvard: 'Harvard (Cite Them Right)',
  vancouver: 'Vancouver (NLM)',
  chicago: 'Chicago (author–date)',
  oscola: 'OSCOLA (bibliography)',
} as const;
export type CitationStyle = keyof typeof CITATION_STYLES;

/** The styles in the order in which they are printed and shown. */
export const STYLES = Object.keys(CITATION_STYLES) as readonly CitationStyle[];

/** A citation in every style. */
export type ProseByStyle = Readonly<Record<CitationStyle, Prose>>;

/** The same as plain text, for copying. */
export function proseText(parts: Prose): string {
  return parts.map((part) => part.text).join('');
}
