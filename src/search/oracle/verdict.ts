import type { ArchivedRecord } from '../../archive/linked.ts';

/** Whether a record is meant: `maybe` when only its inexact date can tell. */
export type Verdict = 'yes' | 'maybe' | 'no';

/** What a query means, said without the evaluator. */
export type Meaning = (record: ArchivedRecord) => Verdict;

/** A meaning without doubt. */
export function surely(holds: (record: ArchivedRecord) => boolean): Meaning {
  return (record) => (holds(record) ? 'yes' : 'no');
}

/** All of them must hold; none at all hold of every record. */
export function allOf(meanings: readonly Meaning[]): Meaning {
  return (record) => {
    let verdict: Verdict = 'yes';
    for (const meaning of meanings) {
      const next = meaning(record);
      if (next === 'no') return 'no';
      if (next === 'maybe') verdict = 'maybe';
    }
    return verdict;
  };
}

/** One of them must hold. */
export function anyOf(meanings: readonly Meaning[]): Meaning {
  return not(allOf(meanings.map(not)));
}

/** The opposite; of what may be, the opposite may be. */
export function not(meaning: Meaning): Meaning {
  return (record) => {
    const verdict = meaning(record);
    return verdict === 'maybe' ? 'maybe' : verdict === 'yes' ? 'no' : 'yes';
  };
}
