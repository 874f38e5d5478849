const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030A': 'r',
  '\u030B': 'H',
  '\u030C': 'v',
  '\u0323': 'd',
  '\u0327': 'c',
  '\u0328': 'k',
  '\u0331': 'b',
};

const SIGNS: Readonly<Record<string, string>> = {
  '‘': '`',
  '’': "'",
  '“': '``',
  '”': "''",
  '–': '--',
  '—': '---',
  '…': '{\\ldots}',
  '£': '{\\pounds}',
  '€': '{\\texteuro}',
  '°': '{\\textdegree}',
  '·': '{\\textperiodcentered}',
  '«': '{\\guillemotleft}',
  '»': '{\\guillemotright}',
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ı: '{\\i}',
  '\u00A0': '~',
};

/** Marks that LaTeX sets on an `i` as they are; under the others, and on a `j`, it needs a dotless letter. */
const ON_I: ReadonlySet<string> = new Set(['`', "'", '^', '"']);

function accented(letter: string, mark: string): string {
  const accent = ACCENTS[mark];
  // Readers of .bib files take a dotless letter with its mark for two letters.
  if (accent === undefined || letter === 'j' || (letter === 'i' && !ON_I.has(accent)))
    return `${letter}${mark}`;
  return /[a-z]/i.test(accent) ? `{\\${accent}{${letter}}}` : `{\\${accent}${letter}}`;
}

/** Signs that meet another of their kind would become one with it in ASCII: `“‘` three marks, `–-` a long dash. */
const MEETING = /([-–—](?=[-–—])|[`‘“](?=[`‘“])|['’”](?=['’”]))/g;

/**
 * LaTeX text in ASCII as far as LaTeX has names for what it holds: `é` as `{\'e}`, dashes, quotation marks.
 * For classic BibTeX, which sorts and shortens by bytes. What has no name (other scripts, letters with two marks)
 * stays UTF-8.
 */
export function asciiLatex(latex: string): string {
  return latex
    .replace(MEETING, '$1{}')
    .normalize('NFD')
    .replace(/([A-Za-z])([\u0300-\u036F])(?!\p{M})/gu, (_, letter: string, mark: string) =>
      accented(letter, mark),
    )
    .normalize('NFC')
    .replace(/[^\0-\x7F]/g, (sign) => SIGNS[sign] ?? sign);
}
