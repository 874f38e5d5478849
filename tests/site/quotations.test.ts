import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { askSqlite } from '../harness/dump.ts';
import { few } from '../harness/few.ts';
import { allPages, site } from '../harness/site.ts';

const pages = new Map(allPages().map((page) => [page.address, page]));
const TRACES = '/quotations/traces/';
/** Every quotation that the dump has in a trace. */
const traced = askSqlite(`
  SELECT traces.record, traces.quotation, traces.trace, '/' || kind || 's/' || traces.record || '/' AS page
  FROM traces JOIN records ON records.id = traces.record`) as {
  record: string;
  quotation: string;
  trace: string;
  page: string;
}[];

it('every version of an utterance is an anchor on the page of traces, and its record leads there', () => {
  expect(traced.length).toBeGreaterThan(40);
  const ids = new Set(pages.get(TRACES)?.ids);
  const anchors = traced.map(({ record, quotation }) => `${record}-${quotation}`);
  expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
  const silent = traced.filter(({ page, record, quotation }) =>
    pages.get(page)?.references.every(({ address }) => !address.endsWith(`${TRACES}#${record}-${quotation}`)),
  );
  expect(few(silent.map(({ record, quotation }) => `${record}#${quotation}`))).toEqual([]);
});

it('a record names another place in which its words are', () => {
  const silent = traced.filter(({ page, trace, record }) => {
    const others = traced.filter((other) => other.trace === trace && other.record !== record);
    return !others.some((other) =>
      pages.get(page)?.references.some(({ address }) => address.endsWith(`${other.page}#${other.quotation}`)),
    );
  });
  expect(few(silent.map(({ record, quotation }) => `${record}#${quotation}`))).toEqual([]);
});

it('each way in leads to a place where the quotations are', () => {
  const ways = [...new Set(pages.get('/quotations/')?.references.map(({ address }) => address))]
    .filter((address) => /^\/(?:people|organisations|policies)\/[^/]+\/#/.test(address))
    .map((address) => address.split('#'));
  expect(ways.length).toBeGreaterThan(100);
  const lost = ways.filter(([page = '', anchor = '']) => !pages.get(page)?.ids.includes(anchor));
  expect(few(lost.map((way) => way.join('#')))).toEqual([]);
});

it('no page of quotations is heavier than 40 kB over the wire', () => {
  const heavy = [...pages.values()]
    .filter(({ address }) => address.startsWith('/quotations/'))
    .map(({ address, file }) => ({ address, bytes: gzipSync(readFileSync(join(site.folder, file))).length }))
    .filter(({ bytes }) => bytes > 40_000);
  expect(heavy).toEqual([]);
});
