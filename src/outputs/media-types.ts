/**
 * Media types of what the archive gives out, by the ending of the path. Hosts know few of them by themselves, so
 * that they are told (`_headers`), and our own servers send them too. This is the only list.
 */
export const MEDIA_TYPES = {
  '.bib': 'application/x-bibtex',
  '.cff': 'application/yaml',
  '.csl.json': 'application/vnd.citationstyles.csl+json',
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.linkset.json': 'application/linkset+json',
  '.md': 'text/markdown',
  '.ndjson': 'application/x-ndjson',
  '.parquet': 'application/vnd.apache.parquet',
  '.ris': 'application/x-research-info-systems',
  '.schema.json': 'application/schema+json',
  '.sqlite': 'application/vnd.sqlite3',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '/SHA256SUMS': 'text/plain',
  'feed.json': 'application/feed+json',
  'feed.xml': 'application/rss+xml',
  'opensearch.xml': 'application/opensearchdescription+xml',
} as const satisfies Readonly<Record<string, string>>;
export type Ending = keyof typeof MEDIA_TYPES;

const LONGEST_FIRST = (Object.keys(MEDIA_TYPES) as Ending[]).sort(
  (left, right) => right.length - left.length,
);

/** The media type of a file of the archive by its path or address; undefined for pages, styles and scripts. */
export function mediaType(path: string): string | undefined {
  const ending = LONGEST_FIRST.find((one) => path.endsWith(one));
  return ending === undefined ? undefined : MEDIA_TYPES[ending];
}

/** Formats that do not say their encoding themselves. */
const ENCODING_TOLD = /\.(?:bib|csv|md|ris|txt)$|\/SHA256SUMS$/;

/** The value of a `content-type` header for a file of the archive: its media type, with the encoding where needed. */
export function contentType(path: string): string | undefined {
  const type = mediaType(path);
  return type !== undefined && ENCODING_TOLD.test(path) ? `${type}; charset=utf-8` : type;
}
