import type { Lane } from '../../archive/exchange/lanes.ts';
import { ORGANISATION_KIND_NAMES } from '../../archive/views/kind-names.ts';

/** Longest label in characters: the width of a phone. */
const LONGEST = 46;

/** As many names as there is room for, `and others` for the rest. */
function namesIn(names: readonly string[]): string {
  const rest = ' and others';
  let text = names[0] ?? '';
  for (const [index, name] of names.entries()) {
    if (index === 0) continue;
    const longer = `${text}, ${name}`;
    const last = index === names.length - 1;
    if (longer.length + (last ? 0 : rest.length) > LONGEST) return `${text}${rest}`;
    text = longer;
  }
  return text;
}

/** What a lane is called: those who were heard in it. */
export function laneLabel({ kind, family, bodies }: Lane): string {
  if (kind === 'coverage') return 'Coverage that quotes nobody on it';
  if (kind === 'others') return 'Others';
  if (family === 'parliament' && bodies.length > 1) return 'Parliament and its committees';
  if (typeof family === 'string' && family !== 'parliament' && bodies.length > 1)
    return ORGANISATION_KIND_NAMES[family];
  return namesIn(bodies.map(({ shortName }) => shortName));
}
