import type { Rule } from './rule.ts';

/** Speakers are named by one id, so no organisation and person may share one. */
export const agentId: Rule = {
  id: 'agent-id',
  scope: 'entry',
  holds: 'No organisation and person share an id.',
  why: 'A speaker is named by an id alone; if a body and a person shared one, nobody could say who spoke.',
  *check({ organisations, people }) {
    const taken = new Map(organisations.map(({ id, file }) => [id, file]));
    for (const { id, file } of people) {
      const other = taken.get(id);
      if (other === undefined) continue;
      yield {
        rule: this.id,
        severity: 'error',
        file,
        path: [],
        message: `The id “${id}” already belongs to ${other}; a speaker named by it could be either.`,
        expected: 'an id that no organisation has',
        mend: 'Rename the newer of the two files.',
      };
    }
  },
};
