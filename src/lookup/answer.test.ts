import { describe, expect, it } from 'vitest';
import { MADE_UP_SITE, madeUpArchive } from '../citation/made-up-archive.ts';
import { lookup } from '../outputs/lookup.ts';
import { type Answer, answer } from './answer.ts';
import { readAsked } from './asked.ts';
import { lookupIndex } from './lookup-index.ts';

const HERE = 'http://127.0.0.1:4321/copy/';
const index = lookupIndex(
  {
    ...lookup(madeUpArchive(), MADE_UP_SITE),
    identifiers: 'https://id.example/ark:/00000/x',
    moved: { '/articles/2026-0090/': '/articles/2026-0001/' },
    others: ['/statements/2026-0042/'],
  },
  HERE,
);

function ask(pasted: string): Answer | undefined {
  const [asked] = readAsked(pasted);
  return asked && answer(asked, index);
}

describe('a page of which there is a record', () => {
  it.each([
    'https://body-a.example/press?id=7',
    'http://www.body-a.example/press/?id=7&utm_source=letter#top',
    'https://web.archive.org/web/20210517123456/https://body-a.example/press?id=7',
    'https://web.archive.org/web/20210517123456id_/http:/www.body-a.example/press?id=7',
    'https://www.google.com/url?q=https%3A%2F%2Fbody-a.example%2Fpress%3Fid%3D7',
    'https://m.body-a.example/press?id=7',
    'https://amp.body-a.example/press/amp/?id=7&amp=1',
    'https://body-a-example.cdn.ampproject.org/c/s/body-a.example/amp/press?id=7',
  ])('is found from %s', (pasted) => {
    expect(ask(pasted)).toMatchObject({ kind: 'here', address: '/statements/2026-0003/', withdrawn: false });
  });

  it('and one that is withdrawn is marked', () => {
    expect(ask('times.example/w')).toMatchObject({ kind: 'here', number: '2026-0007', withdrawn: true });
  });
});

describe('a record', () => {
  it.each([
    ['2026-0003', '/statements/2026-0003/'],
    ['gppa-2026-0003-q1', '/statements/2026-0003/#q1'],
    ['2026-0042', '/statements/2026-0042/'],
    [`${HERE}statements/2026-0003/#q1`, '/statements/2026-0003/#q1'],
    ['https://archive.example/base/statements/2026-0003.ris', '/statements/2026-0003/'],
    ['http://archive.example/base/articles/2026-0003', '/statements/2026-0003/'],
    ['2026-0090', '/articles/2026-0001/'],
    [`${HERE}articles/2026-0090/#q7`, '/articles/2026-0001/'],
    ['https://id.example/ark:/00000/x2026-0003', '/statements/2026-0003/'],
    ['http://id.example/ark:/00000/x2026-0003/#q1', '/statements/2026-0003/#q1'],
  ])('is found from %s', (pasted, address) => {
    expect(ask(pasted)).toMatchObject({ kind: 'here', address });
  });

  it('that there is not is said not to be there', () => {
    expect(ask('2019-2020')).toMatchObject({ kind: 'no-number' });
  });
});

it('other addresses of the archive are told from pages elsewhere', () => {
  expect(ask('https://archive.example/base/policies/example-plan/')).toMatchObject({
    kind: 'own',
    address: '/policies/example-plan/',
  });
  expect(ask('https://archive.example/base')).toMatchObject({ kind: 'own', address: '/' });
  expect(ask('https://archive.example/basement/')).toMatchObject({ kind: 'unknown' });
});

it('of a page that is not here, the sources of its site are named', () => {
  expect(ask('https://www.body-a.example/another')).toMatchObject({
    kind: 'unknown',
    sources: [{ source: '/sources/body-a-site/' }],
  });
  expect(ask('https://nowhere.example/')).toMatchObject({ kind: 'unknown', sources: [] });
  expect(ask('https://constructor/__proto__')).toMatchObject({ kind: 'unknown', sources: [] });
});
