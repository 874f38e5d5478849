import type { Mark } from '../../archive/exchange/marks.ts';
import { formatDate } from '../../archive/format-date.ts';
import type { LinkedPolicy } from '../../archive/linked.ts';
import { knownMonth } from '../../archive/views/month.ts';
import { stanceWord } from '../stance.ts';
import type { MarkLink, PlacedMark } from './placed-mark.ts';

function titleOf(mark: Mark): string {
  const who =
    mark.body === undefined
      ? ''
      : ` · ${mark.body.shortName}${mark.stance === undefined ? '' : ` ${stanceWord(mark.stance)}`}`;
  return `${formatDate(mark.date)}${who}: ${mark.record.title}`;
}

/** Links of marks that stand apart: each to its record. */
export function recordLinks(marks: readonly Mark[], drawn: ReadonlyMap<Mark, PlacedMark>): MarkLink[] {
  return marks.map((mark) => ({
    address: mark.record.address,
    title: titleOf(mark),
    marks: placed([mark], drawn),
  }));
}

/** Links of the marks of a lane to the chapters in which they stand: by bin where there are bins, else by month. */
export function chapterLinks(
  marks: readonly Mark[],
  groups: readonly { readonly marks: readonly Mark[] }[],
  policy: LinkedPolicy,
  label: string,
  drawn: ReadonlyMap<Mark, PlacedMark>,
): MarkLink[] {
  const groupOf = new Map(groups.flatMap((group) => group.marks.map((mark) => [mark, group] as const)));
  const stretchOf = (mark: Mark) => {
    const month = knownMonth(mark.date);
    const group = groupOf.get(mark);
    return month === undefined ||
      group === undefined ||
      group.marks.some(({ date }) => knownMonth(date) !== month)
      ? mark.date.earliest.slice(0, 4)
      : month;
  };
  return [...Map.groupBy(marks, stretchOf)].map(([chapter, held]) => ({
    address: `${policy.address}${chapter}/`,
    title: `${label}, ${formatDate(chapter)}`,
    marks: placed(held, drawn),
  }));
}

function placed(marks: readonly Mark[], drawn: ReadonlyMap<Mark, PlacedMark>): PlacedMark[] {
  return marks.flatMap((mark) => drawn.get(mark) ?? []);
}
