import { expect, it } from 'vitest';
import { links, searched, withDocument } from './drawn-search.ts';
import { hit } from './hit.ts';

withDocument();

/** The result with an accession number, as drawn for an address. */
async function drawn(address: string, id: string): Promise<HTMLElement> {
  const outcome = await searched(address);
  for (const record of outcome.records) {
    const row = await outcome.catalogue.text(record);
    if (row.id === id) return hit(record, row, outcome, links);
  }
  throw new Error(`${id} is not found by ${address}.`);
}

function textsOf(item: HTMLElement, selector: string): (string | null)[] {
  return [...item.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

it('lands on the quotation that holds all of the query, and lists it first', async () => {
  const item = await drawn('?q=egg+bound+completely', '2001-0001');
  expect(item.querySelector('[data-result-link]')?.getAttribute('href')).toBe('/base/articles/2001-0001/#q2');
  const parts = [...item.querySelectorAll<HTMLElement>('[data-part]')];
  expect(parts.map(({ dataset }) => dataset.part)).toEqual(['q2', 'q1', 'f1']);
  expect(parts[0]?.querySelector('a')?.getAttribute('href')).toBe('/base/articles/2001-0001/#q2');
  expect(parts[0]?.textContent).toMatch(/^“completely egg-bound” \S/);
});

it('marks words only where they were asked for', async () => {
  const anywhere = await drawn('?q=hens+egg', '2001-0001');
  expect(textsOf(anywhere, '.title mark')).toEqual(['Hens']);
  expect(textsOf(anywhere, '[data-excerpt] mark')).toEqual(['egg']);
  const quoted = await drawn('?q=quote:egg', '2001-0001');
  expect(textsOf(quoted, '[data-excerpt] mark')).toEqual([]);
  expect(textsOf(quoted, '[data-part=q1] mark')).toEqual(['egg']);
});

it('says by whose name it was found when its texts do not hold the word', async () => {
  const item = await drawn('?q=gratia', '2001-0001');
  expect(textsOf(item, '.hit-names')[0]).toMatch(/^Found by name: .*gratia/i);
});

it('leads to the record itself when nothing was asked for', async () => {
  const item = await drawn('?kind=statement&sort=date', '2001-0002');
  expect(item.querySelector('[data-result-link]')?.getAttribute('href')).toBe('/base/statements/2001-0002/');
  expect(item.querySelector('[data-part]')).toBeNull();
});
