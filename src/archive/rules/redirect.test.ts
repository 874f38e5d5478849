import { describe, expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import type { Redirect } from '../schema/redirect.ts';
import { ledger } from './ledger.ts';
import { redirect } from './redirect.ts';
import type { PromisedAddresses } from './rule.ts';

const RECORDS = [
  sampleArticle({ quotes: [{ id: 'q1', text: 'one' }] }),
  sampleArticle({ id: '2001-0002', url: 'https://example.org/2' }),
];

function findings(redirects: readonly Redirect[], promised?: PromisedAddresses): string[] {
  const content = sampleContent(RECORDS, { redirects });
  return [...redirect.check(content, buildArchive(content), { promised })].map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
}

const old = { from: '/articles/2001-0009/', to: '/articles/2001-0001/' };

describe('a redirect', () => {
  it('of a record leads to a record or to words of one', () => {
    expect(findings([old, { from: '/articles/2001-0008/', to: '/articles/2001-0001/#q1' }])).toEqual([]);
    expect(findings([{ ...old, to: '/articles/' }])).toEqual([
      '0.to: /articles/2001-0009/ is cited as a record, and /articles/ is none.',
    ]);
  });

  it('of an anchor stands where a page can show it', () => {
    const anchor = { from: '/articles/2001-0001/#q7', to: '/articles/2001-0001/#q1' };
    expect(findings([anchor])).toEqual([]);
    expect(findings([old, { ...anchor, from: '/articles/2001-0009/#q7' }])).toEqual([]);
    expect(findings([{ ...anchor, from: '/articles/2001-0009/#q7' }])).toHaveLength(1);
    expect(findings([{ ...anchor, from: '/about/#q7' }])).toEqual([
      '0.from: No page would show what became of /about/#q7.',
    ]);
  });

  it('does not hide the editors’ pages', () => {
    expect(findings([{ from: '/admin/', to: '/about/' }])).toHaveLength(1);
  });
});

describe('a redirect that was published', () => {
  const promised = { ledger: [], redirects: [old] };

  it('leads where it led, or says since when and why not', () => {
    const turned = { ...old, to: '/articles/2001-0002/' };
    expect(findings([old], promised)).toEqual([]);
    expect(findings([turned], promised)).toHaveLength(1);
    expect(findings([{ ...turned, date: '2001-03-01', why: 'It was mistaken.' }], promised)).toEqual([]);
  });

  it('may lead at once to where its goal leads', () => {
    const next = { from: '/articles/2001-0007/', to: '/articles/2001-0002/' };
    const before = { ledger: [], redirects: [{ ...old, to: next.from }] };
    expect(findings([{ ...old, to: next.to }, next], before)).toEqual([]);
  });

  it('of an anchor stays when its page moved as a whole', () => {
    const anchor = { from: '/articles/2001-0009/#q1', to: '/articles/2001-0002/' };
    const before = { ledger: [], redirects: [old, anchor] };
    expect(findings([old, anchor], before)).toEqual([]);
    expect(findings([old], before)).toEqual([
      ': /articles/2001-0009/#q1 led to /articles/2001-0002/, and its redirect is gone.',
    ]);
  });
});

describe('the ledger', () => {
  const check = (now: readonly string[], before: readonly string[], redirects: readonly Redirect[] = []) => {
    const lines = (all: readonly string[]) => all.map((address, index) => ({ address, line: index + 2 }));
    const content = sampleContent(RECORDS, { ledger: lines(now), redirects });
    const promised = { ledger: lines(before), redirects: [] };
    return [...ledger.check(content, buildArchive(content), { promised })]
      .filter(({ severity }) => severity === 'error')
      .map(({ place, message }) => `${place?.line}: ${message}`);
  };

  it('loses no line, and says which and how many', () => {
    expect(check(['/'], ['/', '/people/nobody/'])).toEqual([
      '2: /people/nobody/ was listed on line 3 and is gone from the ledger.',
    ]);
    expect(check([], ['/', '/about/', '/data/'])).toEqual([
      '1: / was listed on line 2 and is gone from the ledger with 2 others.',
    ]);
  });

  it('may be put in another order', () => {
    expect(check(['/about/', '/'], ['/', '/about/'])).toEqual([]);
  });

  it('asks for the anchors of a record that only moved', () => {
    const moved = [{ from: '/statements/2001-0001/', to: '/articles/2001-0001/' }];
    const lines = ['/statements/2001-0001/', '/statements/2001-0001/#q1'];
    expect(check(lines, [], moved)).toEqual([]);
    expect(check([...lines, '/statements/2001-0001/#q2'], [], moved)).toHaveLength(1);
  });
});
