import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Article } from '../archive/schema/article.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { escapeProse, serialise } from './serialise.ts';

const FULL: Article = {
  status: 'published',
  figures: [
    { of: 'practices in Example Town', value: '12', id: 'f1', attributed_to: { name: 'Example Body B' } },
    { id: 'f2', value: 'over 1,000', of: 'patients', attributed_to: 'example-body-a' },
  ],
  quotes: [{ text: 'we said: "no"', id: 'q1', speaker: 'ann-example', organisation: 'example-body-a' }],
  positions: [{ stance: 'opposes', summary: 'Rejected it.', holder: 'example-body-a', evidence: ['q1'] }],
  organisations: ['example-body-a', 'example-body-b'],
  authors: ['Bob Example', 'Smith, Jane'],
  keywords: [],
  date: '2021',
  url: 'https://example.org/a?p=1#top',
  source: 'example-times',
  title: 'Practices: what now?',
  note: undefined,
};

function readBack(text: string): unknown {
  return parse(splitFrontmatter(text)?.yaml ?? '', { version: '1.2', schema: 'core' });
}

describe('a content file', () => {
  it('has its keys in the order of the schema and is made for human editors', () => {
    expect(serialise({ kind: 'article', data: FULL, body: 'An abstract.' })).toMatchInlineSnapshot(`
      "---
      title: "Practices: what now?"
      source: example-times
      url: https://example.org/a?p=1#top
      authors:
        - Bob Example
        - Smith, Jane
      date: "2021"
      organisations: [example-body-a, example-body-b]
      keywords: []
      quotes:
        - id: q1
          text: 'we said: "no"'
          speaker: ann-example
          organisation: example-body-a
      positions:
        - holder: example-body-a
          stance: opposes
          summary: Rejected it.
          evidence: [q1]
      figures:
        - id: f1
          value: "12"
          of: practices in Example Town
          attributed_to: {name: Example Body B}
        - id: f2
          value: over 1,000
          of: patients
          attributed_to: example-body-a
      status: published
      ---

      An abstract.
      "
    `);
  });

  it('without a body ends with the frontmatter', () => {
    expect(serialise({ kind: 'organisation', data: { name: 'Example Body A' }, body: ' \n' })).toBe(
      '---\nname: Example Body A\n---\n',
    );
  });

  it('of a person or source is plain YAML', () => {
    const data = { roles: [{ seen: '2022-03-02', title: 'Chair' }], name: 'Ann Example' };
    expect(serialise({ kind: 'person', data })).toBe(
      'name: Ann Example\nroles:\n  - title: Chair\n    seen: 2022-03-02\n',
    );
  });

  it('breaks lists that would not fit one line', () => {
    const organisations = Array.from({ length: 9 }, (_, index) => `example-organisation-${index}`);
    const text = serialise({
      kind: 'article',
      data: { title: 'T', organisations, status: 'draft' },
      body: '',
    });
    expect(text).toContain('organisations:\n  - example-organisation-0\n');
  });
});

describe('reading a written file back gives equal data', () => {
  const NASTY = [
    'a: b',
    '- a',
    '# a',
    'a # b',
    "it's",
    '"quoted"',
    `both ' and "`,
    'yes',
    'no',
    'null',
    '~',
    'true',
    '1e3',
    '0x1F',
    '0o17',
    '.5',
    '.inf',
    '2021',
    '2021-05-17',
    '2021-10~',
    '2021-10-18/2021-10-24',
    '14.7',
    '',
    ' ',
    ' a ',
    'a\n\nb',
    'a\n',
    '\na',
    'a\tb',
    '\t',
    'a\u00a0b',
    '\u00a0',
    '\ufeffa',
    'a\u2028b',
    'a\u0085b',
    'é 😀 “–”',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '`a`',
    '|',
    '>',
    '>-',
    '[a]',
    '{a}',
    'a, b',
    '? a',
    '?',
    ':',
    '-',
    '---',
    '...',
    '--- a',
    'a\\nb',
    'a\r\nb',
    '<<',
    '=',
    `${'long words '.repeat(60)}end`,
    `${'x'.repeat(50)}\n${'y'.repeat(50)}`,
    '\u0000\u0007\u001b',
  ];

  it.each(NASTY)('%j', (text) => {
    const data = {
      title: text,
      authors: [text, 'b'],
      quotes: [{ id: 'q1', text, note: text }],
      figures: [{ id: 'f1', value: text, of: text, attributed_to: { name: text } }],
      status: 'draft',
    } satisfies Article;
    const written = serialise({ kind: 'article', data, body: 'Body.' });
    expect(readBack(written)).toEqual(data);
    expect(splitFrontmatter(written)?.body).toBe('\nBody.\n');
    expect(written.split('\n').length, 'one line a value').toBeLessThanOrEqual(20);
  });

  it('absent values stay absent', () => {
    const { note: _, ...given } = FULL;
    expect(readBack(serialise({ kind: 'article', data: FULL, body: '' }))).toEqual(given);
  });
});

/** The words of a tree, and the kinds of node that hold them. */
function wordsOf(text: string): { words: string; kinds: Set<string> } {
  const kinds = new Set<string>();
  const words = (node: { type: string; value?: string; children?: unknown[] }): string => {
    kinds.add(node.type);
    const parts = (node.children ?? []).map((child) => words(child as typeof node)); // mdast: every child is a node
    return node.value ?? parts.join(node.type === 'root' ? '\n\n' : '');
  };
  return { words: words(mdxToMdast(text) as Parameters<typeof words>[0]), kinds };
}

describe('escaped prose means just its words', () => {
  const PROSE = [
    'Plain words, with £4.5 billion (2023/24) – and “quotes”.',
    'a {b} c',
    '{',
    '}',
    'a < b',
    '<b>x</b>',
    '<!-- x -->',
    '*a* **b** _c_ __d__',
    'snake_case',
    '`code`',
    '``',
    '[a](b) ![c](d)',
    '[^1]: note',
    '[a]: https',
    '~~x~~ H~2~O',
    '&amp;',
    '&#65;',
    'Clyde & Co',
    '\\',
    'a\\{b',
    'a\\',
    '# a',
    '#hashtag',
    '####### a',
    '> a',
    '- a',
    '+ a',
    '* a',
    '---',
    '***',
    '===',
    'a\n===',
    'a\n---',
    'a\n- b',
    '1. a',
    '1) a',
    '2019. a',
    'a\n1. b',
    '| a | b |\n| - | - |',
    'import x from "y"',
    'export const a = 1',
    'a\n\nexport default 1',
    'important',
    'exported',
    'a\n\nb',
    ':::note',
    '+++\na\n+++',
    '---\na\n---',
    'a\u00a0b',
    'café 😀',
    '$a$ costs $5',
    '- [ ] a',
    '"a" \'b\'',
    'a:b',
    ': a',
    'https',
    '10% of 5 - 3',
    '-1',
    '+1',
    '=',
  ];

  it.each(PROSE)('%j', (text) => {
    const { words, kinds } = wordsOf(escapeProse(text));
    expect(words).toBe(text);
    expect([...kinds].filter((kind) => !['root', 'paragraph', 'text'].includes(kind))).toEqual([]);
  });

  it('and loses no more than the white space that Markdown ignores', () => {
    expect(wordsOf(escapeProse('  a  \n    b\r\n\r\n  c\n')).words).toBe('a\nb\n\nc');
  });

  it('plain prose is left as it is', () => {
    const prose = 'Clyde & Co said 5% – “no” (2023/24), at 8am-6.30pm; 14.7 million, #1.';
    expect(escapeProse(prose)).toBe(prose);
  });
});
