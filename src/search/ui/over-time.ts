import type { Outcome } from '../evaluation/search.ts';
import { dated } from '../evaluation/state.ts';
import { type Child, element } from './dom.ts';
import { counted } from './labels.ts';
import type { Links } from './links.ts';
import { timeBarRow } from './time-bar-row.ts';
import { type TimeBar, timeBars } from './time-bars.ts';

/** So many years in a row without records share a line. */
const LONG_GAP = 3;

/** The results over time: bars that narrow the view to a year, and within one to a month. Nothing when there are none. */
export function overTime(outcome: Outcome, links: Links): HTMLElement[] {
  const { bars, undated, wider } = timeBars(outcome);
  if (!bars.some(({ count }) => count > 0) && wider.length === 0) return [];
  const highest = Math.max(1, ...bars.map(({ count, possible }) => count + possible));
  const heading = element('h3', { id: 'over-time' }, 'When');
  const section = element('section', { class: 'over-time', 'data-over-time': true }, heading);
  if (wider.length > 0) section.append(element('p', { class: 'over-time-wider' }, ...ways()));
  if (bars.length > 0) {
    const items = inLines(bars).map((line) =>
      element('li', {}, ...(isGap(line) ? gap(line) : line.map(row))),
    );
    section.append(element('ol', { class: 'bars', 'aria-labelledby': heading.id }, ...items));
  }
  const notes = [
    ...(bars.some(({ possible }) => possible > 0)
      ? ['+ records that may be of then: their dates are not exact.']
      : []),
    ...(undated > 0 ? [`${counted(undated, 'record')} without a date.`] : []),
  ];
  if (notes.length > 0) section.append(element('p', { class: 'quiet' }, notes.join(' ')));
  return [section];

  function ways(): Child[] {
    return wider.flatMap(({ name, date }, index): Child[] => {
      const link = element('a', { href: links.view(dated(outcome.state, date)) }, name);
      return index === 0 ? [link] : [' · ', link];
    });
  }

  function row(bar: TimeBar): HTMLElement {
    return timeBarRow(bar, highest, links.view(dated(outcome.state, bar.date)));
  }
}

/** The bars line by line: one each, but the years of a long gap together. */
function inLines(bars: readonly TimeBar[]): TimeBar[][] {
  const lines: TimeBar[][] = [];
  for (const bar of bars) {
    const last = lines.at(-1);
    if (isEmptyYear(bar) && last?.every(isEmptyYear)) last.push(bar);
    else lines.push([bar]);
  }
  return lines.flatMap((line) => (isGap(line) ? [line] : line.map((bar) => [bar])));
}

function isEmptyYear({ time, short, count, possible }: TimeBar): boolean {
  return count + possible === 0 && time === short;
}

function isGap(line: readonly TimeBar[]): boolean {
  return line.length >= LONG_GAP;
}

function gap(line: readonly TimeBar[]): Child[] {
  const text = `${line[0]?.short} to ${line.at(-1)?.short}: none`;
  return [element('span', { class: 'bar-gap' }, text)];
}
