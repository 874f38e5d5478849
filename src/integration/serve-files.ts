import type { IncomingMessage, ServerResponse } from 'node:http';
import { outputFiles } from '../outputs/files.ts';
import type { OutputFile } from '../outputs/output-file.ts';
import { currentEdition } from '../store/current.ts';
import type { Edition } from '../store/edition.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  csv: 'text/csv',
  xml: 'application/rss+xml',
};

/** While editing live: answers for the exports as they would be built from the content as it is now. */
export function serveFiles(options: { readonly base: string; readonly site: string }) {
  let made: { edition: Edition; files: Map<string, OutputFile['content']> } | undefined;
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const ending = /\.(\w+)$/.exec(path)?.[1] ?? '';
    if (!path.startsWith(options.base) || !(ending in MEDIA_TYPES)) return next();
    const edition = currentEdition();
    if (edition.archive === undefined) return next();
    if (made?.edition !== edition) {
      const files = [...outputFiles(edition.archive, options)].map(
        ({ path: file, content }) => [file, content] as const,
      );
      made = { edition, files: new Map(files) };
    }
    const content = made.files.get(path.slice(options.base.length));
    if (content === undefined) return next();
    response.setHeader('content-type', `${MEDIA_TYPES[ending]}; charset=utf-8`);
    response.end(content);
  };
}
