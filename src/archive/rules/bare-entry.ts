import type { Rule } from './rule.ts';

/** An organisation or policy says at least what it is. */
export const bareEntry: Rule = {
  id: 'bare-entry',
  scope: 'entry',
  holds: 'The file of an organisation or policy says more than its name.',
  why: 'Of two bodies with like names a reader must be able to tell which one is meant. A person may have nothing but a name: pages often give no more.',
  example: {
    file: 'organisations/example-body-b.mdx',
    failing: '---\nname: Example Body B\n---\n',
    mended: '---\nname: Example Body B\nkind: trade-union\n---\n',
  },
  *check({ organisations, policies }) {
    for (const { file, data, body } of [...organisations, ...policies]) {
      const { name, ...more } = data;
      if (body.text !== '' || Object.values(more).some((value) => value !== undefined)) continue;
      yield {
        rule: this.id,
        severity: 'warning',
        file,
        path: ['name'],
        message: `Nothing but its name is said of “${name}”.`,
        expected: 'its kind, its site, or a sentence below the fields',
        mend: 'Add kind, and what a page that names it says of it.',
      };
    }
  },
};
