import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { search } from '../evaluation/search.ts';
import { readState } from '../evaluation/state.ts';
import { memoryLibrary } from '../index/memory-library.ts';
import { madeUpArchive } from '../made-up-archive.ts';
import { didYouMean } from './did-you-mean.ts';
import { Links } from './links.ts';

beforeAll(() => vi.stubGlobal('document', parseHTML('<html></html>').document));
afterAll(() => vi.unstubAllGlobals());

const library = memoryLibrary(madeUpArchive(40));

/** What is offered for an address, and whether the words of the archive were loaded for it. */
async function offered(parameters: string): Promise<{ html: string; loaded: boolean }> {
  const vocabulary = vi.fn(library.vocabulary);
  const outcome = await search(readState(new URLSearchParams(parameters)), library);
  const elements = await didYouMean(outcome, { ...library, vocabulary }, new Links('/base/'));
  return {
    html: elements.map(({ outerHTML }) => outerHTML).join('\n'),
    loaded: vocabulary.mock.calls.length > 0,
  };
}

/** How many records are found. */
async function found(parameters: string): Promise<number> {
  return (await search(readState(new URLSearchParams(parameters)), library)).certain;
}

it('offers the query with the misspelt words mended, and the number that it finds', async () => {
  const { html } = await offered('q=egg generik&kind=article&page=3&certainty=possible');
  const number = await found('q=egg generic&kind=article');
  expect(number).toBeGreaterThan(1);
  expect(html).toBe(
    '<p data-did-you-mean="egg generic">Did you mean ' +
      '<a href="/base/search/?q=egg+generic&kind=article">egg <strong>generic</strong></a>?' +
      ` ${number} records.</p>`,
  );
});

it.each([
  ['"egg buond" -toned', '"egg <strong>bound</strong>" -toned'],
  ['egg (xylophone OR polcy)', 'egg (xylophone OR <strong>policy</strong>)'],
  ['title:Generik', 'title:<strong>Generic</strong>'],
  ['gallinna', '<strong>gallina</strong>'],
])('for %s: %s', async (query, meant) => {
  expect((await offered(`q=${encodeURIComponent(query)}`)).html).toContain(`>${meant}</a>?`);
});

it('also for one word of several alternatives, when more is found with it', async () => {
  const query = 'hens OR polcy';
  const { html } = await offered(`q=${query}`);
  expect(await found(`q=${query}`)).toBeGreaterThan(0);
  expect(html).toContain(`? ${await found('q=hens OR policy')} records.`);
});

it.each(['xylophonology', 'egg xylophonology', 'hatchd -hatched', 'year:1900 hatchd', 'egg -hatchd', '"'])(
  'offers nothing that finds nothing: %s',
  async (query) => {
    expect((await offered(`q=${encodeURIComponent(query)}`)).html).toBe('');
  },
);

it.each(['', 'egg', 'hens zero', '"egg tone tones toned"', 'EBB', 'org:egg'])(
  'loads no words when every word is known: %s',
  async (query) => {
    expect(await offered(`q=${encodeURIComponent(query)}`)).toEqual({ html: '', loaded: false });
  },
);

it('never reads the query as markup', async () => {
  const { html } = await offered(`q=${encodeURIComponent('generik OR "<img src=x>"')}`);
  expect(html).toContain('OR "&lt;img src=x&gt;"</a>');
});
