/** What a build makes besides the text of its pages. */
const PARTS = ['cards', 'citations', 'exports', 'search'] as const;
export type Part = (typeof PARTS)[number];

/**
 * The parts that this build makes: all of them. Only the benchmark leaves some out, to see what each costs:
 * `ARCHIVE_PARTS=search` builds pages without citations and cards, and the search; `ARCHIVE_PARTS=none` pages alone.
 */
export function buildParts(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): ReadonlySet<Part> {
  const named = environment.ARCHIVE_PARTS?.split(',');
  return new Set(PARTS.filter((part) => named === undefined || named.includes(part)));
}
