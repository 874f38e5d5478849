import { expect, it } from 'vitest';
import { textFragmentUrl } from './text-fragment.ts';

const PAGE = 'https://example.org/a';

it.each([
  ['tone deaf', 'text=tone%20deaf'],
  ['face-to-face, really & (truly)', 'text=face%2Dto%2Dface%2C%20really%20%26%20%28truly%29'],
  [
    'one two three four five six seven eight nine ten eleven twelve thirteen',
    'text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
  ],
  ['short … but this run is longer', 'text=but%20this%20run%20is%20longer'],
  ['[They] were not asked', 'text=were%20not%20asked'],
])('finds %s', (quotation, directive) => {
  expect(textFragmentUrl(PAGE, quotation)).toBe(`${PAGE}#:~:${directive}`);
});

it('keeps a fragment of the page’s own', () => {
  expect(textFragmentUrl(`${PAGE}#top`, 'words')).toBe(`${PAGE}#top:~:text=words`);
});

it('has nothing to offer without a page, or without words', () => {
  expect(textFragmentUrl(undefined, 'words')).toBeUndefined();
  expect(textFragmentUrl(PAGE, '…')).toBeUndefined();
});
