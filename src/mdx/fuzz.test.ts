import { expect, it } from 'vitest';
import { compileBody } from './compile.ts';
import { renderBody } from './render.ts';
import type { Resolver } from './resolver.ts';

const RESOLVER: Resolver = {
  link: (_, id) => ({ href: `/to/${id}/`, name: id }),
  quotation: (id) => ({ text: 'words', attribution: 'BMA', href: `/r/#${id}` }),
  path: (href) => href,
};

const PIECES = [
  ...[
    'a',
    'words ',
    '\n',
    '\n\n',
    ' ',
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '> ',
    '- ',
    '1. ',
    '# ',
    '|',
    '|--|',
    '~~',
    '    ',
  ],
  ...[
    '[',
    ']',
    '](',
    ')',
    '](https://a.org)',
    '](javascript:x)',
    '\n[a]: javascript:x\n',
    '![a](data:x)',
    '[^1]',
    '\n[^1]: ',
  ],
  ...[
    '{',
    '}',
    '{x}',
    '{/* c */}',
    '\\',
    '\\{',
    '<',
    '>',
    '/>',
    '</',
    '<Org id="bma"/>',
    '<Org id="bma">',
    '</Org>',
  ],
  ...[
    '<Quote id="q1"/>',
    '<Note>',
    '</Note>',
    '<script>',
    '</script>',
    '<img onerror="x"/>',
    '<!--',
    '-->',
    '<>',
    '</>',
  ],
  ...[
    '\nimport a from "b"\n',
    '\nexport const a = 1\n',
    '&#106;',
    '&lt;script>',
    '"',
    "'",
    '\0',
    '\r\n',
    '\u{1F600}',
    '\uFEFF',
    '---\n',
    '=',
  ],
];

/** Mulberry32: small, seeded, the same on every machine. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const VOID = new Set(['br', 'hr']);

/** Whether every tag of some HTML is closed where it must be, and no paragraph or link holds what it may not. */
function isWellNested(html: string): boolean {
  const open: string[] = [];
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    if (VOID.has(name)) continue;
    if (end) {
      if (open.pop() !== name) return false;
    } else {
      const block = /^(?:p|h\d|ul|ol|li|table|blockquote|aside|pre|section|footer)$/.test(name);
      if (block && open.some((each) => /^(?:p|h\d|a)$/.test(each))) return false;
      if (name === 'a' && open.includes('a')) return false;
      open.push(name);
    }
  }
  return open.length === 0;
}

it('never throws, and shows nothing that runs, of 6,000 bodies thrown together', () => {
  const random = randomNumbers(20_260_101);
  let shown = 0;
  for (let round = 0; round < 6000; round++) {
    const length = 1 + random(round % 2 === 0 ? 6 : 24);
    const source = Array.from({ length }, () => PIECES[random(PIECES.length)] ?? '').join('');
    const body = compileBody(source);
    const html = renderBody(body, RESOLVER);
    if (body.problems.length > 0) {
      expect(html).toBe('');
      continue;
    }
    shown++;
    const tags = html.match(/<[^>]*>/g)?.join('') ?? '';
    expect(tags, source).not.toMatch(/<script|<img|\son\w+\s*=|javascript:|data:/i);
    expect(isWellNested(html), `${source}\n${html}`).toBe(true);
  }
  // Otherwise the test would look at nothing.
  expect(shown).toBeGreaterThan(1000);
});
