import { describe, expect, it } from 'vitest';
import { ACCESSION_NUMBER } from '../archive/schema/identifier.ts';
import { MOST_ASKED, readAsked } from './asked.ts';

const PAGE = 'https://times.example.org/news/lanterns-7';

describe('one address', () => {
  it.each([
    PAGE,
    `  ${PAGE}\n`,
    `<${PAGE}>`,
    `“${PAGE}”,`,
    `[Lanterns](${PAGE}).`,
    `Have you seen this? ${PAGE}`,
    'times.example.org/news/lanterns-7',
    'https:/times.example.org/news/lanterns-7',
    'HTTPS://Times.Example.org/news/lanterns-7?utm_source=letter',
    `https://www.google.co.uk/url?sa=t&url=${encodeURIComponent(PAGE)}&usg=x`,
  ])('is read from %j', (pasted) => {
    expect(readAsked(pasted)).toEqual([{ kind: 'address', text: PAGE }]);
  });

  it('is a host alone when nothing else is there, and needs no scheme', () => {
    expect(readAsked('times.example.org')).toEqual([{ kind: 'address', text: 'https://times.example.org' }]);
    expect(readAsked('www.example.org')).toEqual([{ kind: 'address', text: 'https://www.example.org' }]);
  });

  it('keeps brackets that are its own', () => {
    expect(readAsked('(https://example.org/wiki/Plan_(2021))')).toEqual([
      { kind: 'address', text: 'https://example.org/wiki/Plan_(2021)' },
    ]);
  });
});

describe('an accession number', () => {
  it.each([
    ['2026-0001', undefined],
    ['gppa-2026-0001', undefined],
    ['gppa-2026-0001-q1', 'q1'],
    ['2026-0001#Q2', 'q2'],
    ['(2026-0001)', undefined],
  ])('is read from %j', (pasted, part) => {
    expect(readAsked(pasted)).toMatchObject([{ kind: 'number', number: '2026-0001', part }]);
  });

  it('is what the schema takes for one', () => {
    for (const number of ['2026-0001', '2031-123456']) {
      expect(number).toMatch(ACCESSION_NUMBER);
      expect(readAsked(number)).toMatchObject([{ kind: 'number', number }]);
    }
    expect(readAsked('2026-1')).toMatchObject([{ kind: 'words' }]);
  });
});

describe('several', () => {
  it('are read in their order, each once, whatever stands between them', () => {
    const asked = readAsked(`${PAGE}\n- 2026-0002; and http://b.example.org/x, ${PAGE}`);
    expect(asked.map(({ text }) => text)).toEqual([PAGE, '2026-0002', 'http://b.example.org/x']);
  });

  it('are answered up to a number that can be read', () => {
    const many = Array.from({ length: MOST_ASKED + 9 }, (_, index) => `${PAGE}${index}`).join('\n');
    expect(readAsked(many)).toHaveLength(MOST_ASKED);
  });
});

it('what is neither is words; nothing is nothing', () => {
  for (const text of [
    'tone deaf',
    'the plan of the 17th',
    'http://',
    'a.b',
    'javascript:1',
    '…',
    'x@example.org',
  ])
    expect(readAsked(text)).toEqual([{ kind: 'words', text }]);
  expect(readAsked(' \n ')).toEqual([]);
});

it('a long text of rubbish costs little', () => {
  const rubbish = `${'a.'.repeat(20_000)} ${'-'.repeat(20_000)} ${'9'.repeat(20_000)}`;
  const before = performance.now();
  readAsked(rubbish);
  expect(performance.now() - before).toBeLessThan(5000);
});
