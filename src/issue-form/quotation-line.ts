/** Words that a reader says were said, and by whom; nothing of it is checked. */
export interface QuotationLine {
  readonly words: string;
  /** The name as the reader wrote it, perhaps with the organisation after a comma. */
  readonly who: string;
}

const OPENING = /^[“"]/;
/** The last closing mark with a dash and a name behind it. */
const ENDING = /[”"]\s*[-–—]{1,2}\s*([^-–—”"\s][^”"]{0,199})$/;

/** A line may hold one quotation of the archive's budget, with room. */
const LONGEST = 2500;

/**
 * Reads a line of the form `“the words” - who said them`.
 * @returns undefined when it is not of that form: words without marks could be the reader's own
 */
export function readQuotationLine(line: string): QuotationLine | undefined {
  const text = line.replace(/^\s*(?:[-*•]\s+)?/, '').trim();
  if (text.length > LONGEST || !OPENING.test(text)) return undefined;
  const ending = ENDING.exec(text);
  const words = ending === null ? '' : text.slice(1, ending.index).trim();
  const who = ending?.[1]?.trim() ?? '';
  return words === '' || who === '' ? undefined : { words, who };
}
