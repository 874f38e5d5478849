import { describe, expect, it } from 'vitest';
import type { Node } from './ast.ts';
import { isEmpty, LONGEST, parse } from './parse.ts';

function shown(node: Node): string {
  switch (node.type) {
    case 'term':
      return node.exact ? `"${node.forms.join(' ')}"` : node.forms.join('_');
    case 'not':
      return `-${shown(node.part)}`;
    default:
      return `${node.type}(${node.parts.map(shown).join(', ')})`;
  }
}

describe('a query is read', () => {
  it.each([
    ['tone', 'tone'],
    ['tone deaf', 'all(tone, deaf)'],
    ['"tone deaf"', '"tone deaf"'],
    ['“tone deaf” NHSE', 'all("tone deaf", nhse)'],
    ['„tone deaf“ «egg bound»', 'all("tone deaf", "egg bound")'],
    ['‘tone deaf’', '"tone deaf"'],
    ["'tone deaf'", '"tone deaf"'],
    ["practice managers' institute", 'all(practice, managers, institute)'],
    ['practice managers’ institute', 'all(practice, managers, institute)'],
    ["'practice managers' institute'", 'all("practice managers", institute)'],
    ['face-to-face', 'face_to_face'],
    ['punitive -email', 'all(punitive, -email)'],
    ['punitive NOT email', 'all(punitive, -email)'],
    ['-"tone deaf"', '-"tone deaf"'],
    ['letter OR email plan', 'all(any(letter, email), plan)'],
    ['a OR b OR -c', 'any(a, b, -c)'],
    ['letter AND email', 'all(letter, email)'],
    ['letter or email', 'all(letter, or, email)'],
    ['OR letter OR', 'letter'],
    ['NOT', 'all()'],
    ['GP - contract', 'all(gp, contract)'],
    ['"unfinished phrase', '"unfinished phrase"'],
    ['"', 'all()'],
    ['""', 'all()'],
    ['tone"deaf egg"', 'all(tone, "deaf egg")'],
    ['', 'all()'],
  ])('%s', (query, reading) => expect(shown(parse(query).node)).toBe(reading));

  it('names what it had to leave out', () => {
    expect(parse('tone && deaf ½').ignored).toEqual(['&&', '½']);
  });

  it('points each term to its place in the query', () => {
    const query = 'say “tone deaf” -now';
    const { node } = parse(query);
    const spans =
      node.type === 'all' ? node.parts.flatMap((part) => (part.type === 'term' ? [part.span] : [])) : [];
    expect(spans.map(({ from, to }) => query.slice(from, to))).toEqual(['say', '“tone deaf”']);
  });

  it('without words it asks for nothing', () => {
    expect(['', '  ', '&', '-'].map((query) => isEmpty(parse(query).node))).toEqual([true, true, true, true]);
  });

  it.each([
    '"'.repeat(100_000),
    "'a ".repeat(50_000),
    '- '.repeat(50_000),
    'a-'.repeat(50_000),
    'OR '.repeat(50_000),
    '\u0000\uFFFF\uD800 <script>alert(1)</script>',
  ])('and hostile queries are read to their end (%#)', (query) => {
    expect(parse(query).node.type).toMatch(/^(all|any|not|term)$/);
  });

  it('is cut where no reader would still be typing', () => {
    expect(parse(`${'a'.repeat(LONGEST)} b`).node.type).toBe('term');
  });
});
