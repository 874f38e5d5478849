import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { few } from '../harness/few.ts';
import { allPages } from '../harness/site.ts';
import { written } from '../harness/written.ts';

const pages = allPages();
const site: { url: string; language: string } = parse(written('site.yaml'));

/** Values that more than one page for search engines has, with the pages. */
function shared(value: (page: (typeof pages)[number]) => string | null): string[] {
  const found = pages.filter(({ robots }) => !robots?.includes('noindex'));
  const by = Map.groupBy(found, value);
  return [...by]
    .filter(([, owners]) => owners.length > 1)
    .map(([text, owners]) => `${text}: ${owners.map(({ address }) => address).join(', ')}`);
}
const without = (sound: (page: (typeof pages)[number]) => boolean) =>
  few(pages.filter((page) => !sound(page)).map(({ address }) => address));

describe('every page', () => {
  it('says its language', () => {
    expect(without(({ language }) => language === site.language)).toEqual([]);
  });

  it('has a title of its own', () => {
    expect(without(({ title }) => title.trim() !== '')).toEqual([]);
    expect(few(shared(({ title }) => title))).toEqual([]);
  });

  it('has a description', () => {
    expect(without(({ description }) => (description ?? '').trim().length > 10)).toEqual([]);
  });

  it('names its canonical address', () => {
    expect(without(({ canonical, address }) => canonical === `${site.url}${address}`)).toEqual([]);
  });

  it('holds the policy of the site before anything that could load', () => {
    const allowed = /^<meta charset="utf-8">$/i;
    expect(
      without(
        ({ policy, beforePolicy }) => policy !== null && beforePolicy.every((tag) => allowed.test(tag)),
      ),
    ).toEqual([]);
  });

  it('uses each id once', () => {
    expect(without(({ ids }) => new Set(ids).size === ids.length)).toEqual([]);
  });
});
