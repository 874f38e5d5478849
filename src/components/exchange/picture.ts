import type { Exchange } from '../../archive/exchange/exchange.ts';
import { type Mark, marksOf } from '../../archive/exchange/marks.ts';
import type { Stance } from '../../archive/schema/stances.ts';
import { type Arrow, arrowsOf } from './arrows.ts';
import { axisOf, type Tick } from './axis.ts';
import { laneLabel } from './lane-label.ts';
import { chapterLinks, recordLinks } from './mark-links.ts';
import type { MarkLink, PlacedMark } from './placed-mark.ts';
import { type PlacedTurn, turnsIn } from './placed-turns.ts';
import {
  binsOf,
  daysOf,
  MONTHS_NAMED,
  monthsIn,
  place,
  type Scale,
  type Span,
  scaleOf,
  scaleOfPeriod,
  within,
} from './scale.ts';
import { levelsOf } from './stack.ts';

export interface Picture {
  readonly height: number;
  readonly lanes: readonly { readonly label: string; readonly top: number; readonly base: number }[];
  readonly links: readonly MarkLink[];
  /** The days in which something lies that is known no better. */
  readonly bars: readonly { readonly left: number; readonly right: number; readonly y: number }[];
  readonly turns: readonly PlacedTurn[];
  readonly arrows: readonly Arrow[];
  readonly fine: readonly Tick[];
  readonly years: readonly Tick[];
  /** Where the axis stands. */
  readonly base: number;
  readonly stances: readonly Stance[];
  /** Marks stand at the middle of so much time, not at their days; undefined where each stands at its day. */
  readonly gathered: 'month' | 'quarter' | 'year' | undefined;
  /** Months in which more lies are drawn wider. */
  readonly widened: boolean;
  /** Something has no place in it: its date is not known well enough. */
  readonly leavesOut: boolean;
}

/** Room of a mark, in per cent of the width of a phone (320 px), and its height in pixels. */
const ROOM = 3.4;
const LEVEL = 13;
const LABEL = 20;

/** More marks than this are not each a link, and over more than some months are drawn by quarter or year. */
const APART = 45;
const BINS = 40;

/** A bar longer than this part of the picture says nothing. */
const LONGEST_BAR = 0.4;

interface Group {
  readonly days: Span;
  readonly marks: Mark[];
  /** Drawn as a bar. */
  readonly range: boolean;
}

/** Marks of a lane that stand together: of one bin, of one stretch of days, or each day’s alone. */
function groupsOf(marks: readonly Mark[], scale: Scale, bins: readonly Span[]): Group[] {
  const groups = new Map<string, Group>();
  for (const mark of marks) {
    const days = daysOf(mark.date);
    if (days === undefined || !within(days, scale)) continue;
    const bin = bins.find((other) => within(days, other));
    const range = bin === undefined && days.to - days.from > 1;
    if (
      range &&
      days.to - days.from > LONGEST_BAR * (scale.to - scale.from) &&
      days.to - days.from < scale.to - scale.from
    )
      continue;
    const key =
      bin !== undefined
        ? `bin ${bin.from}`
        : range
          ? `range ${days.from} ${days.to}`
          : `${mark.record.id} ${mark.stance}`;
    const group = groups.get(key) ?? { days: bin ?? days, marks: [], range };
    group.marks.push(mark);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Draws the exchange. Undefined when nothing in it has a place in time. */
export function pictureOf(exchange: Exchange, period?: string): Picture | undefined {
  const { lanes, entries, policy } = exchange;
  const marks = marksOf(entries, lanes);
  const dates = [...marks, ...exchange.turns].map(({ date }) => date);
  const scale = period === undefined ? scaleOf(dates) : scaleOfPeriod(period, dates);
  if (scale === undefined || marks.length === 0) return undefined;
  const together = marks.length > APART && period === undefined;
  const bins = together && monthsIn(scale) > MONTHS_NAMED ? binsOf(scale, BINS) : [];
  const turns = turnsIn(exchange.turns, scale);
  let top = Math.max(0, ...turns.map(({ y }) => y + 4));
  const links: MarkLink[] = [];
  const bars: Picture['bars'][number][] = [];
  const drawn = new Map<Mark, PlacedMark>();
  const placedLanes = lanes.all.flatMap((lane) => {
    const groups = groupsOf(
      marks.filter((mark) => mark.lane === lane),
      scale,
      bins,
    );
    if (groups.length === 0) return [];
    // Each group is so many columns wide and rows high as its stretch of time allows.
    const rooms = groups.flatMap((group) => {
      const [left, right] = [place(scale, group.days.from), place(scale, group.days.to)];
      const centre = (left + right) / 2;
      if (!group.range)
        return group.marks.map((mark) => ({
          group,
          marks: [mark],
          left: centre - ROOM / 2,
          right: centre + ROOM / 2,
        }));
      const columns = Math.max(1, Math.floor((right - left) / ROOM));
      return Array.from({ length: Math.ceil(group.marks.length / columns) }, (_, row) => ({
        group,
        marks: group.marks.slice(row * columns, (row + 1) * columns),
        left: Math.min(left, centre - ROOM / 2),
        right: Math.max(right, centre + ROOM / 2),
      }));
    });
    const levels = levelsOf(rooms);
    const base = top + LABEL + (Math.max(...levels) + 1) * LEVEL;
    for (const [index, room] of rooms.entries()) {
      const y = base - ((levels[index] ?? 0) + 0.5) * LEVEL;
      const { group } = room;
      if (group.range)
        bars.push({ left: place(scale, group.days.from), right: place(scale, group.days.to), y });
      const centre = (room.left + room.right) / 2;
      for (const [column, mark] of room.marks.entries()) {
        drawn.set(mark, {
          x: centre + (column - (room.marks.length - 1) / 2) * ROOM,
          y,
          stance: mark.stance,
          small: mark.record.kind === 'article',
          about: mark.date.approximate || mark.date.uncertain,
        });
      }
    }
    const here = groups.flatMap((group) => group.marks);
    links.push(
      ...(together ? chapterLinks(here, groups, policy, laneLabel(lane), drawn) : recordLinks(here, drawn)),
    );
    const placedLane = { label: laneLabel(lane), top, base };
    top = base + 5;
    return [placedLane];
  });
  if (drawn.size === 0) return undefined;
  const { fine, years } = axisOf(scale);
  const rows = (fine.length > 0 ? 1 : 0) + (years.length > 0 ? 1 : 0);
  const present = new Set([...drawn.keys()].map(({ stance }) => stance));
  return {
    height: top + rows * 18 + 4,
    lanes: placedLanes,
    links,
    bars,
    turns,
    arrows: bins.length > 0 ? [] : arrowsOf(drawn),
    gathered: gatheredBy(bins),
    widened: scale.pieces !== undefined,
    fine,
    years,
    base: top,
    stances: [...present].filter((stance) => stance !== undefined),
    leavesOut: drawn.size < marks.length || entries.some(({ record }) => record.date === undefined),
  };
}

/** How much time the longest bin spans. */
function gatheredBy(bins: readonly Span[]): Picture['gathered'] {
  if (bins.length === 0) return undefined;
  const days = Math.max(...bins.map(({ from, to }) => to - from));
  return days <= 31 ? 'month' : days <= 92 ? 'quarter' : 'year';
}
