import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../archive/index.ts';
import { sampleArticle, sampleContent } from '../../archive/sample-content.ts';
import { builtPage } from './built-page.ts';
import { entityPages } from './entity-pages.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { rulePages } from './rule-pages.ts';

const archive = buildArchive(
  sampleContent([sampleArticle({ id: '2001-0001', title: 'Hens are consulted' })]),
);

function html(main: string): string {
  return `<!doctype html><html><head><title>T · Archive</title><meta name="description" content="What &amp; why."></head><body><header><h2>Menu</h2></header><main>${main}</main></body></html>`;
}

describe('a page', () => {
  it('of an entity has its other names, but none of the records that name it', () => {
    const pages = entityPages(archive);
    const page = pages.find(({ address }) => address === '/organisations/example-body-a/');
    expect(page).toMatchObject({ title: 'Example Body A', otherNames: 'EBA', kind: 'organisation' });
    for (const { title } of archive.records)
      expect(pages.map(({ text }) => text).join()).not.toContain(title);
  });

  it('about the archive has its whole text, with words of two paragraphs apart', () => {
    const prose = html(
      '<div><article class="reading"><h1>On eggs</h1><p>First.</p><p>Then <em>more</em>.</p></article><aside>Beside</aside></div>',
    );
    expect(builtPage('/about/eggs/', prose)).toEqual({
      address: '/about/eggs/',
      title: 'On eggs',
      otherNames: '',
      kind: 'about the archive',
      text: 'First. Then more.',
    });
  });

  it('of lists has its description alone', () => {
    const list = html('<h1>Nests</h1><ul><li>A thousand of them</li></ul>');
    expect(builtPage('/nests/', list).text).toBe('What & why.');
  });

  it('without a heading is refused', () => {
    expect(() => builtPage('/nests/', html('<p>Words</p>'))).toThrow('The page /nests/ has no heading');
  });
});

describe('Pagefind’s files', () => {
  it('are the same, byte for byte, for the same pages', async () => {
    const pages = [...entityPages(archive), ...rulePages()];
    const [first, second] = [await pagefindFiles(pages), await pagefindFiles(pages)];
    expect(first.map(({ path }) => path)).toContain('pagefind.js');
    expect(second.map(({ path, content }) => [path, Buffer.from(content).toString('base64')])).toEqual(
      first.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]),
    );
  });

  it('hold no interface of Pagefind’s own', async () => {
    const files = await pagefindFiles(rulePages());
    expect(files.filter(({ path }) => /ui|highlight/.test(path))).toEqual([]);
  });
});
