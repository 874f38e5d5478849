import type { IncomingMessage, ServerResponse } from 'node:http';
import { outputFiles } from '../outputs/files.ts';
import { contentType } from '../outputs/media-types.ts';
import type { OutputFile } from '../outputs/output-file.ts';
import { currentEdition } from '../store/current.ts';
import type { Edition } from '../store/edition.ts';

/** While editing live: answers for the exports as they would be built from the content as it is now. */
export function serveFiles(options: { readonly base: string; readonly site: string }) {
  let made: { edition: Edition; files: Map<string, OutputFile['content']> } | undefined;
  const find = (address: string): { content: OutputFile['content']; type: string } | undefined => {
    const path = address.split('?', 1)[0] ?? '';
    const type = contentType(path);
    const edition = currentEdition();
    if (type === undefined || edition.archive === undefined || !path.startsWith(options.base))
      return undefined;
    if (made?.edition !== edition) {
      const files = [...outputFiles(edition.archive, options)].map(
        ({ path: at, content }) => [at, content] as const,
      );
      made = { edition, files: new Map(files) };
    }
    const content = made.files.get(path.slice(options.base.length));
    return content === undefined ? undefined : { content, type };
  };
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const file = find(request.url ?? '');
    if (file === undefined) next();
    else response.setHeader('content-type', file.type).end(file.content);
  };
}
