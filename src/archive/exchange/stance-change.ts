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
  // What a body says on one day is one: nobody knows which came first.
  for (const [, ofDay] of Map.groupBy(dated, ({ record }) => storyOrder(record.date))) {
    const voices = ofDay.flatMap((entry) => entry.voices).filter(({ positions }) => positions.length > 0);
    for (const [body, said] of Map.groupBy(voices, (voice) => voice.body)) {
      if (body === undefined) continue;
      const stances = [
        ...new Set(said.flatMap(({ positions }) => positions.map((held) => held.position.stance))),
      ];
      const date = said[0]?.record.date;
      const previous = last.get(body);
      const certain =
        previous !== undefined && previous.latest !== '' && previous.latest < (date?.earliest ?? '');
      if (certain && !stances.some((stance) => previous.stances.includes(stance)))
        for (const voice of said) changes.set(keyOf(voice), previous.stances);
      last.set(body, { stances, latest: date?.latest ?? '' });
    }
  }
  return { before: (voice) => changes.get(keyOf(voice)) };
}
