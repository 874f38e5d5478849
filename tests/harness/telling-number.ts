const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const SHORT_MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';

/** Numbers that read as what they are wherever they stand, and are no counts. */
const TELLING = new RegExp(
  [
    // Accession numbers, and ids in a record: 2026-0001, q1, f2.
    String.raw`\b\d{4}-\d{4}\b`,
    String.raw`\b[qf]\d+\b`,
    // Dates: 2021-05-17, 2021-10~, 17 May, 17 May 2021.
    String.raw`\b(?:1[6-9]|20)\d\d-\d\d(?:-\d\d)?[~?%]?(?![\d-])`,
    String.raw`\b\d{1,2} (?:${MONTH}|${SHORT_MONTH})\b`,
    // Years: 2021, 2021/22, 2020s. A year has no comma in it, as any count beyond nine hundred and ninety-nine has.
    String.raw`(?<![\d,.£])(?:1[6-9]|20)\d\d(?:s|[/–-]\d\d)?(?![\d,.]*\d|%)`,
    // Standards and their parts.
    String.raw`\bUTF-8\b|\bRFC \d+\b|\bSHA-?256(?:SUMS)?\b|\bISO(?:/IEC)? \d+(?:-\d)?\b|\blevel 1\b|\bsqlite3\b|\bData Package 2\b`,
  ].join('|'),
  'g',
);

/** Whether a text has digits of which it does not say that they are a date, an id or the name of a standard. */
export function hasCount(text: string): boolean {
  return /\d/.test(text) && /\d/.test(text.replace(TELLING, ''));
}
