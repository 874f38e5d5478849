import type { FoundFigure, FoundQuotation } from './analysis.ts';
import { isFunctionWord } from './lexicon/word.ts';
import type { Reading, SentenceReading } from './quotations/reading.ts';

const NUMBER = String.raw`(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?`;
const SCALE = String.raw`(?: ?(?:million|billion|trillion|thousand|m|bn|k)\b)?`;
const VALUE = new RegExp(
  [
    // £250m, £1.8 billion, €3
    `[£$€]${NUMBER}${SCALE}(?: a (?:year|month|week))?`,
    // 75%, 20 per cent, 3 percentage points
    String.raw`${NUMBER}(?: ?%| per ?cent\b| percentage points?\b)`,
    // 2,114 of 6,488, nine in ten
    String.raw`${NUMBER} (?:of|out of|in) (?:the )?${NUMBER}\b`,
    String.raw`\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b`,
    // more than half, two thirds, three-quarters
    String.raw`\b(?:half|(?:a|one|two|three|four)[ -](?:third|quarter|fifth|tenth)s?)\b(?= (?:of|the)\b)`,
    // 14.7 million, 3,900, 23 800
    String.raw`${NUMBER} ?(?:million|billion|trillion|thousand|m|bn)\b`,
    String.raw`\d{1,3}(?:[, ]\d{3})+`,
    String.raw`\b\d+(?:\.\d+)?\b`,
  ]
    .map((form) => `(?:${form})`)
    .join('|'),
  'gu',
);
const ABOUT =
  /(?:(?:just|well|only)\s+)?(?:about|around|some|over|under|nearly|almost|approximately|roughly|more than|less than|fewer than|at least|at most|up to|as many as|as few as|an estimated|an extra|an average of)\s+$/i;
const MONTHS = `(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`;
const DATED_BEFORE = new RegExp(
  String.raw`(?:\b${MONTHS}\s+|\b(?:in|since|until|by|from|of|year|to|and|before|after|early|late|mid)[ -]|[-–/’'.])$`,
  'i',
);
const DATED_AFTER = new RegExp(
  String.raw`^(?:st|nd|rd|th)?\s+${MONTHS}\b|^[-–/]\d|^(?:am|pm)\b|^ ?(?:am|pm|o’clock|o'clock)\b|^(?:st|nd|rd|th|s)\b|^[-–](?:year|week|day|hour|page|point|minute|month|bed|strong)`,
  'i',
);

/** Finds the numbers that a page's reporter gives, with what they count and who gave them; dates, ages and times are none. */
export function findFigures(
  text: string,
  reading: Reading,
  quotes: readonly FoundQuotation[],
): FoundFigure[] {
  const found: FoundFigure[] = [];
  for (const { block, sentences } of reading.blocks) {
    for (const match of block.text.matchAll(VALUE)) {
      const at = block.start + match.index;
      const value = match[0].trim();
      const sentence = sentences.find(
        ({ tokens }) => (tokens[0]?.start ?? 0) <= at && at < (tokens.at(-1)?.end ?? 0),
      );
      if (sentence === undefined || isNoFigure(text, at, value)) continue;
      const quote = quotes.find(({ spans }) => spans.some((span) => span.start <= at && at < span.end));
      if (quote === undefined && isQuoted(sentence, at)) continue;
      const before = ABOUT.exec(text.slice(Math.max(block.start, at - 24), at))?.[0] ?? '';
      const start = at - before.length;
      const end = at + value.length;
      found.push({
        value: text.slice(start, end).replace(/\s+/g, ' '),
        of: countedWords(text.slice(end, block.end), text.slice(block.start, start)),
        attributed_to: quote === undefined ? claimant(sentence, at) : (quote.speaker ?? quote.organisation),
        start,
        end,
      });
    }
  }
  return found;
}

function isQuoted({ tokens }: SentenceReading, at: number): boolean {
  return tokens.some(({ kind, start, end }) => kind === 'quote' && start <= at && at < end);
}

/** Days, years, times, ages, numbers of motions. A bare number counts only when a noun follows. */
function isNoFigure(text: string, at: number, value: string): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  const after = text.slice(at + value.length, at + value.length + 24);
  if (/[£$€%]|per ?cent|million|billion|thousand|half|third|quarter| in | of |\d(?:m|bn)$/.test(value))
    return false;
  if (DATED_AFTER.test(after)) return true;
  if (
    /^(?:19|20)\d\d$/.test(value) &&
    (DATED_BEFORE.test(before) ||
      !/^ [\p{L}]/u.test(after) ||
      /^ (?:and|to|to|as|after|but|was|when|that|in|for)\b/.test(after))
  )
    return true;
  if (/[\p{L}\p{N}.-]$/u.test(before) || (/(?:,|aged) $/.test(before) && /^,/.test(after))) return true;
  if (new RegExp(String.raw`\b${MONTHS} $`).test(before)) return true;
  if (
    /(?:page|section|motion|version|phase|number|no\.?|chapter|level|band|grade|part|figure|table|note|paragraph|regulation|schedule|item|step|covid|at) $/i.test(
      before,
    )
  )
    return true;
  return (
    !/^ \p{Ll}/u.test(after) ||
    /^ (?:and|or|to|but|of|in|on|at|for|from|by|with|a|the|is|was|were|are|when|after|before|as|that|who|which)\b/.test(
      after,
    )
  );
}

/** The nouns behind a number, as short as they go: “of GPs”, “appointments in March”. */
function countedWords(after: string, before: string): string | null {
  const words = /^\s+((?:[\p{L}\p{N}’'-]+\s?)+)/u.exec(after)?.[1]?.trim().split(/\s+/) ?? [];
  const kept: string[] = [];
  let nouns = 0;
  for (const word of words.slice(0, 9)) {
    const isSmall = isFunctionWord(word);
    if (
      isSmall &&
      !/^(?:of|the|for|in|per|a|more|other|extra|new|each|to|their|its|our|full|time|and)$/i.test(word)
    )
      break;
    if (/^(?:have|had|has|were|was|are|is|said|would|could|will|met|did|who|which|that)$/i.test(word)) break;
    kept.push(word);
    if (!isSmall) nouns++;
    if (nouns === 4) break;
  }
  while (kept.length > 0 && isFunctionWord(kept.at(-1) ?? '')) kept.pop();
  while (kept.length > 0 && /^(?:of|the|in|for|to|and)$/i.test(kept[0] ?? '')) kept.shift();
  if (kept.length > 0) return kept.join(' ');
  const leading =
    /([\p{L}’'-]+(?:\s+(?:of|in|for)\s+[\p{L}’'-]+)?)\s+(?:of|by|was|were|is|to|at)\s+(?:[\p{L}]+\s+){0,2}$/u.exec(
      before,
    )?.[1];
  return leading ?? null;
}

/** Who is said to give the number: the subject of a verb of saying before it in the sentence. */
function claimant({ cues, tokens }: SentenceReading, at: number): string | null {
  const cue = cues.findLast(
    (candidate) =>
      candidate.form.kind !== 'judge' &&
      (tokens[candidate.at]?.start ?? at) < at &&
      candidate.subject?.agent !== undefined,
  );
  return cue?.subject?.agent?.name ?? null;
}
