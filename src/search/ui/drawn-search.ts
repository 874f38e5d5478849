import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, vi } from 'vitest';
import { madeUpArchive } from '../made-up-archive.ts';
import type { Library } from '../query/catalogue.ts';
import { memoryLibrary } from '../query/memory-library.ts';
import { type Outcome, search } from '../query/search.ts';
import { readState } from '../query/state.ts';
import { Links } from './links.ts';

const library = memoryLibrary(madeUpArchive());

/** The few records that are like no other alone. */
export const fewRecords = memoryLibrary(madeUpArchive(0));

/** Links of drawn searches; the address of a view is what follows `/base/search/`. */
export const links = new Links('/base/');

/** Lets the tests of a file draw, without a browser. */
export function withDocument(): void {
  beforeAll(() => {
    const { document, Event } = parseHTML('<html></html>');
    vi.stubGlobal('document', document);
    vi.stubGlobal('Event', Event);
  });
  afterAll(() => vi.unstubAllGlobals());
}

/** The outcome of a search in a made-up archive, by its address: `?q=egg&kind=article`. */
export function searched(address: string, among: Library = library): Promise<Outcome> {
  return search(readState(new URL(address, 'https://archive.example/').searchParams), among);
}

/** How many records the view behind a link lists. */
export async function foundBehind(link: Element): Promise<number> {
  return (await searched(link.getAttribute('href') ?? '')).records.length;
}
