import type { LinkedPolicy } from '../linked.ts';
import { compareText } from '../order.ts';
import type { Entry } from './entry.ts';
import { familyOf } from './family.ts';
import type { Lanes } from './lanes.ts';
import type { StanceChanges } from './stance-change.ts';
import { storyOrder, type Turn } from './steps.ts';

/**
 * The entries that carry the story of a policy when not all can be told: statements of its issuer on a key date; what
 * the data says answers or is answered; the first position of each body with a lane of its own; its changes of stance;
 * other statements of the issuer; what is quoted word for word. In that order, until there are as many as asked for.
 */
export function turningPoints(
  policy: LinkedPolicy,
  entries: readonly Entry[],
  {
    turns,
    lanes,
    changes,
    most,
  }: { turns: readonly Turn[]; lanes: Lanes; changes: StanceChanges; most: number },
): Entry[] {
  const keyDays = new Set(turns.map(({ date }) => date.earliest));
  const own = policy.issuer && familyOf(policy.issuer);
  const issued = ({ record }: Entry) =>
    record.kind === 'statement' && record.issuer !== undefined && own === familyOf(record.issuer);
  const main = (entry: Entry, chosen: (voice: Entry['voices'][number]) => boolean) =>
    entry.voices.some((voice) => {
      const kind = lanes.of(voice.body)?.kind;
      return (kind === 'issuer' || kind === 'body') && chosen(voice);
    });
  const tests: ((entry: Entry) => boolean)[] = [
    (entry) => issued(entry) && entry.record.date !== undefined && keyDays.has(entry.record.date.earliest),
    ({ record }) => record.answers.length + record.answeredBy.length > 0,
    (entry) => firstOfLane.has(entry),
    (entry) => main(entry, (voice) => changes.before(voice) !== undefined),
    issued,
    (entry) => main(entry, ({ quotations }) => quotations.length > 0),
  ];
  const inOrder = [...entries]
    .filter(({ voices }) => voices.length > 0)
    .sort((left, right) => compareText(storyOrder(left.record.date), storyOrder(right.record.date)));
  const firstOfLane = new Set<Entry>();
  for (const lane of lanes.all) {
    const first = inOrder.find((entry) =>
      main(entry, (voice) => lanes.of(voice.body) === lane && voice.positions.length > 0),
    );
    if (first !== undefined) firstOfLane.add(first);
  }
  const chosen = new Set<Entry>();
  for (const test of tests) {
    for (const entry of inOrder) {
      if (chosen.size < most && test(entry)) chosen.add(entry);
    }
  }
  return inOrder.filter((entry) => chosen.has(entry));
}
