import { apa } from './apa.ts';
import type { Citation } from './citation.ts';
import { harvard } from './harvard.ts';
import { vancouver } from './vancouver.ts';

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
} as const;
export type CitationStyle = keyof typeof CITATION_STYLES;

const PRINTERS: Readonly<Record<CitationStyle, (citation: Citation) => Prose>> = { apa, harvard, vancouver };

/**
 * How to cite, in one style.
 *
 * The styles are written here and held against a CSL engine by the tests: the engine itself takes up to 2 ms a
 * record and style, which would double the build of a large archive.
 */
export function prose(citation: Citation, style: CitationStyle): Prose {
  return PRINTERS[style](citation);
}

/** The same as plain text, for copying. */
export function proseText(parts: Prose): string {
  return parts.map((part) => part.text).join('');
}
