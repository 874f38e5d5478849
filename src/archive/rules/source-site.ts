import type { Content } from '../content.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** The address of a record is not on the site of another source. */
export const sourceSite: Rule = {
  id: 'source-site',
  holds: 'The address of a record is not on the site of a source other than its own.',
  why: 'The source is taken from the last record more easily than the address; a record then credits one outlet with the work of another.',
  example: {
    ...draftExample(
      { fields: ['url: https://post.example.org/2021/body-a-objects-again'] },
      {
        fields: ['source: example-post', 'url: https://post.example.org/2021/body-a-objects-again'],
      },
    ),
    beside: {
      'sources/example-post.yaml':
        'name: The Example Post\nkind: local-press\nwebsite: https://post.example.org\n',
      'articles/2021/2021-03-07-a-post-example-post.mdx': `---
title: Another article of the post
source: example-post
url: https://post.example.org/2021/another
date: 2021-03-07
organisations: [example-body-a]
status: draft
---

It was about the plan.
`,
    },
  },
  *check(content) {
    const sites = sitesOf(content);
    const known = new Set(content.sources.map(({ id }) => id));
    for (const { file, data } of content.records) {
      // That a source is unknown has a rule of its own.
      if (data.url === undefined || data.source === undefined || !known.has(data.source)) continue;
      const owners = ownersOf(hostOf(data.url), sites);
      const [owner] = owners;
      if (owner === undefined || owners.includes(data.source)) continue;
      yield {
        rule: this.id,
        severity: 'warning',
        file,
        path: ['source'],
        message: `The source is ${data.source}, but ${hostOf(data.url)} is the site of ${owners.join(' and ')}.`,
        expected: 'the source that published the page at the url',
        nearest: owner,
        mend: 'Correct source, or url if it is another page’s.',
      };
    }
  },
};

/** Ids of sources by the host of their site, without `www.`; several sources can share one. */
function sitesOf({ sources }: Content): ReadonlyMap<string, readonly string[]> {
  const sites = new Map<string, string[]>();
  for (const { id, data } of sources) {
    const host = hostOf(data.website);
    if (host === '') continue;
    const already = sites.get(host);
    if (already === undefined) sites.set(host, [id]);
    else already.push(id);
  }
  return sites;
}

/** The sources on whose site a host is: those of the longest known part of it, `news.example.org` before `example.org`. */
function ownersOf(host: string, sites: ReadonlyMap<string, readonly string[]>): readonly string[] {
  for (let at = 0; at !== -1; ) {
    const owners = sites.get(host.slice(at));
    if (owners !== undefined) return owners;
    const dot = host.indexOf('.', at);
    at = dot === -1 ? -1 : dot + 1;
  }
  return [];
}

const HOST = /^https?:\/\/(?:www\.)?([^/?#:@]+)/i;

function hostOf(address: string | undefined): string {
  return HOST.exec(address ?? '')?.[1]?.toLowerCase() ?? '';
}
