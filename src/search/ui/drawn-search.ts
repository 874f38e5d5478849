import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, vi } from 'vitest';
import type { Library } from '../evaluation/catalogue.ts';
import { type Outcome, search } from '../evaluation/search.ts';
import { readState } from '../evaluation/state.ts';
import { memoryLibrary } from '../index/memory-library.ts';
import { madeUpArchive } from '../made-up-archive.ts';
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
