import type { Outcome } from '../evaluation/search.ts';
import { isEmpty } from '../query/ast.ts';
import { describe } from '../query/describe.ts';
import { plainTerms } from '../query/expand.ts';
import { element } from './dom.ts';
import type { Links } from './links.ts';
import { problemNotes } from './problem-notes.ts';

/** How the query was read, where that is not just what was typed. */
export function notes(outcome: Outcome, links: Links): HTMLElement[] {
  const { expansions, ignored, state, typed, catalogue } = outcome;
  const lines = [...problemNotes(outcome, links)];
  if (!isEmpty(typed) && plainTerms(typed) === undefined) {
    lines.push(element('p', { 'data-reading': true }, `Read as ${describe(typed, catalogue.names)}.`));
  }
  for (const { entity, added, span } of expansions) {
    const name = state.query.slice(span.from, span.to);
    const others = added.map((each) => `“${each}”`).join(', ');
    lines.push(
      element(
        'p',
        { 'data-expansion': entity.id },
        `‘${name}’, searched also as ${others}. For the words alone, put them in quotation marks.`,
      ),
    );
  }
  if (ignored.length > 0) {
    const left = ignored.map((piece) => `‘${piece}’`).join(', ');
    lines.push(
      element('p', { 'data-ignored': true }, `Left out, since it holds no letter or digit: ${left}.`),
    );
  }
  return lines;
}
