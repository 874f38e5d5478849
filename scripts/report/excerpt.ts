import type { Place } from '../../src/archive/finding.ts';

const WIDTH = 110;

/**
 * The source line of a fault with carets under the faulty text, cut around it when long.
 * @returns two lines without a line break at the end; null when the place lies outside the text or on an empty line.
 */
export function excerpt(text: string, place: Place): readonly [source: string, carets: string] | null {
  const line = text.split('\n')[place.line - 1]?.replace(/\r$/, '');
  if (line === undefined || line.trim() === '') return null;
  const start = Math.max(0, place.column - 1);
  const end =
    place.endLine === place.line
      ? Math.max(start + 1, (place.endColumn ?? 0) - 1)
      : place.endLine === undefined
        ? start + 1
        : line.length;
  const from = start > WIDTH - 30 ? start - 30 : 0;
  const shown = line.slice(from, from + WIDTH).replace(/\p{Cc}/gu, ' ');
  const lead = from > 0 ? '…' : '';
  const carets = Math.max(1, Math.min(end - start, shown.length - (start - from)));
  const number = String(place.line);
  return [
    `${number} | ${lead}${shown}${from + WIDTH < line.length ? '…' : ''}`,
    `${' '.repeat(number.length)} | ${' '.repeat(lead.length + start - from)}${'^'.repeat(carets)}`,
  ];
}
