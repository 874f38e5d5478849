import { type Child, element } from './dom.ts';
import type { TimeBar } from './time-bars.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A year or month with its bar and its numbers, as a link unless it has no record.
 * @param highest what a full bar stands for
 * @param href the view narrowed to it
 */
export function timeBarRow(
  { time, short, name, count, possible, chosen }: TimeBar,
  highest: number,
  href: string,
): HTMLElement {
  // What the eye takes from the rows above and below is said for each alone: `May 2021, 12 records, 3 more may be`.
  const children: Child[] = [
    element('span', { class: 'bar-time' }, short, unseen(`${name.slice(short.length)},`)),
    ' ',
    picture(count / highest, possible / highest),
    ' ',
    element('span', { class: 'facet-count' }, shown(count), unseen(count === 1 ? ' record' : ' records')),
  ];
  const more = possible === 0 ? [] : [unseen(', '), `+${shown(possible)}`, unseen(' that may be')];
  children.push(' ', element('span', { class: 'bar-possible' }, ...more));
  const attributes = {
    class: 'bar',
    'data-bar': time,
    'data-bar-count': count,
    'data-bar-possible': possible,
  };
  if (count === 0) return element('span', attributes, ...children);
  const current = chosen ? 'true' : undefined;
  return element('a', { ...attributes, href, 'aria-current': current, rel: 'nofollow' }, ...children);
}

function shown(number: number): string {
  return number.toLocaleString('en-GB');
}

function unseen(text: string): HTMLElement {
  return element('span', { class: 'hidden-text' }, text);
}

/** Two shares of the width, one after the other. Attributes give their lengths: the site allows no styles of elements. */
function picture(certain: number, possible: number): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 100 10');
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(stretch('certain', 0, certain), stretch('possible', certain, possible));
  return svg;
}

function stretch(name: string, from: number, share: number): SVGElement {
  const rect = document.createElementNS(SVG, 'rect');
  rect.setAttribute('class', name);
  rect.setAttribute('x', (from * 100).toFixed(1));
  rect.setAttribute('width', (share * 100).toFixed(1));
  rect.setAttribute('height', '10');
  return rect;
}
