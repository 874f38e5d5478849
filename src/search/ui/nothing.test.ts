import { expect, it } from 'vitest';
import { fewRecords, foundBehind, links, searched, withDocument } from './drawn-search.ts';
import { nothing } from './nothing.ts';

withDocument();

async function told(address: string): Promise<string[]> {
  const elements = nothing(await searched(address), links);
  for (const link of elements.flatMap((each) => [...each.querySelectorAll('a')])) {
    const said = /^\D*(\d+) record/.exec(`${link.textContent}${link.nextSibling?.textContent ?? ''}`)?.[1];
    expect(`${link.textContent}: ${await foundBehind(link)}`).toBe(`${link.textContent}: ${said}`);
  }
  return elements.flatMap((each) =>
    each.localName === 'ul' ? [...each.children].map((item) => item.textContent ?? '') : each.textContent,
  );
}

it('the word that is nowhere, and the query without it', async () => {
  const [why, nearest] = await told('?q=egg+quokka');
  expect(why).toBe('No record has ‘quokka’.');
  expect(nearest).toMatch(/^Search for ‘egg’ instead: \d+ records\.$/);
});

it('the phrase whose words are there, but apart', async () => {
  const [why] = await told('?q="friends+wrong"');
  expect(why).toBe('No record has “friends wrong”, these words next to each other; 1 record has them apart.');
});

it('parts that are found each by itself', async () => {
  const [why] = await told('?q=friends+nests');
  expect(why).toMatch(
    /^Each by itself is found: ‘friends’ in 1 record, ‘nests’ in \d+ records, but never together\.$/,
  );
});

it('the filters, with what is found without each and without all', async () => {
  const lines = await told('?q=egg&organisation=nobody&date=1999');
  expect(lines[0]).toMatch(/^The query finds \d+ records, but none within the filters\.$/);
  expect(lines.slice(1)).toEqual([
    'Without Organisation: nobody: none',
    'Without Dates: 1999: none',
    expect.stringMatching(/^Without any filter: \d+ records$/),
  ]);
});

it('each kind of part in words of its own', async () => {
  const first = async (query: string) => {
    const [line] = nothing(await searched(`?q=${encodeURIComponent(query)}`, fewRecords), links);
    return line?.textContent;
  };
  expect(await first('title:quokka')).toBe('No record has ‘title:quokka’ in its title.');
  expect(await first('"quokka"')).toBe('No record has “quokka”.');
  expect(await first('kind:blog')).toBe('For ‘kind:blog’: no record is of the kind ‘blog post’.');
  expect(await first('stance:welcomes')).toBe(
    'For ‘stance:welcomes’: no record holds a position of this stance.',
  );
  expect(await first('date:1999')).toBe('For ‘date:1999’: no record is for certain dated 1999.');
  expect(await first('quokka OR wallaby')).toBe('No record matches ‘quokka OR wallaby’.');
});

it('not again that nobody has a name, which the notes on the query tell', async () => {
  expect(await told('?q=org:nobody-at-all')).toEqual([]);
});

it('a few of many words', async () => {
  const words = Array.from({ length: 40 }, (_, index) => `quokka${index}`).join('+');
  const lines = await told(`?q=${words}`);
  expect(lines).toHaveLength(7);
  expect(lines[6]).toBe('The same is true of 34 more parts of the query.');
});

it('when something was found, not at all', async () => {
  expect(await told('?q=egg')).toEqual([]);
});
