import type { Blame, Nearest } from '../evaluation/blame.ts';
import type { Outcome } from '../evaluation/search.ts';
import { blamedPart, isToldAlready, typedPart } from './blamed-part.ts';
import { type Child, element } from './dom.ts';
import { counted } from './labels.ts';
import type { Links } from './links.ts';
import { isNarrowed } from './narrowed.ts';
import { shownQuery } from './shown-query.ts';
import { withoutFilters } from './without-filters.ts';

/** Of a long query so many parts are told. */
const MOST_PARTS = 6;

/** Why nothing was found: the filters, or parts of the query; and the nearest view that finds something. */
export function nothing(outcome: Outcome, links: Links): HTMLElement[] {
  const { blame } = outcome;
  if (blame === undefined) return [];
  if (blame.unfiltered > 0) return withoutFilters(outcome, blame, links);
  return [...blamedParts(outcome, blame, links), ...nearest(blame.nearest, links)];
}

function blamedParts({ state, catalogue }: Outcome, { parts }: Blame, links: Links): HTMLElement[] {
  const missing = parts.filter(({ count }) => count === 0);
  if (missing.length === 0) return parts.length < 2 ? [] : [foundApart(parts)];
  const untold = missing.filter(({ node }) => !isToldAlready(node, catalogue.names));
  const told = untold
    .slice(0, MOST_PARTS)
    .map((part) => paragraph(...blamedPart(part, state, catalogue.names, links)));
  const others = untold.length - told.length;
  if (others > 0) told.push(paragraph(`The same is true of ${counted(others, 'more part')} of the query.`));
  return told;
}

function foundApart(parts: Blame['parts']): HTMLElement {
  const each = parts
    .slice(0, MOST_PARTS)
    .flatMap((part, index): Child[] => [
      index === 0 ? '' : ', ',
      element('span', { 'data-blamed': part.text }, typedPart(part)),
      ` in ${counted(part.count, 'record')}`,
    ]);
  const others = parts.length - MOST_PARTS;
  if (others > 0) each.push(` and so on for ${counted(others, 'more part')}`);
  return paragraph('Each by itself is found: ', ...each, ', but never together.');
}

function nearest(found: Nearest | undefined, links: Links): HTMLElement[] {
  if (found === undefined) return [];
  const { state, count } = found;
  const link = element(
    'a',
    { href: links.view(state), 'data-nearest': state.query },
    `Search for ${shownQuery(state.query)} instead`,
  );
  const within = isNarrowed(state) ? ', within the same filters' : '';
  return [paragraph(link, `${within}: ${counted(count, 'record')}.`)];
}

function paragraph(...children: Child[]): HTMLParagraphElement {
  return element('p', {}, ...children);
}
