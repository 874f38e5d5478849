import type { Agent } from '../linked.ts';
import { compareText } from '../order.ts';
import type { Stance } from '../schema/stances.ts';
import type { Entry } from './entry.ts';
import { storyOrder } from './steps.ts';
import type { Voice } from './voice.ts';

/** Where a body takes a stance other than those that it had taken the time before. */
export interface StanceChanges {
  /** The stances of the time before; undefined where nothing changed or nothing is certain. */
  before(voice: Voice): readonly Stance[] | undefined;
}

function keyOf({ record, body }: Voice): string {
  return `${record.id} ${body?.id ?? ''}`;
}

/**
 * Changes of stance of every body over time. A change is told only where the earlier position is certainly the
 * earlier: dates that may overlap tell nothing.
 */
export function stanceChanges(entries: readonly Entry[]): StanceChanges {
  const dated = entries
    .filter(({ record }) => record.date !== undefined)
    .sort((left, right) => compareText(storyOrder(left.record.date), storyOrder(right.record.date)));
  const last = new Map<Agent, { readonly stances: readonly Stance[]; readonly latest: string }>();
  const changes = new Map<string, readonly Stance[]>();
  for (const voice of dated.flatMap(({ voices }) => voices)) {
    const { body, positions, record } = voice;
    if (body === undefined || positions.length === 0) continue;
    const stances = [...new Set(positions.map(({ position }) => position.stance))];
    const previous = last.get(body);
    const certain =
      previous !== undefined && previous.latest !== '' && previous.latest < (record.date?.earliest ?? '');
    if (certain && !stances.some((stance) => previous.stances.includes(stance)))
      changes.set(keyOf(voice), previous.stances);
    last.set(body, { stances, latest: record.date?.latest ?? '' });
  }
  return { before: (voice) => changes.get(keyOf(voice)) };
}
