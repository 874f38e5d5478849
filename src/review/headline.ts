import type { Review } from './schema.ts';

/** What a review says in one sentence. */
export function headline({ records, quotations, entities, pages, ledger, faults }: Review): string {
  const parts = [
    [records.added.total, 'record', 'added'],
    [records.changed.total, 'record', 'changed'],
    [records.withdrawn.total, 'record', 'withdrawn'],
    [records.gone.total, 'record', 'gone'],
    [records.drafts.total, 'draft', 'added'],
    [quotations.added.total, 'quotation', `added (${counted(quotations.words, 'word')})`],
    [quotations.changed.total, 'quotation', 'changed'],
    [quotations.gone.total, 'quotation', 'taken back'],
    [entities.added.total, 'entry', 'added'],
    [entities.changed.total, 'entry', 'changed'],
    [entities.gone.total, 'entry', 'gone'],
    [pages.added.total, 'new page', ''],
    [pages.touched.total, 'page', 'touched'],
    [ledger.total, 'address', 'for the ledger'],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, noun, what]) => `${counted(count, noun)} ${what}`.trim());
  const errors = faults.errors > 0 ? ' While there are errors, this is only what could be read.' : '';
  return `${said.length === 0 ? 'Nothing that a reader would see' : said.join(', ')}.${errors}`;
}

/** `1 record`, `2 records`. */
export function counted(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  const plural = noun.endsWith('ry')
    ? `${noun.slice(0, -1)}ies`
    : `${noun}${noun.endsWith('s') ? 'es' : 's'}`;
  return `${count} ${plural}`;
}
