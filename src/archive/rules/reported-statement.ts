import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** What a record reports is a statement. */
export const reportedStatement: Rule = {
  id: 'reported-statement',
  holds: 'A record reports statements; an article that it takes up it answers.',
  why: 'Readers follow reports from the coverage to what was said; another article is more coverage.',
  example: draftExample({ fields: ['reports: [2026-0001]'] }, { fields: ['reports: [2026-0002]'] }),
  *check({ records }) {
    const articles = new Map(
      records.flatMap((record) =>
        record.kind === 'article' && record.data.id !== undefined ? [[record.data.id, record.data]] : [],
      ),
    );
    for (const { file, data } of records) {
      for (const [index, id] of (data.reports ?? []).entries()) {
        const article = articles.get(id);
        if (article === undefined || id === data.id) continue;
        yield {
          rule: this.id,
          severity: 'warning',
          file,
          path: ['reports', index],
          message: `${id} is an article, not a statement.`,
          expected: 'the number of the statement that is reported',
          nearest: article.reports?.[0],
          mend: 'Name the statement; or name the article under answers, if this record responds to it.',
        };
      }
    }
  },
};
