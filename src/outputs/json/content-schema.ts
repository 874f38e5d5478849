import { z } from 'zod';
import { article } from '../../archive/schema/article.ts';
import { organisation } from '../../archive/schema/organisation.ts';
import { person } from '../../archive/schema/person.ts';
import { policy } from '../../archive/schema/policy.ts';
import { source } from '../../archive/schema/source.ts';
import { statement } from '../../archive/schema/statement.ts';

const file = z.string().describe('Path of the file in the content folder; its name may change.');
const body = z
  .string()
  .describe('The text below the frontmatter as it was written: Markdown with the archive’s own elements.');

/**
 * A content file as a line of `data/content.ndjson`: what the archive is made of. From these lines, `site.json`,
 * `redirects.json` and `ledger.txt` the content folder can be made again.
 */
export const contentJson = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('article'), file, data: article, body }),
  z.strictObject({ kind: z.literal('statement'), file, data: statement, body }),
  z.strictObject({ kind: z.literal('organisation'), file, data: organisation, body }),
  z.strictObject({ kind: z.literal('policy'), file, data: policy, body }),
  z.strictObject({ kind: z.literal('person'), file, data: person }),
  z.strictObject({ kind: z.literal('source'), file, data: source }),
]);
export type ContentJson = z.infer<typeof contentJson>;
