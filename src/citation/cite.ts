import type { Citation } from './citation.ts';
import { closed } from './closing.ts';
import { proseOf } from './engine/marks.ts';
import { type ProseByStyle, STYLES } from './prose.ts';

/**
 * A citation in every style.
 * @param printed what the engine makes of its item: the citations with marks, in the order of the styles
 */
export function proseByStyle(citation: Citation, printed: readonly string[]): ProseByStyle {
  const entries = STYLES.map(
    (style, index) => [style, closed(proseOf(printed[index] ?? ''), citation)] as const,
  );
  return Object.fromEntries(entries) as ProseByStyle;
}
