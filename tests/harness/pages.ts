import type { Page } from 'playwright-core';

/** One reference of a page: to another page, an image, a style sheet, a script. */
export interface Reference {
  /** Element and attribute: `a href`. */
  readonly from: string;
  /** The address as written. */
  readonly address: string;
  /** Whether a browser fetches it by itself, without anybody asking. */
  readonly loaded: boolean;
}

/** What a browser's parser finds in a page, as far as promises are made about it. */
export interface PageFacts {
  /** Path of the file in dist: `articles/2026-0001/index.html`. */
  readonly file: string;
  /** Address of the page with the base path: `/articles/2026-0001/`. */
  readonly address: string;
  readonly language: string | null;
  readonly title: string;
  readonly description: string | null;
  readonly canonical: string | null;
  readonly robots: string | null;
  /** The policy, and the elements that stand in the head before it. */
  readonly policy: string | null;
  readonly beforePolicy: readonly string[];
  /** Target of a meta refresh. */
  readonly refresh: string | null;
  readonly ids: readonly string[];
  readonly references: readonly Reference[];
  /** Scripts in the page itself that a browser would run, by their first words. */
  readonly inlineScripts: readonly string[];
  /** Style elements, style attributes and on… attributes. */
  readonly inlineStyles: readonly string[];
  readonly handlers: readonly string[];
  /** Dates that machines can read, with the words that readers see. */
  readonly times: readonly { readonly machine: string; readonly words: string }[];
  /** Numbers that the page marks as such: `{ records: '1,204' }`. */
  readonly numbers: Readonly<Record<string, string>>;
  /** All words of the page's body, scripts and styles left out. */
  readonly text: string;
}

/**
 * Reads pages with the parser of a browser. The files are fetched from the server by a page of the site.
 * @param page a blank page of a browser.
 * @param origin address of the server.
 * @param base base path of the site, with a slash at both ends.
 * @param files paths of HTML files in the site.
 */
export async function readPages(
  page: Page,
  { origin, base, files }: { origin: string; base: string; files: readonly string[] },
): Promise<PageFacts[]> {
  await page.goto(`${origin}${base}`);
  const found: PageFacts[] = [];
  for (let at = 0; at < files.length; at += 100) {
    found.push(...(await page.evaluate(parseAll, { base, files: files.slice(at, at + 100) })));
  }
  return found;
}

/** Runs in the browser, so it can use nothing from outside itself. */
async function parseAll({ base, files }: { base: string; files: string[] }): Promise<PageFacts[]> {
  const NAMES = [
    'href',
    'src',
    'srcset',
    'imagesrcset',
    'action',
    'formaction',
    'poster',
    'data',
    'cite',
    'ping',
  ];
  const LOADED = /\b(?:stylesheet|icon|preload|modulepreload|manifest|prefetch|dns-prefetch|preconnect)\b/;
  const isLoaded = (element: Element, attribute: string) => {
    const name = element.localName;
    if (name === 'link') return LOADED.test(element.getAttribute('rel') ?? '');
    if (['srcset', 'src', 'poster', 'data', 'imagesrcset'].includes(attribute)) return true;
    return ['use', 'image', 'feimage'].includes(name.toLowerCase());
  };
  const parse = (file: string, html: string): PageFacts => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const all = [...document.querySelectorAll('*')];
    const content = (selector: string) => document.querySelector(selector)?.getAttribute('content') ?? null;
    const references: Reference[] = [];
    for (const element of all) {
      for (const attribute of NAMES) {
        const value = element.getAttribute(attribute) ?? element.getAttribute(`xlink:${attribute}`);
        if (value === null || (attribute === 'data' && element.localName !== 'object')) continue;
        const addresses = attribute.endsWith('srcset')
          ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '')
          : [value.trim()];
        for (const address of addresses)
          references.push({
            from: `${element.localName} ${attribute}`,
            address,
            loaded: isLoaded(element, attribute),
          });
      }
    }
    const head = [...document.head.children];
    const policyAt = head.findIndex(
      (element) => element.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy',
    );
    const refresh = content('meta[http-equiv="refresh" i]');
    const scripts = [...document.querySelectorAll('script:not([src])')].filter(
      (script) => !/json|^text\/plain$/.test(script.getAttribute('type') ?? ''),
    );
    const attributes = (wanted: RegExp) =>
      all.flatMap((element) =>
        [...element.attributes]
          .filter(({ name }) => wanted.test(name))
          .map(({ name, value }) => `${element.localName} ${name}="${value}"`),
      );
    const inlineStyles = [
      ...[...document.querySelectorAll('style')].map((style) => `style: ${style.textContent?.slice(0, 60)}`),
      ...attributes(/^style$/),
    ];
    const handlers = attributes(/^on/);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const inlineScripts = scripts.map((script) => script.textContent?.slice(0, 60) ?? '');
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
    const facts = {
      file,
      address: base + file.replace(/(^|\/)index\.html$/, '$1'),
      language: document.documentElement.getAttribute('lang'),
      title: document.title,
      description: content('meta[name="description"]'),
      canonical,
      robots: content('meta[name="robots"]'),
      policy: head[policyAt]?.getAttribute('content') ?? null,
      beforePolicy: head.slice(0, Math.max(0, policyAt)).map(({ outerHTML }) => outerHTML),
      refresh: refresh?.replace(/^.*?url=/i, '') ?? null,
    };
    const times = [...document.querySelectorAll('time')].map((time) => ({
      // Without the attribute the words are what machines read.
      machine: time.getAttribute('datetime') ?? time.textContent.trim(),
      words: (time.textContent ?? '').trim(),
    }));
    const numbers = Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-number]')].map(({ dataset, textContent }) => [
        dataset.number ?? '',
        (textContent ?? '').trim(),
      ]),
    );
    for (const element of document.querySelectorAll('script, style')) element.remove();
    const text = document.body.textContent?.replaceAll(/\s+/g, ' ') ?? '';
    return { ...facts, ids, references, inlineScripts, inlineStyles, handlers, times, numbers, text };
  };
  return Promise.all(
    files.map(async (file) => {
      const response = await fetch(base + file);
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      return parse(file, await response.text());
    }),
  );
}
