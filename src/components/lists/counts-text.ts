import type { Entity } from '../../archive/linked.ts';
import { entityCounts } from '../../archive/views/entity-counts.ts';
import { counted } from '../number.ts';

/** What the archive holds of an entity, for a line of a list: `12 records, 2020 to 2024 · 3 statements · 5 quotations`. */
export function countsText(entity: Entity): string {
  const { records, issued, quotations, positions, years } = entityCounts(entity);
  if (records === 0) return 'no published record';
  const span =
    years === undefined
      ? ''
      : years.first === years.last
        ? `, ${years.first}`
        : `, ${years.first} to ${years.last}`;
  return [
    counted(records, 'record') + span,
    issued > 0 ? counted(issued, 'statement') : '',
    quotations > 0 ? counted(quotations, 'quotation') : '',
    positions > 0 ? counted(positions, 'position') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
