import { join } from 'node:path';
import sirv from 'sirv';

/** While editing live, the search is that of the last build: indexing anew at every change would take too long. */
export function serveSearch(part: 'data' | 'pages'): ReturnType<typeof sirv> {
  return sirv(join(process.env.ARCHIVE_OUT || 'dist', 'search', part), { dev: true });
}
