import { takeIn } from '../import/existing.ts';
import { type Holdings, holdingsOf } from './holdings.ts';

const FILES: Readonly<Record<string, string>> = {
  'articles/2021/2021-03-02-lamps-to-be-counted-lantern-gazette.mdx': `---
id: 2026-0001
title: Lamps to be counted
source: lantern-gazette
url: https://gazette.example.org/lamps-to-be-counted
date: 2021-03-02
status: published
---
`,
  'organisations/glw.mdx': '---\nname: Guild of Lamp & Wick\nshort_name: GLW\nkind: trade-union\n---\n',
  'organisations/glw-north.mdx': '---\nname: GLW North\nparent: glw\n---\n',
  'people/ann-example.yaml': 'name: Ann Example\n',
  'policies/lamp-census.mdx': '---\nname: The Lamp Census\nkind: plan\n---\n',
  'sources/lantern-gazette.yaml':
    'name: The Lantern Gazette\nkind: trade-press\nwebsite: https://gazette.example.org\n',
  'sources/evening-wick.yaml': 'name: The Evening Wick\nkind: local-press\n',
};

/** What a small made-up archive has, for tests. */
export function madeUpHoldings(): Holdings {
  return holdingsOf(takeIn(new Map(Object.entries(FILES))), 'content');
}
