import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { few } from '../harness/few.ts';
import { PROJECT } from '../harness/project.ts';
import { needs, read } from '../harness/reader.ts';
import { allPages, site } from '../harness/site.ts';
import { written, writtenRecords } from '../harness/written.ts';

const { url: address }: { url: string } = parse(written('site.yaml'));
const file = join(site.folder, 'sitemap.xml');
const listed = new Map(
  [
    ...readFileSync(file, 'utf8').matchAll(/<url><loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?<\/url>/g),
  ].map(([, url = '', day]) => [url, day]),
);

/** The days that a record's file itself gives: entered, corrected, a part taken back, withdrawn. */
function daysOf({ fields }: ReturnType<typeof writtenRecords>[number]): string[] {
  const { entered, corrections, retired, withdrawn } = fields;
  const text = JSON.stringify([{ date: entered }, corrections, retired, withdrawn]);
  return text.match(/(?<="date":")[^"]*/g) ?? [];
}

describe('the sitemap', () => {
  it('is what its schema says', (context) => {
    needs(context, 'xmllint');
    const schema = join(PROJECT, 'node_modules/sitemap/schema/sitemap.xsd');
    expect(read('xmllint', ['--nonet', '--noout', '--schema', schema, file]).err.trim()).toBe(
      `${file} validates`,
    );
  });

  it('lists every page that search engines may keep, by its canonical address, and nothing else', () => {
    const canonical = allPages()
      .filter(({ robots, address }) => !robots?.includes('noindex') && address !== '/search/')
      .map((page) => page.canonical);
    expect([...listed.keys()].sort()).toEqual(canonical.sort());
  });

  it('dates each record by the last day that its file gives', () => {
    const wrong = writtenRecords()
      .filter(({ status }) => status === 'published')
      .filter((record) => {
        const last = daysOf(record).sort().at(-1);
        return listed.get(`${address}/${record.kind}/${record.id}/`) !== last;
      });
    expect(few(wrong.map(({ file }) => file))).toEqual([]);
  });

  it('dates no page by a day that is in no record', () => {
    const days = new Set(writtenRecords().flatMap(daysOf));
    const made = [...listed].filter(([, day]) => day !== undefined && !days.has(day));
    expect(few(made.map(([url, day]) => `${url} ${day}`))).toEqual([]);
  });

  it('is named by robots.txt', () => {
    const robots = readFileSync(join(site.folder, 'robots.txt'), 'utf8');
    expect(/^Sitemap: (.*)$/m.exec(robots)?.[1]).toBe(`${address}/sitemap.xml`);
  });
});
