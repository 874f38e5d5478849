import { describe, expect, it } from 'vitest';
import { few } from '../harness/few.ts';
import { allPages } from '../harness/site.ts';
import { writtenRecords } from '../harness/written.ts';

const pages = new Map(allPages().map((page) => [page.address, page]));
const records = writtenRecords();
const published = records.filter(({ status }) => status === 'published');

describe('every dated record of the content has its page', () => {
  it('of articles and statements alike', () => {
    const dated = records.filter(({ date, status }) => date !== undefined && status !== 'withdrawn');
    const without = dated.filter(({ kind, id }) => !pages.has(`/${kind}/${id}/`));
    expect(few(without.map(({ file }) => file))).toEqual([]);
    expect(dated.length).toBeGreaterThan(870);
  });

  it('with its title, its quotations and its figures in full', () => {
    const lost: string[] = [];
    for (const { kind, id, title, quotes, figures } of published) {
      const { text = '' } = pages.get(`/${kind}/${id}/`) ?? {};
      const words = [title, ...quotes.map((quote) => quote.text), ...figures.map(({ value }) => value)];
      for (const word of words) {
        if (!text.includes(word.replaceAll(/\s+/g, ' ').trim())) lost.push(`${id}: ${word}`);
      }
    }
    expect(few(lost)).toEqual([]);
  });
});

describe('drafts', () => {
  it('have no page, and no page names them', () => {
    const drafts = records.filter(({ status }) => status === 'draft');
    expect(drafts.length).toBeGreaterThan(0);
    expect(drafts.filter(({ id }) => id !== undefined)).toEqual([]);
    const expected = new Set(published.map(({ kind, id }) => `/${kind}/${id}/`));
    const withdrawn = records.filter(({ status }) => status === 'withdrawn');
    for (const { kind, id } of withdrawn) expected.add(`/${kind}/${id}/`);
    const recordPages = [...pages.keys()].filter((address) =>
      /^\/(?:articles|statements)\/\d{4}-\d+\/$/.test(address),
    );
    expect(few(recordPages.filter((address) => !expected.has(address)))).toEqual([]);
  });
});

describe('no page shows an invented value', () => {
  it('where the data has none', () => {
    const invented = /\bundefined\b|\[object \w+\]|\bNaN\b|Invalid Date|\bnull\b/;
    const found = [...pages.values()].flatMap(({ address, text }) => {
      const match = invented.exec(text);
      return match === null
        ? []
        : [`${address}: …${text.slice(Math.max(0, match.index - 40), match.index + 40)}…`];
    });
    expect(few(found)).toEqual([]);
  });
});
