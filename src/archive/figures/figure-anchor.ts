import type { ClaimedFigure } from '../linked.ts';

/** The anchor of a figure on a page that shows those of many records: `2026-0139-f3`. It stays true, for ids do. */
export function figureAnchor({ record, figure }: ClaimedFigure): string {
  return `${record.id}-${figure.id}`;
}
