import { close, createIndex, type IndexFile } from 'pagefind';
import type { OwnPage } from './own-page.ts';

/** Pagefind's own interfaces, which the archive does not use, and its program for languages that it does not know. */
const LEFT_OUT = /^(?:pagefind-(?:highlight|ui|modular-ui|component-ui)\.|wasm\.unknown\.)/;

/** Files of excerpts: with one for each page there would be a thousand. */
const MOST_FRAGMENTS = 64;

/**
 * Pagefind's files for some pages, by their paths in order. The same pages give the same bytes.
 * @throws Error when Pagefind reports one.
 */
export async function pagefindFiles(pages: readonly OwnPage[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ maxFragments: MOST_FRAGMENTS });
    if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    for (const page of pages) {
      const { errors: faults } = await index.addHTMLFile({ url: page.address, content: htmlOf(page) });
      if (faults.length > 0) throw new Error(`Pagefind refused ${page.address}: ${faults.join('; ')}`);
    }
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`Pagefind wrote nothing: ${failures.join('; ')}`);
    return files
      .filter(({ path }) => !LEFT_OUT.test(path))
      .sort((left, right) => (left.path < right.path ? -1 : 1));
  } finally {
    await close();
  }
}

/** A page as HTML, since only there Pagefind gives headings more weight than what is below them. */
function htmlOf({ title, otherNames, kind, text }: OwnPage): string {
  const names = otherNames === '' ? '' : `<h2>${escaped(otherNames)}</h2>`;
  return `<html lang="en"><body data-pagefind-meta="kind:${escaped(kind)}"><h1>${escaped(title)}</h1>${names}<p>${escaped(text)}</p></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
