import { show } from '../schema/explain.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** Keywords are in lower case, so that each is one word in every list. */
export const keyword: Rule = {
  id: 'keyword',
  scope: 'file',
  holds: 'Keywords are in lower case.',
  why: 'A keyword is one theme however it is written on the page; in two spellings it would be two.',
  example: draftExample({ fields: ['keywords: [The Hills]'] }, { fields: ['keywords: [the hills]'] }),
  *check({ records }) {
    for (const { file, data } of records) {
      for (const [index, word] of (data.keywords ?? []).entries()) {
        const lower = word.toLowerCase();
        if (word === lower) continue;
        yield {
          rule: this.id,
          severity: 'warning',
          file,
          path: ['keywords', index],
          message: `The keyword ${show(word)} has capitals.`,
          expected: 'lower-case words',
          nearest: lower,
          mend: 'Write it in lower case; a name of a body, policy or person belongs under organisations, policies or people.',
        };
      }
    }
  },
};
