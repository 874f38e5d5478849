import { MONTH_NAMES } from '../month-names.ts';
import { plainWords } from '../text/plain-words.ts';
import { stemOf } from '../text/stem.ts';

/** What a figure counts, taken apart so that it can be compared. */
export interface Thing {
  /** The stems of its words, each once, without words that say nothing of what is counted and without the period. */
  readonly words: ReadonlySet<string>;
  /** Years and months named in it, in order, `2023`, `2022 month 4`: counts of two periods are two counts. */
  readonly period: string;
  /** Whether it is a rise or a fall of something, and not the something itself. */
  readonly change: 'rise' | 'fall' | undefined;
}

/** Words that any figure may be told with. */
const EMPTY: ReadonlySet<string> = new Set(
  `a about according after again all also an and any are as at be been being before between but by could did do does
  each every for from had has have having in into is it its may might more most much no not of off on one only or
  other our out over per percent percentage reported reporting reports said say saying says share should since so some
  than that the their them then there these they this those through to total under up was we were what when where
  which who whom whose will with within would year years yet number cent figure some estimated around`.split(
    /\s+/,
  ),
);

const RISE = /^(?:rise|rose|rising|risen|increas(?:e[ds]?|ing)|gain(?:s|ed)?|grow(?:th|n|ing)?|grew)$/;
const FALL =
  /^(?:fall(?:s|en|ing)?|fell|fewer|less|los[st]|losses|cuts?|drop(?:s|ped)?|reductions?|reduced|decreas(?:e[ds]?|ing)|declin(?:e[ds]?|ing)|erosion|shortfall)$/;
const YEAR = /^(?:19|20)\d\d$/;
const MONTHS = new Map(MONTH_NAMES.map((name, index) => [name.toLowerCase(), index + 1]));

/** Takes apart what a figure counts. */
export function thingOf(of: string): Thing {
  const words = new Set<string>();
  const periods = new Set<string>();
  let century: string | undefined;
  let change: Thing['change'];
  for (const word of plainWords(of)) {
    if (RISE.test(word)) change ??= 'rise';
    if (FALL.test(word)) change ??= 'fall';
    const month = MONTHS.get(word);
    // `2025/26` and `2025-26` name the same two years.
    const second = century !== undefined && /^\d\d$/.test(word) ? `${century}${word}` : undefined;
    const year = YEAR.test(word) ? word : second;
    century = second === undefined ? year?.slice(0, 2) : undefined;
    if (year !== undefined) periods.add(year);
    else if (month !== undefined && !(word === 'may' && !/\bMay\b/.test(of))) periods.add(`month ${month}`);
    else if (!EMPTY.has(word)) words.add(stemOf(word));
  }
  return { words, period: [...periods].sort().join(' '), change };
}
