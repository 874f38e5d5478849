import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { few } from '../harness/few.ts';
import { allHeads, type PageHead } from '../harness/heads.ts';
import { canonicalOrigin } from '../harness/links.ts';
import { allPages, site } from '../harness/site.ts';
import { writtenRecords } from '../harness/written.ts';

const heads = allHeads();
const shown = heads.filter(({ hidden }) => !hidden);
const records = shown.filter(({ address }) => /^\/(?:articles|statements)\/\d{4}-\d{4,}\/$/.test(address));
const entities = shown.filter(({ address }) =>
  /^\/(?:organisations|policies|people|sources)\/[^/]+\/$/.test(address),
);
const origin = canonicalOrigin(allPages());
const addresses = new Set(heads.map(({ address }) => address));

/** Addresses of the pages whose head is not as it should be. */
function without(pages: readonly PageHead[], sound: (page: PageHead) => boolean): string[] {
  return few(pages.filter((page) => !sound(page)).map(({ address }) => address));
}

function one({ meta }: PageHead, name: string): string | undefined {
  const held = meta.get(name) ?? [];
  return held.length === 1 ? held[0] : undefined;
}

function targets({ links }: PageHead, rel: string): string[] {
  return links.filter((link) => link.rel === rel).map(({ href }) => href);
}

/** Whether an address is a whole one and, where it is the archive's own, leads to a page or file. */
function leads(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.origin !== origin || addresses.has(url.pathname) || !url.pathname.endsWith('/');
}

describe('every page', () => {
  it('says what it is when it is shared, with a picture that there is', () => {
    const pictured = (page: PageHead) => {
      const image = one(page, 'og:image') ?? '';
      return (
        leads(image) &&
        existsSync(join(site.folder, new URL(image).pathname)) &&
        one(page, 'og:image:alt') !== ''
      );
    };
    expect(
      without(
        heads,
        (page) =>
          one(page, 'og:url') === page.canonical &&
          one(page, 'og:description') === one(page, 'description') &&
          (one(page, 'og:title') ?? '') !== '' &&
          /^(?:article|website)$/.test(one(page, 'og:type') ?? '') &&
          pictured(page) &&
          !page.meta.has('article:published_time'),
      ),
    ).toEqual([]);
  });

  it('names the search of the archive', () => {
    expect(without(heads, (page) => targets(page, 'search').length === 1)).toEqual([]);
  });

  it('has the links of FAIR Signposting: how it is cited, what it is, its licence and where it belongs', () => {
    expect(
      without(
        shown,
        (page) =>
          targets(page, 'cite-as').length === 1 &&
          targets(page, 'cite-as').every((address) => URL.canParse(address)) &&
          targets(page, 'license').length === 1 &&
          targets(page, 'type').length > 0 &&
          targets(page, 'type').every((type) => type.startsWith('https://schema.org/')) &&
          (page.address === '/' || targets(page, 'collection').length === 1),
      ),
    ).toEqual([]);
  });

  it('links to whole addresses alone, and to nothing that is not there', () => {
    const RELATIONS =
      /^(?:cite-as|type|author|license|describedby|item|collection|linkset|alternate|canonical)$/;
    const wrong = heads.flatMap(({ address, links }) =>
      links
        .filter(({ rel, href }) => RELATIONS.test(rel) && !leads(href))
        .map(({ rel, href }) => `${address}: ${rel} ${href}`),
    );
    expect(few(wrong)).toEqual([]);
  });
});

describe('JSON-LD', () => {
  it('is one document a page, whose addresses are whole and lead somewhere', () => {
    expect(without(shown, ({ jsonLd }) => jsonLd.length === 1 && (jsonLd[0]?.length ?? 0) > 0)).toEqual([]);
    const wrong = heads.flatMap(({ address, jsonLd }) =>
      [...JSON.stringify(jsonLd).matchAll(/"(?:@id|url|item|mainEntityOfPage|contentUrl)":"([^"]*)"/g)]
        .filter(([, target]) => !leads(target ?? ''))
        .map(([text]) => `${address}: ${text}`),
    );
    expect(few(wrong)).toEqual([]);
  });

  it('shows the way from the home page to every other', () => {
    expect(
      without(
        shown.filter(({ address }) => address !== '/'),
        ({ canonical, jsonLd }) => {
          const trail = jsonLd[0]?.find((node) => node['@type'] === 'BreadcrumbList')?.itemListElement;
          const items = Array.isArray(trail) ? trail.map(({ item }) => item) : [];
          return items.length > 1 && items[0] === `${origin}/` && items.at(-1) === canonical;
        },
      ),
    ).toEqual([]);
  });

  it('says of every record what the content says', () => {
    const byId = new Map(writtenRecords().map((record) => [record.id, record]));
    expect(
      without(records, ({ address, jsonLd }) => {
        const written = byId.get(address.split('/')[2]);
        const [work] = jsonLd[0] ?? [];
        const quotations = Array.isArray(work?.hasPart) ? work.hasPart : [];
        const texts = JSON.stringify(quotations.map(({ text }) => text));
        return (
          written !== undefined &&
          String(work?.headline).includes(written.title) &&
          work?.temporal === written.date &&
          texts === JSON.stringify(written.quotes.map(({ text }) => text))
        );
      }),
    ).toEqual([]);
  });
});

