import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { few } from '../harness/few.ts';
import type { PageFacts } from '../harness/pages.ts';
import { allPages, site } from '../harness/site.ts';

/** The first TCP window: what arrives in one round trip. */
const FIRST_WINDOW = 14_000;
const SCRIPT = 4_000;
const MOST_SCRIPT = 10_000;
/** What any page may weigh, without scripts and pictures. */
const HEAVIEST = 40_000;

const weights = new Map<string, number>();

/** Bytes of a file over the wire. */
function weight(file: string): number {
  const known = weights.get(file) ?? gzipSync(readFileSync(join(site.folder, file))).length;
  weights.set(file, known);
  return known;
}

/** Files of one kind that a page loads by itself. */
function loaded(page: PageFacts, from: RegExp, ending: string): string[] {
  const files = page.references
    .filter(
      (reference) => reference.loaded && from.test(reference.from) && reference.address.endsWith(ending),
    )
    .map(({ address }) => new URL(address, `http://site${page.address}`).pathname.slice(1));
  return [...new Set(files)];
}

/** A script with everything that it imports at once. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(site.folder, file), 'utf8');
  for (const match of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g))
    withImports(join(dirname(file), match[1] ?? ''), seen);
  return seen;
}

const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + weight(file), 0);

/** Pages with what their HTML and CSS weigh, the heaviest first. */
function weighed(pages: readonly PageFacts[]): { address: string; bytes: number }[] {
  return pages
    .map((page) => ({
      address: page.address,
      bytes: sum([page.file, ...loaded(page, /^link href$/, '.css')]),
    }))
    .sort((left, right) => right.bytes - left.bytes);
}

/** Those that are heavier than they may be. */
function tooHeavy(pages: readonly PageFacts[], most: number): string[] {
  const heavy = weighed(pages).filter(({ bytes }) => bytes > most);
  return few(heavy.map(({ address, bytes }) => `${address} ${bytes}`));
}

/** Bytes of script that a page loads by itself. */
function scriptOf(page: PageFacts): number {
  const all = new Set<string>();
  for (const file of loaded(page, /^(?:script src|link href)$/, '.js')) withImports(file, all);
  return sum(all);
}

describe('a record page', () => {
  const records = allPages().filter(({ address }) =>
    /^\/(?:articles|statements)\/\d{4}-\d+\/$/.test(address),
  );

  it('takes at most 14 kB over the wire: HTML and CSS, compressed', () => {
    const [heaviest] = weighed(records);
    console.log(`The heaviest record page is ${heaviest?.address}: ${heaviest?.bytes} bytes.`);
    expect(tooHeavy(records, FIRST_WINDOW)).toEqual([]);
  });

  it('loads at most 4 kB of script, the site’s own', () => {
    const heavy = records.map((page) => ({ address: page.address, bytes: scriptOf(page) }));
    expect(
      few(heavy.filter(({ bytes }) => bytes > SCRIPT).map(({ address, bytes }) => `${address} ${bytes}`)),
    ).toEqual([]);
    expect(records.length).toBeGreaterThan(870);
  });
});

it('no page but the search and the web editor loads more than 10 kB of script', () => {
  const others = allPages().filter(({ address }) => !/^\/(?:search|admin)\//.test(address));
  const heavy = others.map((page) => ({ address: page.address, bytes: scriptOf(page) }));
  expect(
    few(heavy.filter(({ bytes }) => bytes > MOST_SCRIPT).map(({ address, bytes }) => `${address} ${bytes}`)),
  ).toEqual([]);
  expect(Math.max(...heavy.map(({ bytes }) => bytes))).toBeGreaterThan(0);
});

it('the page of an organisation, a policy, a person or a source takes at most 14 kB', () => {
  const entities = allPages().filter(({ address }) =>
    /^\/(?:organisations|policies|people|sources)\/[^/]+\/$/.test(address),
  );
  const [heaviest] = weighed(entities);
  console.log(`The heaviest entity page is ${heaviest?.address}: ${heaviest?.bytes} bytes.`);
  expect(tooHeavy(entities, FIRST_WINDOW)).toEqual([]);
  expect(entities.length).toBeGreaterThan(760);
});

it('no page takes more than 40 kB', () => {
  const [heaviest] = weighed(allPages());
  console.log(`The heaviest page is ${heaviest?.address}: ${heaviest?.bytes} bytes.`);
  expect(tooHeavy(allPages(), HEAVIEST)).toEqual([]);
});
