import type { Entity } from '../archive/linked.ts';
import type { Site } from '../archive/schema/site.ts';
import { yearsWithoutGaps } from '../archive/views/year-counts.ts';
import { kindWord } from '../components/entity/kind-word.ts';
import { counted } from '../components/number.ts';
import { wordmark } from '../layouts/wordmark.ts';
import type { Card } from './card.ts';

/** `92 records, 2019 to 2026`; the years are those of dated records. */
function holdings({ records }: Entity): string {
  if (records.length === 0) return 'No record yet';
  const years = yearsWithoutGaps(records);
  const [first, last] = [years[0], years.at(-1)];
  const period = first === last ? first : `${first} to ${last}`;
  return [counted(records.length, 'record'), period].filter((part) => part !== undefined).join(', ');
}

/** The card of an organisation, policy, person or source: its name, and what the archive holds on it. */
export function entityCard(entity: Entity, site: Site): Card {
  const kind = 'kind' in entity.data ? entity.data.kind : undefined;
  return {
    ground: 'accent',
    heading: [entity.kind, kind === undefined || kind === entity.kind ? undefined : kindWord(kind)]
      .filter((part) => part !== undefined)
      .join(' · '),
    words: entity.name,
    below: [holdings(entity)],
    wordmark: wordmark(site.title),
  };
}