describe('a record’s page', () => {
  const TYPES = /^(?:newspaperArticle|magazineArticle|journalArticle|blogPost|webpage|presentation|report)$/;

  it('is read by Zotero as what it is', () => {
    expect(
      without(
        records,
        (page) =>
          one(page, 'citation_title') !== undefined &&
          URL.canParse(one(page, 'citation_public_url') ?? '') &&
          one(page, 'prism.publicationName') !== undefined &&
          TYPES.test(one(page, 'z:itemType') ?? '') &&
          !page.meta.has('citation_journal_title'),
      ),
    ).toEqual([]);
  });

  it('holds nothing that Zotero would take for better metadata, or for authors', () => {
    const wrong = records.filter(({ address }) =>
      /class="[^"]*\b(?:Z3988|byline|vcard)\b/.test(page(address)),
    );
    expect(few(wrong.map(({ address }) => address))).toEqual([]);
  });

  it('says where the original was saved just where a copy or a day of it is known', () => {
    const wrong = writtenRecords().filter(({ kind, id, status, fields }) => {
      if (status !== 'published') return false;
      const capture = (fields.capture ?? {}) as { date?: string; archived?: string };
      const known = fields.url !== undefined && (capture.date ?? capture.archived) !== undefined;
      return /<a [^>]*\bdata-originalurl=/.test(page(`/${kind}/${id}/`)) !== known;
    });
    expect(few(wrong.map(({ id }) => id ?? ''))).toEqual([]);
  });
});

describe('a linkset', () => {
  it('stands beside every record and entity and says what its page says', () => {
    const wrong = [...records, ...entities].filter((head) => {
      const [address] = targets(head, 'linkset');
      if (address === undefined) return true;
      const { linkset } = JSON.parse(readFileSync(join(site.folder, new URL(address).pathname), 'utf8'));
      const { anchor, ...relations } = linkset[0];
      const said = Object.entries<{ href: string }[]>(relations).flatMap(([rel, to]) =>
        to.map(({ href }) => `${rel} ${href}`),
      );
      const typed = head.links
        .filter(({ rel }) => Object.hasOwn(relations, rel))
        .map(({ rel, href }) => `${rel} ${href}`);
      return anchor !== head.canonical || said.sort().join() !== typed.sort().join();
    });
    expect(few(wrong.map(({ address }) => address))).toEqual([]);
  });

  it('is served as what it is, like every other file', async () => {
    const [record] = records;
    const [entity] = entities;
    for (const { rel, href, type } of [...(record?.links ?? []), ...(entity?.links ?? [])]) {
      if (rel !== 'describedby' && rel !== 'linkset') continue;
      const response = await fetch(site.origin + new URL(href).pathname);
      expect([href, response.headers.get('content-type')?.split(';')[0]]).toEqual([href, type]);
      await response.body?.cancel();
    }
  });
});

describe('COinS', () => {
  /** The records of a list as Zotero's picker would show them. */
  const items = (address: string) =>
    [...page(address).matchAll(/<span class="Z3988" title="([^"]*)"/g)].map(
      ([, title]) => new URLSearchParams((title ?? '').replaceAll(/&(?:amp|#38);/g, '&')),
    );
  const years = shown.filter(({ address }) =>
    /^\/(?:articles|statements)\/(?:\d{4}|undated)\/$/.test(address),
  );

  it('give every record of the archive once in the lists of the years', () => {
    const listed = years.flatMap(({ address }) => items(address));
    expect(listed).toHaveLength(records.length);
    const titles = records.map((head) => one(head, 'citation_title'));
    expect(listed.map((item) => item.get('rft.title')).sort()).toEqual(titles.sort());
    for (const item of listed) {
      expect(item.get('ctx_ver')).toBe('Z39.88-2004');
      expect(item.get('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:dc');
      expect(URL.canParse(item.get('rft.identifier') ?? '')).toBe(true);
    }
  });

  it('agree with the metadata of the record’s own page', () => {
    const byUrl = new Map(records.map((head) => [one(head, 'citation_public_url'), head]));
    for (const item of items('/'))
      expect(item.get('rft.type')).toBe(
        one(byUrl.get(item.get('rft.identifier') ?? '') as PageHead, 'z:itemType'),
      );
    expect(items('/').length).toBeGreaterThan(0);
  });
});

function page(address: string): string {
  return readFileSync(join(site.folder, address, 'index.html'), 'utf8');
}
