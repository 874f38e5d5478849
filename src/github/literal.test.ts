import { describe, expect, it } from 'vitest';
import { codeBlock, codeSpan } from './literal.ts';

describe('a stranger’s words on one line', () => {
  it.each([
    ['a mention', '@everyone', '`@everyone`'],
    ['markup', '**x** [y](https://example.org) <img src=x>', '`**x** [y](https://example.org) <img src=x>`'],
    ['backticks inside', 'a `b` c', '``a `b` c``'],
    ['backticks at the ends', '`` x `', '``` `` x ` ```'],
    ['line breaks', 'one\r\n\n# two', '`one # two`'],
    ['letters turned round', 'abc\u202Edef\u2066', '`abc def`'],
    ['characters without width', 'a\u200Bb\uFEFF', '`a b`'],
    ['nothing', ' \u200B ', '(nothing)'],
  ])('stay words: %s', (_, text, shown) => {
    expect(codeSpan(text)).toBe(shown);
  });

  it('are cut when they are long, never inside a character', () => {
    expect(codeSpan('😀😀😀', 4)).toBe('`😀…`');
    expect(codeSpan('x'.repeat(500))).toHaveLength(202);
  });
});

describe('a stranger’s words as a block', () => {
  it('cannot end the block, however many backticks they bring', () => {
    const block = codeBlock('```\n@everyone\n`````\nfixes #1');
    expect(block).toBe('``````text\n```\n@everyone\n`````\nfixes #1\n``````');
  });

  it('keep their lines and lose what nobody sees', () => {
    expect(codeBlock('one\r\ntwo\u202E\rthree\u0000')).toBe('```text\none\ntwo\nthree\n```');
  });
});
