import { close, createIndex, type IndexFile } from 'pagefind';
import { stemOf } from '../../archive/text/stem.ts';
import { formsOf } from '../query/words.ts';
import type { OwnPage } from './own-page.ts';
import { stemKey } from './stem-key.ts';

/** Pagefind's own interfaces, which the archive does not use. */
const LEFT_OUT = /^pagefind-(?:highlight|ui|modular-ui|component-ui)\./;

/** A language that Pagefind does not know, so that it neither stems nor guesses: that is done already. */
const LANGUAGE = 'xx';

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

/**
 * A page as HTML, since only there Pagefind gives headings more weight than what is below them. It gets the stems of
 * the words, so that they are matched by the archive's own rules; what readers see goes along as metadata.
 */
function htmlOf({ title, otherNames, kind, text }: OwnPage): string {
  const shown = otherNames === '' ? text : `${otherNames}. ${text}`;
  const meta = Object.entries({ title, kind, text: shown })
    .map(([name, value]) => `<p data-pagefind-meta="${name}">${escaped(value)}</p>`)
    .join('');
  const words = `<h1>${keysOf(title)}</h1><h2>${keysOf(otherNames)}</h2><p>${keysOf(text)}</p>`;
  return `<html lang="${LANGUAGE}"><body>${words}<div data-pagefind-ignore>${meta}</div></body></html>`;
}

function keysOf(text: string): string {
  return formsOf(text)
    .map((form) => stemKey(stemOf(form)))
    .join(' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
