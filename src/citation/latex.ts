const SPECIALS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Not \{ and \}: BibTeX counts braces without regard to the backslash. In a group of their own, because pandoc does
  // not know them, and would pass over what stands in braces behind them.
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** What TeX would print as one sign: `--` as a dash, two apostrophes as a quotation mark, `?` before a grave as ¿. */
const LIGATURE = /([-`'])(?=\1)|[?!](?=`)/g;

/** Text as LaTeX prints it; letters outside ASCII stay as they are (UTF-8). */
export function escapeLatex(text: string): string {
  return text
    .replace(/[\\{}&%$#_~^<>|]/g, (character) => SPECIALS[character] ?? character)
    .replace(LIGATURE, '$&{}');
}

/** A word with everything that belongs to it: `R&D`, `O’Hare`, `2023/24`. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'&./-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * A title with braces around every word whose capitals must survive a style that lowers them: names and
 * abbreviations. A first word that merely begins the sentence stays bare, as styles keep its capital.
 */
export function protectCapitals(title: string): string {
  let protectedTitle = '';
  let end = 0;
  for (const match of title.matchAll(WORD)) {
    const word = match[0];
    protectedTitle += escapeLatex(title.slice(end, match.index));
    const tail = match.index === 0 ? word.slice(1) : word;
    protectedTitle += /\p{Lu}/u.test(tail) ? `{${escapeLatex(word)}}` : escapeLatex(word);
    end = match.index + word.length;
  }
  return protectedTitle + escapeLatex(title.slice(end));
}

/**
 * A web address inside a verbatim field, as it is but for what would end the field early or be taken for mathematics:
 * braces, backslashes and dollars are percent-encoded.
 */
export function verbatimAddress(address: string): string {
  return address.replace(/[{}\\$]/g, (character) => encodeURIComponent(character));
}
