/**
 * Parameters that say how somebody came to a page, not which page it is: those of measurement, of advertisers and
 * networks, of mailings, of newspapers and broadcasters.
 */
const TRACKING = new RegExp(
  `^(?:${[
    'utm_.*|_ga|_gl|ref_src|ns_(?:mchannel|source|campaign|linkname|fee)',
    'fbclid|gclid|gbraid|wbraid|gad_source|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|mibextid',
    'mc_cid|mc_eid|mkt_tok|dm_i|_hsenc|_hsmi|s_cid|cmpid',
    'ito|ocid|at_(?:medium|campaign|campaign_type|link_id|link_type|link_origin|ptr_name|format|bbc_team)',
  ].join('|')})$`,
  'i',
);

/** Whether a parameter, `utm_source=x`, says how somebody came to a page. */
export function isTracking(parameter: string): boolean {
  return TRACKING.test(parameter.split('=')[0] ?? '');
}

function normaliseEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (encoded) => {
    const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : encoded.toUpperCase();
  });
}

/**
 * The canonical form of a web address, by which a page is known to be here already: without scheme, `www.`, default port,
 * fragment, tracking parameters and final slash; the host in lower case, parameters in order, escapes in one form.
 * `https://www.Example.org/a/?utm_source=x&b=2&a=1#top` is `example.org/a?a=1&b=2`.
 * @returns undefined when the text is no http or https address
 */
export function canonicalUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const port = /^(?:|80|443)$/.test(url.port) ? '' : `:${url.port}`;
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '') + port;
  const path = normaliseEscapes(url.pathname).replace(/\/+$/, '');
  const kept = url.search
    .slice(1)
    .split('&')
    // A space has two spellings in a query, and so has a parameter without a value.
    .map((parameter) =>
      normaliseEscapes(parameter)
        .replaceAll('%20', '+')
        .replace(/^([^=]*)=$/, '$1'),
    )
    .filter((parameter) => parameter !== '' && !isTracking(parameter))
    .sort();
  return host + path + (kept.length === 0 ? '' : `?${kept.join('&')}`);
}
