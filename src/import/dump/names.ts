/** The file of a dump with a content file a line. */
export const CONTENT = 'content.ndjson';
/** The file of a dump with the SHA-256 of every other. */
export const SUMS = 'SHA256SUMS';

/** What stands at the top of a content folder and the file in which a dump has it. */
export const TOP_FILES = {
  site: { dumped: 'site.json', path: 'site.yaml' },
  redirects: { dumped: 'redirects.json', path: 'redirects.yaml' },
  ledger: { dumped: 'ledger.txt', path: 'ledger.txt' },
} as const;

/** The files from which an archive is restored, in the order in which they are reported. */
export const DUMP_FILES: readonly string[] = [
  CONTENT,
  ...Object.values(TOP_FILES).map(({ dumped }) => dumped),
];
