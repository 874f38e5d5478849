import { describe, expect, it } from 'vitest';
import { identifiers } from '../archive/schema/site.ts';
import { citeAs } from './cite-as.ts';

const address = 'https://archive.example/base/';
const site = (base: string, record?: string) => ({
  address,
  identifiers: identifiers.parse({ base, ...(record === undefined ? {} : { record }) }),
});

describe('what a record is cited as', () => {
  it('is its own address where the archive has no identifiers', () => {
    expect(citeAs({ address }, '/articles/2026-0001/#q1')).toBe(
      'https://archive.example/base/articles/2026-0001/#q1',
    );
  });

  it.each([
    ['https://w3id.org/example-archive/', undefined, 'https://w3id.org/example-archive/articles/2026-0001/'],
    ['https://n2t.net/ark:/99999/', 'x{number}', 'https://n2t.net/ark:/99999/x2026-0001'],
    ['https://doi.org/10.99999/', 'example.{number}', 'https://doi.org/10.99999/example.2026-0001'],
  ])('is below %s with %s', (base, record, expected) => {
    expect(citeAs(site(base, record), '/articles/2026-0001/')).toBe(expected);
    expect(citeAs(site(base, record), '/articles/2026-0001/#q1')).toBe(`${expected}#q1`);
  });

  it('is a page’s own address where it is no record’s', () => {
    expect(citeAs(site('https://w3id.org/example-archive/'), '/people/somebody/')).toBe(
      'https://archive.example/base/people/somebody/',
    );
  });
});

it.each([
  [{ base: 'http://w3id.org/example/' }],
  [{ base: 'https://w3id.org/example' }],
  [{ base: 'https://w3id.org/?x=/' }],
  [{ base: 'https://w3id.org/example/#/' }],
  [{ base: 'https://w3id.org/example/', record: 'without' }],
  [{ base: 'https://w3id.org/example/', record: '{number}{other}' }],
  [{ base: 'https://w3id.org/example/', record: '{number}?x' }],
])('%o is refused', (data) => {
  expect(identifiers.safeParse(data).success).toBe(false);
});
