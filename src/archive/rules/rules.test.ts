import { describe, expect, it } from 'vitest';
import type { Content } from '../content.ts';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../sample-content.ts';
import { accession } from './accession.ts';
import { agentId } from './agent-id.ts';
import { ledger } from './ledger.ts';
import { lineage } from './lineage.ts';
import { parts } from './parts.ts';
import { publishable } from './publishable.ts';
import { redirect } from './redirect.ts';
import { reference } from './reference.ts';

/** The rules about what stands where; each of the others has a test of its own. */
const RULES = [accession, agentId, publishable, parts, reference, lineage, redirect, ledger];

/** Each finding as one line: severity, rule, path, message, nearest. */
function findings(content: Content): string[] {
  const archive = buildArchive(content);
  return RULES.flatMap((rule) => [...rule.check(content, archive, {})]).map(
    ({ severity, rule, path, message, nearest }) =>
      `${severity} ${rule} ${path.join('.')}: ${message}${nearest === undefined ? '' : ` → ${nearest}`}`,
  );
}

const lines = (...addresses: string[]) => addresses.map((address, index) => ({ address, line: index + 1 }));

describe('the rules', () => {
  it('find nothing wrong with sound content', () => {
    expect(findings(sampleContent([sampleArticle(), sampleStatement()]))).toEqual([]);
  });

  it('find every unknown reference, with the nearest known one', () => {
    const record = sampleArticle({
      source: 'exampel-paper',
      organisations: ['example-body-a', 'example-bodi-b'],
      policies: ['exmaple-plan'],
      people: ['nobody-at-all'],
      answers: ['2001-0009'],
      quotes: [{ id: 'q1', speaker: 'exempla-gratis', text: 'one' }],
    });
    expect(findings(sampleContent([record]))).toEqual([
      'error reference source: There is no source “exampel-paper” in sources/. → example-paper',
      'error reference organisations.1: There is no organisation “example-bodi-b” in organisations/. → example-body-b',
      'error reference policies.0: There is no policy “exmaple-plan” in policies/. → example-plan',
      'error reference people.0: There is no person “nobody-at-all” in people/.',
      'error reference answers.0: There is no record “2001-0009” in articles/ or statements/.',
      'error reference quotes.0.speaker: There is no organisation or person “exempla-gratis” in organisations/ or people/. → exempla-gratia',
    ]);
  });

  it('do not blame a reference to a file that is faulty itself', () => {
    const content = sampleContent([sampleArticle({ organisations: ['example-body-c'] })]);
    const claimed = { ...content.claimed, organisations: new Set(['example-body-c']) };
    expect(findings({ ...content, claimed })).toEqual([]);
  });

  it('find a number given twice and a record still without one', () => {
    const again = { ...sampleArticle(), file: 'articles/2001/2001-again.mdx' };
    expect(findings(sampleContent([sampleArticle(), again, sampleArticle({ id: undefined })]))).toEqual([
      'error accession id: The accession number 2001-0001 already belongs to articles/2001/2001-0001.mdx.',
      'warning accession status: This record has no accession number yet, so it is not published.',
    ]);
  });

  it('find parts named twice or not at all', () => {
    const record = sampleArticle({
      quotes: [
        { id: 'q1', text: 'one' },
        { id: 'q1', text: 'two' },
      ],
      positions: [{ stance: 'supports', summary: 'For it.', evidence: ['q2'] }],
      verified: ['q3'],
    });
    expect(findings(sampleContent([record]))).toEqual([
      'error parts quotes.1.id: The id q1 is given twice in this record.',
      'error parts verified.0: There is no quotation q3 in this record. → q1',
      'error parts positions.0.evidence.0: There is no quotation or figure q2 in this record. → q1',
      'error parts verified: Quotations are marked as verified, but no capture is recorded.',
    ]);
  });

  it('find a published record that does not say when or where it appeared', () => {
    const record = sampleArticle({ date: undefined, url: undefined });
    expect(findings(sampleContent([record]))).toEqual([
      'error publishable date: The field “date” is missing.',
      'error publishable url: The field “url” is missing.',
    ]);
    expect(
      findings(
        sampleContent([sampleArticle({ id: undefined, status: 'draft', date: undefined, url: undefined })]),
      ),
    ).toEqual([]);
  });

  it('find a published record that was made a draft again', () => {
    expect(findings(sampleContent([sampleArticle({ status: 'draft' })]))).toEqual([
      'error publishable status: The record has the accession number 2001-0001, so it was published; it cannot be a draft again.',
    ]);
  });

  it('find a body that is its own parent', () => {
    const content = sampleContent([]);
    const organisations = content.organisations.map((entry) => ({
      ...entry,
      data: { ...entry.data, parent: entry.id === 'example-body-a' ? 'example-body-b' : 'example-body-a' },
    }));
    expect(findings({ ...content, organisations })).toEqual([
      'error lineage parent: parent leads back to this file: example-body-a → example-body-b → example-body-a.',
      'error lineage parent: parent leads back to this file: example-body-b → example-body-a → example-body-b.',
    ]);
  });
});

describe('no URL is ever lost', () => {
  it('a page, an anchor, a tombstone, a retired part and a redirect all keep their promise', () => {
    const records = [
      sampleArticle({
        quotes: [{ id: 'q1', text: 'one' }],
        retired: [{ id: 'q2', date: '2001-03-01', reason: 'A test.' }],
      }),
      sampleArticle({
        id: '2001-0004',
        status: 'withdrawn',
        withdrawn: { date: '2001-03-01', reason: 'A test.' },
      }),
    ];
    const ledger = lines(
      '/articles/2001-0001/',
      '/articles/2001-0001/#q1',
      '/articles/2001-0001/#q2',
      '/articles/2001-0004/',
      '/organisations/old-body/',
    );
    const redirects = [{ from: '/organisations/old-body/', to: '/organisations/example-body-a/' }];
    const errors = findings(sampleContent(records, { ledger, redirects })).filter((line) =>
      line.startsWith('error'),
    );
    expect(errors).toEqual([]);
  });

  it.each(['/articles/2001-0009/', '/articles/2001-0001/#q9', '/organisations/old-body/'])(
    '%s gone is an error',
    (address) => {
      const errors = findings(sampleContent([sampleArticle()], { ledger: lines(address) })).filter((line) =>
        line.startsWith('error'),
      );
      expect(errors).toHaveLength(1);
      expect(errors[0]).toContain(`${address} was published, and now nothing stands there.`);
    },
  );

  it('a year list stays when its last record goes', () => {
    const ledger = lines('/articles/1999/');
    expect(
      findings(sampleContent([sampleArticle()], { ledger })).filter((line) => line.startsWith('error')),
    ).toEqual([]);
  });

  it('a redirect in a circle, over a page, twice or into nothing is refused', () => {
    const redirects = [
      { from: '/policies/a/', to: '/policies/b/' },
      { from: '/policies/b/', to: '/policies/a/' },
      { from: '/policies/example-plan/', to: '/policies/' },
      { from: '/policies/c/', to: '/policies/nowhere/' },
    ];
    expect(findings(sampleContent([], { redirects }))).toEqual([
      'error redirect 0.to: This redirect runs in a circle: /policies/a/ → /policies/b/ → /policies/a/.',
      'error redirect 1.to: This redirect runs in a circle: /policies/b/ → /policies/a/ → /policies/b/.',
      'error redirect 2.from: /policies/example-plan/ has a page of its own, which the redirect would hide.',
      'error redirect 3.to: /policies/c/ leads to /policies/nowhere/, where nothing stands.',
    ]);
  });
});
