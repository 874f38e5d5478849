import type { Answered } from './expectation.ts';

/** In what an answer differs from what it must be: `certain ids: missing 2026-0001; too many: none`; empty when in nothing. */
export function differences(expected: Answered, actual: Answered): string[] {
  return (['certain', 'possible'] as const).flatMap((certainty) =>
    (['ids', 'facets', 'histogram'] as const).flatMap((list) => {
      const [wanted, given] = [expected[certainty][list], actual[certainty][list]];
      if (wanted.join('\n') === given.join('\n')) return [];
      return `${certainty} ${list}: missing ${less(wanted, given)}; too many ${less(given, wanted)}`;
    }),
  );
}

function less(left: readonly string[], right: readonly string[]): string {
  const others = new Set(right);
  const alone = left.filter((item) => !others.has(item));
  const shown = alone.slice(0, 5).join(', ') || (left.length > right.length ? 'repeated ones' : 'none');
  return alone.length > 5 ? `${shown} and ${alone.length - 5} more` : shown;
}
