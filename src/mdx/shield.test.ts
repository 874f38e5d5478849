import { describe, expect, it } from 'vitest';
import { compileBody } from './compile.ts';

/** Texts that make a parser or a tree walk fail by their mere shape. */
const HOSTILE: Record<string, string> = {
  'brackets that overflow the stack of the JavaScript parser': `{${'('.repeat(14_000)}${')'.repeat(14_000)}}`,
  'the same in a module': `export const a=${'['.repeat(14_000)}${']'.repeat(14_000)}`,
  'the same in an attribute': `<Org id={${'('.repeat(14_000)}1${')'.repeat(14_000)}}/>`,
  'the same in a spread': `<Org {...${'('.repeat(14_000)}1${')'.repeat(14_000)}}/>`,
  'the same between code spans': `\`{\` {${'('.repeat(14_000)}${')'.repeat(14_000)}} \`}\``,
  'the same between code spans that pretend to be a tag': `\`<b ={\` {${'('.repeat(14_000)}} \`}\``,
  'unclosed elements that are tried again and again': `{${'<a>'.repeat(1000)}}`,
  'the same behind a backslash and a backslash': `\\\\{${'<a>'.repeat(1000)}}`,
  'braces that never close': '{'.repeat(29_999),
  'block quotes': '>'.repeat(29_999),
  'list items': '- '.repeat(14_000).concat('a'),
  components: '<Note>'.repeat(2000).concat('</Note>'.repeat(2000)),
  'nested emphasis': '*a **b '.repeat(2000).concat(' b** a*'.repeat(2000)),
  'link brackets': '['.repeat(29_999),
  'quotation marks': `"'`.repeat(14_999),
  'unclosed comments': '{/*'.repeat(9000),
  'unclosed attributes': '<Org a="'.repeat(3000),
  'a text without end': 'a '.repeat(500_000),
};

describe('shield', () => {
  it.each(Object.entries(HOSTILE))('%s end in an answer, not in the end of the process', (_, source) => {
    const { problems } = compileBody(source);
    expect(problems.length).toBeGreaterThanOrEqual(source.startsWith('[') || source.startsWith('- ') ? 0 : 1);
  });
});
