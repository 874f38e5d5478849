import type { Outcome } from '../query/search.ts';
import { dated } from '../query/state.ts';
import { type Child, element } from './dom.ts';
import { counted } from './labels.ts';
import type { Links } from './links.ts';
import { type TimeBar, timeBars } from './time-bars.ts';

/** So many years without records in a row are told in one line. */
const LONG_GAP = 3;
const SVG = 'http://www.w3.org/2000/svg';

/** The results over time: bars that narrow the view to a year, and within one to a month. Nothing when there are none. */
export function overTime(outcome: Outcome, links: Links): HTMLElement[] {
  const { bars, elsewhere, wider } = timeBars(outcome);
  if (!bars.some(({ count }) => count > 0) && wider.length === 0) return [];
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  const heading = element('h3', { id: 'over-time' }, 'When');
  const section = element('section', { class: 'facet over-time', 'data-over-time': true }, heading);
  if (wider.length > 0) section.append(element('p', { class: 'over-time-wider' }, ...ways()));
  if (bars.length > 0) {
    const items = runs(bars).map((run) => element('li', {}, ...(isGap(run) ? gap(run) : run.map(bar))));
    section.append(element('ol', { class: 'bars', 'aria-labelledby': heading.id }, ...items));
  }
  if (elsewhere > 0) section.append(element('p', { class: 'quiet' }, inNoBar(elsewhere)));
  return [section];

  function ways(): Child[] {
    return wider.flatMap(({ name, date }, index): Child[] => {
      const link = element('a', { href: links.view(dated(outcome.state, date)) }, name);
      return index === 0 ? [link] : [' · ', link];
    });
  }

  function bar({ time, short, name, count, date, chosen }: TimeBar): HTMLElement {
    const parts = [
      element('span', { class: 'bar-time' }, short),
      ' ',
      picture(count / highest),
      ' ',
      element('span', { class: 'facet-count' }, count.toLocaleString('en-GB')),
    ];
    const attributes = { 'data-bar': time, 'data-bar-count': count };
    // What would find nothing is no link.
    if (count === 0) return element('span', { class: 'bar', ...attributes }, ...parts);
    return element(
      'a',
      {
        class: 'bar',
        ...attributes,
        href: links.view(dated(outcome.state, date)),
        'aria-label': `${name}, ${counted(count, 'record')}`,
        'aria-current': chosen ? 'true' : undefined,
        rel: 'nofollow',
      },
      ...parts,
    );
  }
}

/** A bar of a share of the width. Attributes say how long it is: the site allows no styles of elements. */
function picture(share: number): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 100 10');
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  const rect = document.createElementNS(SVG, 'rect');
  rect.setAttribute('width', String(Math.round(share * 100)));
  rect.setAttribute('height', '10');
  svg.append(rect);
  return svg;
}

/** The bars one by one, but those of a long gap together. */
function runs(bars: readonly TimeBar[]): TimeBar[][] {
  const gaps: TimeBar[][] = [];
  for (const bar of bars) {
    const last = gaps.at(-1);
    if (bar.count === 0 && last?.[0]?.count === 0) last.push(bar);
    else gaps.push([bar]);
  }
  return gaps.flatMap((run) => (isGap(run) ? [run] : run.map((bar) => [bar])));
}

function isGap(run: readonly TimeBar[]): boolean {
  return run.length >= LONG_GAP;
}

function gap(run: readonly TimeBar[]): Child[] {
  const text = `${run[0]?.short} to ${run.at(-1)?.short}`;
  return [element('span', { class: 'bar' }, text, ' ', element('span', { class: 'facet-count' }, '0'))];
}

function inNoBar(elsewhere: number): string {
  return elsewhere === 1
    ? '1 record is in no bar: its date is not exact.'
    : `${counted(elsewhere, 'record')} are in no bar: their dates are not exact.`;
}
