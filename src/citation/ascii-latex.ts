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

function accented(letter: string, mark: string): string {
  const accent = ACCENTS[mark];
  if (accent === undefined) return `${letter}${mark}`.normalize('NFC');
  const base = letter === 'i' ? '\\i' : letter === 'j' ? '\\j' : letter;
  return /[a-z]/i.test(accent) ? `{\\${accent}{${base}}}` : `{\\${accent}${base}}`;
}

/**
 * LaTeX text in ASCII as far as LaTeX has names for what it holds: `é` as `{\'e}`, dashes, quotation marks.
 * For classic BibTeX, which sorts and shortens by bytes. What has no name (other scripts) stays UTF-8.
 */
export function asciiLatex(latex: string): string {
  return latex
    .normalize('NFD')
    .replace(/([A-Za-z])([\u0300-\u036F])/g, (_, letter: string, mark: string) => accented(letter, mark))
    .normalize('NFC')
    .replace(/[^\0-\x7F]/g, (sign) => SIGNS[sign] ?? sign);
}
