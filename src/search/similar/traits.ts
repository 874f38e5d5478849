import type { ArchivedRecord } from '../../archive/linked.ts';
import type { Stemmer } from './stemmer.ts';

/** As how many words of the abstract each counts: what a record is about stands in its title and its policies. */
const TIMES = { title: 3, policy: 6, person: 2, organisation: 1 } as const;

/**
 * What a record is about: the stems of its texts, and the policies, people and organisations that it names
 * (`policy/gp-contract`, which no stem can be), each with how often.
 */
export function traitsOf(record: ArchivedRecord, stemmer: Stemmer): ReadonlyMap<string, number> {
  const traits = new Map<string, number>();
  const add = (trait: string, times: number) => traits.set(trait, (traits.get(trait) ?? 0) + times);
  for (const stem of stemmer.stemsOf(record.data.title)) add(stem, TIMES.title);
  for (const text of textsOf(record)) for (const stem of stemmer.stemsOf(text)) add(stem, 1);
  for (const { kind, id } of [...record.policies, ...record.people, ...record.organisations])
    add(`${kind}/${id}`, TIMES[kind]);
  return traits;
}

function textsOf(record: ArchivedRecord): string[] {
  return [
    record.body.text,
    ...record.quotations.map(({ quotation }) => quotation.text),
    ...record.figures.map(({ figure }) => figure.of),
  ];
}
