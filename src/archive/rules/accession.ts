import type { Rule } from './rule.ts';

/** No two records share an accession number; a published record without one is still waiting for it. */
export const accession: Rule = {
  id: 'accession',
  holds: 'Every accession number belongs to one record.',
  why: 'Researchers cite a record by this number, so it names one record for ever; two records under one number would make a citation mean two things.',
  *check({ records }) {
    const first = new Map<string, string>();
    for (const { data, file } of records) {
      if (data.id === undefined) {
        if (data.status !== 'draft') {
          yield {
            rule: this.id,
            severity: 'warning',
            file,
            path: ['status'],
            message: 'This record has no accession number yet, so it is not published.',
            mend: 'Run npm run accession; on the main branch this happens by itself.',
          };
        }
        continue;
      }
      const other = first.get(data.id);
      if (other === undefined) first.set(data.id, file);
      else {
        yield {
          rule: this.id,
          severity: 'error',
          file,
          path: ['id'],
          message: `The accession number ${data.id} already belongs to ${other}.`,
          expected: 'a number of its own',
          mend: 'Take the line out of the newer file and run npm run accession.',
        };
      }
    }
  },
};
