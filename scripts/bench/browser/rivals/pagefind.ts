import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { PlainRecord } from '../plain-record.ts';
import { putPage } from './put-page.ts';

/**
 * Writes a page that searches with Pagefind as it comes, over a plain page of each record.
 * @throws Error when Pagefind reports one.
 */
export async function writePagefind(folder: string, records: readonly PlainRecord[]): Promise<void> {
  putPage(folder, 'pagefind');
  const pages = join(folder, 'pages');
  for (const record of records) {
    const page = join(pages, record.url);
    mkdirSync(page, { recursive: true });
    writeFileSync(join(page, 'index.html'), pageOf(record));
  }
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw new Error(errors.join('; '));
    const added = await index.addDirectory({ path: pages });
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    const faults = [...added.errors, ...written.errors];
    if (faults.length > 0) throw new Error(faults.join('; '));
  } finally {
    await close();
    rmSync(pages, { recursive: true, force: true });
  }
}

function pageOf({ title, about, abstract, quotations, figures, names, organisations }: PlainRecord): string {
  const paragraphs = (text: string) =>
    text
      .split('\n')
      .map((line) => `<p>${escaped(line)}</p>`)
      .join('\n');
  const filters = organisations.map(
    (id) => `<i data-pagefind-filter="organisation[data-id]" data-id="${id}"></i>`,
  );
  return `<!doctype html>
<html lang="en">
<title>${escaped(title)}</title>
<body>
<h1>${escaped(title)}</h1>
<p data-pagefind-meta="about">${escaped(about)}</p>
${[abstract, quotations, figures, names].map(paragraphs).join('\n')}
${filters.join('\n')}
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
