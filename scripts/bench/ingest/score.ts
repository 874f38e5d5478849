import type { FoundQuotation } from '../../../src/ingest/analysis.ts';
import { fold } from '../../../src/ingest/verify/fold.ts';
import type { LabelledQuotation, NewsText } from './news.ts';

/** What was counted over some texts. */
export interface Score {
  texts: number;
  /** Quotations in the labels, found by the engine, and the same in both. */
  labelled: number;
  found: number;
  matched: number;
  /** Characters in the labels, found, and in both. */
  labelledCharacters: number;
  foundCharacters: number;
  sharedCharacters: number;
  /** Of the matched ones. */
  speakers: number;
  kinds: number;
  /** Of the found ones that the engine calls certain, and those of them that are quotations with the right speaker. */
  certain: number;
  certainRight: number;
  milliseconds: number;
  readonly failures: string[];
}

/** A score of nothing. */
export function emptyScore(): Score {
  return {
    texts: 0,
    labelled: 0,
    found: 0,
    matched: 0,
    labelledCharacters: 0,
    foundCharacters: 0,
    sharedCharacters: 0,
    speakers: 0,
    kinds: 0,
    certain: 0,
    certainRight: 0,
    milliseconds: 0,
    failures: [],
  };
}

const OUTER = /^[\s'".,;:!?()-]+|[\s'".,;:!?()-]+$/g;

/** Words without regard to typography, capitals of marks and punctuation at the ends. */
function bare(text: string): string {
  return fold(text).text.replace(OUTER, '');
}

function names(body: string | null, text: NewsText): string[] {
  if (body === null) return [];
  const plain = (name: string) => bare(name).toLowerCase().replace(/^the /, '');
  const known =
    text.known?.organisations?.filter(({ name, aliases, id }) =>
      [name, id, ...(aliases ?? [])].some((other) => plain(other) === plain(body)),
    ) ?? [];
  const abbreviation = new RegExp(
    `${body.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?:[’']s)? \\(([^)\\s]+)\\)`,
  ).exec(text.text)?.[1];
  return [
    body,
    ...(abbreviation === undefined ? [] : [abbreviation]),
    ...known.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]),
  ].map(plain);
}

/** Whether the speaker is right: the person, or, where nobody is named, the body. */
export function isSpeakerRight(found: FoundQuotation, label: LabelledQuotation, text: NewsText): boolean {
  if (label.speaker !== null) return found.speaker !== null && bare(found.speaker) === bare(label.speaker);
  if (found.speaker !== null) return false;
  if (label.organisation === null) return found.organisation === null;
  const wanted = names(label.organisation, text);
  return names(found.organisation, text).some((name) => wanted.includes(name));
}

/** Adds the quotations found in a text to a score. */
export function addScore(score: Score, text: NewsText, found: readonly FoundQuotation[]): void {
  const key = (pieces: readonly string[]) => pieces.map(bare).join(' / ');
  const open = text.quotes.map((label) => ({ label, key: key(label.pieces) }));
  const missed = new Set(open);
  score.texts++;
  score.labelled += open.length;
  score.found += found.length;
  for (const quotation of found) {
    const match = open.find((candidate) => missed.has(candidate) && candidate.key === key(quotation.pieces));
    if (quotation.certain) score.certain++;
    const who = `${quotation.speaker ?? '–'} / ${quotation.organisation ?? '–'} (${quotation.kind}${quotation.certain ? ', certain' : ''}; ${quotation.cue})`;
    if (match === undefined) {
      score.failures.push(`${text.file}: not labelled: ${key(quotation.pieces)}  — ${who}`);
      continue;
    }
    missed.delete(match);
    score.matched++;
    const right = isSpeakerRight(quotation, match.label, text);
    if (right) score.speakers++;
    else
      score.failures.push(
        `${text.file}: speaker of: ${key(quotation.pieces)}  — ${who}; labelled ${match.label.speaker ?? '–'} / ${match.label.organisation ?? '–'}`,
      );
    if (right && quotation.certain) score.certainRight++;
    if (quotation.kind === match.label.kind) score.kinds++;
    else
      score.failures.push(
        `${text.file}: kind of: ${key(quotation.pieces)}  — ${quotation.kind}; labelled ${match.label.kind}`,
      );
  }
  for (const { key: words } of missed) score.failures.push(`${text.file}: missed: ${words}`);
  addCharacters(score, text, found);
}

/** Counts the letters and digits of the text that stand in quotations, by place. */
function addCharacters(score: Score, text: NewsText, found: readonly FoundQuotation[]): void {
  const labelled = new Set<number>();
  let from = 0;
  for (const piece of text.quotes.flatMap(({ pieces }) => pieces)) {
    const at = text.text.indexOf(piece, from);
    if (at === -1) continue;
    for (let place = at; place < at + piece.length; place++) labelled.add(place);
    from = at + piece.length;
  }
  const ours = new Set<number>();
  for (const { start, end } of found.flatMap(({ spans }) => spans)) {
    for (let place = start; place < end; place++) ours.add(place);
  }
  const counts = (place: number) => /[\p{L}\p{N}]/u.test(text.text[place] ?? '');
  score.labelledCharacters += [...labelled].filter(counts).length;
  score.foundCharacters += [...ours].filter(counts).length;
  score.sharedCharacters += [...ours].filter((place) => labelled.has(place) && counts(place)).length;
}
