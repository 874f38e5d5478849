import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CARD_FONTS, fontFile } from '../../src/cards/fonts.ts';
import { printed } from '../../src/cards/printed.ts';
import { few } from '../harness/few.ts';
import { charactersOf } from '../harness/font-characters.ts';
import { allPages, site } from '../harness/site.ts';
import { writtenRecords } from '../harness/written.ts';

const pages = allPages().filter(({ refresh }) => refresh === null);
const built = (path: string) => readFileSync(join(site.folder, path));

/** What a page says of its picture, by the name of the tag. */
function sharing(file: string): Map<string, string> {
  const head = built(file).toString('utf8').split('</head>', 1)[0] ?? '';
  return new Map(
    [...head.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g)].map(
      ([, name = '', content = '']) => [name, content],
    ),
  );
}

/** Width, height and bits a pixel, as the head of a PNG tells them. */
function pngHead(bytes: Buffer): { width: number; height: number; bits: number } {
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), bits: bytes.readUInt8(24) };
}

it('every page names a card that there is, with its size and what is to be read on it', () => {
  const wrong = pages.filter(({ file }) => {
    const tags = sharing(file);
    const { pathname } = new URL(tags.get('og:image') ?? 'https://none.example/none');
    return !(
      existsSync(join(site.folder, pathname)) &&
      tags.get('og:image:width') === '1200' &&
      tags.get('og:image:height') === '630' &&
      (tags.get('og:image:alt') ?? '') !== '' &&
      tags.get('twitter:card') === 'summary_large_image'
    );
  });
  expect(few(wrong.map(({ address }) => address))).toEqual([]);
});

it('a record, and an entity with its chapters, has a card of its own; all other pages have the archive’s', () => {
  const record = /^\/(?:articles|statements)\/\d{4}-\d{4,}(?=\/$)/;
  const entity = /^\/(?:organisations|policies|people|sources)\/[^/]+(?=\/)/;
  const wrong = pages.filter(({ file, address }) => {
    const [owner] = record.exec(address) ?? entity.exec(address) ?? ['/card'];
    return new URL(sharing(file).get('og:image') ?? 'https://none.example/').pathname !== `${owner}.png`;
  });
  expect(few(wrong.map(({ address }) => address))).toEqual([]);
});

it('cards have the size that others ask for, and weigh 30 kB at most', () => {
  const paths = new Set(pages.map(({ file }) => new URL(sharing(file).get('og:image') ?? '').pathname));
  const wrong = [...paths].filter((path) => {
    const bytes = built(path);
    const { width, height, bits } = pngHead(bytes);
    return width !== 1200 || height !== 630 || bits !== 4 || bytes.length > 30_000;
  });
  expect(few(wrong)).toEqual([]);
  expect(paths.size).toBeGreaterThan(1600);
});

it('the fonts have every letter that a title, a name or a quotation has', () => {
  const shown = [
    ...pages.map(({ title }) => title),
    ...writtenRecords().flatMap(({ title, quotes }) => [title, ...quotes.map(({ text }) => text)]),
  ].join('');
  for (const { family, files } of Object.values(CARD_FONTS)) {
    const known = new Set(Object.values(files).flatMap((file) => charactersOf(readFileSync(fontFile(file)))));
    const lacking = [...new Set(printed(shown))].filter((letter) => !known.has(letter.codePointAt(0) ?? 0));
    expect(
      lacking.filter((letter) => letter.trim() !== ''),
      family,
    ).toEqual([]);
  }
});

it('browsers and telephones find the icons for which they ask by themselves', () => {
  expect(pngHead(built('apple-touch-icon.png'))).toMatchObject({ width: 180, height: 180 });
  const icon = built('favicon.ico');
  expect([...icon.subarray(0, 6)]).toEqual([0, 0, 1, 0, 1, 0]);
  expect(pngHead(icon.subarray(icon.readUInt32LE(18)))).toMatchObject({ width: 32, height: 32 });
});
