/** An address that hands on to another one, which stands in it. */
interface Wrapper {
  readonly host: RegExp;
  readonly path: RegExp;
  /** The parameters in which the other address may stand. */
  readonly parameters: readonly string[];
}

const WRAPPERS: readonly Wrapper[] = [
  { host: /^(?:www\.)?google\.[a-z.]+$/, path: /^\/url$/, parameters: ['q', 'url'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
  { host: /^l\.instagram\.com$/, path: /^\//, parameters: ['u'] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go)$/, parameters: ['url'] },
];

/** Copies for telephones, which Google keeps: the page's own address follows, `s/` when it is one of https. */
const AMP_CACHES: readonly { readonly host: RegExp; readonly path: RegExp }[] = [
  { host: /^(?:www\.)?google\.[a-z.]+$/, path: /^\/amp\/(s\/)?(.+)$/ },
  { host: /\.cdn\.ampproject\.org$/, path: /^\/[cv]\/(s\/)?(.+)$/ },
];

/** What every such address has; nearly no other has it. */
const PERHAPS_WRAPPED = /[?&](?:q|u|url)=|\/amp\/|\.ampproject\.org\//;

/** What an address hands on to. */
export interface Unwrapped {
  readonly address: string;
  /** The site that hands on. */
  readonly by: string;
}

/** Finds the page to which a redirect of a search engine, mail program or network leads; undefined when it is none. */
export function unwrapped(address: string): Unwrapped | undefined {
  if (!PERHAPS_WRAPPED.test(address)) return undefined;
  const url = new URL(address);
  const { hostname: by, pathname, searchParams, search } = url;
  for (const { host, path, parameters } of WRAPPERS) {
    if (!host.test(by) || !path.test(pathname)) continue;
    const target = parameters.map((name) => searchParams.get(name)).find((value) => value !== null);
    if (target !== undefined && /^https?:\/{2}/i.test(target) && URL.canParse(target)) {
      return { address: target, by };
    }
  }
  for (const { host, path } of AMP_CACHES) {
    const match = host.test(by) ? path.exec(pathname) : null;
    const target = `http${match?.[1] === undefined ? '' : 's'}://${match?.[2]}${search}`;
    if (match !== null && URL.canParse(target)) return { address: target, by };
  }
  return undefined;
}
