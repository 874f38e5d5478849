import type { Rule } from './rule.ts';

/** Parents and successors never lead back to where they began. */
export const lineage: Rule = {
  id: 'lineage',
  scope: 'entry',
  holds: 'No organisation is its own parent and no policy its own successor, however many steps away.',
  why: 'Pages follow parents and successors upwards; a circle has no top.',
  *check({ organisations, policies }) {
    const chains = [
      {
        entries: organisations.map(({ id, file, data }) => ({ id, file, next: data.parent })),
        field: 'parent',
      },
      {
        entries: policies.map(({ id, file, data }) => ({ id, file, next: data.superseded_by })),
        field: 'superseded_by',
      },
    ];
    for (const { entries, field } of chains) {
      const next = new Map(entries.map((entry) => [entry.id, entry.next]));
      for (const { id, file } of entries) {
        const seen = [id];
        let at = next.get(id);
        while (at !== undefined && !seen.includes(at)) {
          seen.push(at);
          at = next.get(at);
        }
        if (at !== id) continue;
        yield {
          rule: this.id,
          severity: 'error',
          file,
          path: [field],
          message: `${field} leads back to this file: ${[...seen, id].join(' → ')}.`,
          expected: field === 'parent' ? 'a parent outside this circle' : 'a successor outside this circle',
          mend: `Correct ${field} in one of these files.`,
        };
      }
    }
  },
};
