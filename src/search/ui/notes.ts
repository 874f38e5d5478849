import { LONGEST } from '../query/parse.ts';
import type { Outcome } from '../query/search.ts';
import { element } from './dom.ts';

/** How the query was read, where that is not what was typed. */
export function notes({ expansions, ignored, state }: Outcome): HTMLElement[] {
  const lines = expansions.map(({ entity, added }) =>
    element(
      'p',
      { 'data-expansion': entity.id },
      `‘${state.query}’, searched also as ${added.map((name) => `“${name}”`).join(', ')}. For the words alone, put them in quotation marks.`,
    ),
  );
  if (ignored.length > 0) {
    const left = ignored.map((piece) => `‘${piece}’`).join(', ');
    lines.push(
      element('p', { 'data-ignored': true }, `Left out, since it holds no letter or digit: ${left}.`),
    );
  }
  if (state.query.length > LONGEST) {
    lines.push(element('p', {}, `Only the first ${LONGEST} characters of the query were searched.`));
  }
  return lines;
}
