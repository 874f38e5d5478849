import { compareText } from '../../archive/order.ts';
import type { Named } from '../files.ts';
import type { NamedEntity, Names, SpelledName } from '../query/names.ts';

/** Somebody or something, and the name by which it was found. */
export interface Found {
  readonly entity: NamedEntity;
  readonly name: string;
}

/**
 * Those of whom a name begins so, without words all: those called exactly so first, then those of most records, then
 * by name. Whoever no record names is left out.
 */
export function entitiesBeginning(wanted: readonly string[], kinds: readonly Named[], names: Names): Found[] {
  const whole = wanted.join(' ');
  const isWhole = ({ forms }: SpelledName) => forms.join(' ') === whole;
  const found = names.entities.flatMap((entity) => {
    if (!kinds.includes(entity.kind) || entity.count === 0) return [];
    const spelled = names.spelled(entity);
    const exact = spelled.find(isWhole);
    const name = exact ?? spelled.find(({ forms }) => begins(forms, wanted));
    return name === undefined ? [] : [{ entity, name: name.text, exact: exact !== undefined }];
  });
  return found.sort(
    (left, right) =>
      Number(right.exact) - Number(left.exact) ||
      right.entity.count - left.entity.count ||
      compareText(left.entity.name, right.entity.name),
  );
}

/** Whether each wanted word begins a word of the name, in the same order. */
export function begins(name: readonly string[], wanted: readonly string[]): boolean {
  let at = 0;
  for (const beginning of wanted) {
    while (at < name.length && !name[at]?.startsWith(beginning)) at++;
    if (at++ >= name.length) return false;
  }
  return true;
}
