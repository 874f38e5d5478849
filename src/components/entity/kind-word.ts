/** Words of a kind that are not written as in its id. */
const WRITTEN: Readonly<Record<string, string>> = { nhs: 'NHS', gp: 'GP' };

/** A kind of entity as a reader would call one of them: `nhs-body` is an `NHS body`. */
export function kindWord(kind: string): string {
  return kind
    .replace('arms-length', 'arm’s-length')
    .split(/-(?!length)/)
    .map((word) => WRITTEN[word] ?? word)
    .join(' ');
}
