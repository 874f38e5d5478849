import { describe, expect, it } from 'vitest';
import { readLines } from './line.ts';

function faultsOf(text: string | Uint8Array): string[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return readLines('a.jsonl', bytes).faults.map(
    ({ file, place, message }) => `${file}:${place.line}:${place.column} ${message}`,
  );
}

describe('the lines of a JSON Lines file', () => {
  it('are read with their numbers, whatever the line ends, behind a byte order mark', () => {
    const { lines, faults } = readLines(
      'a.jsonl',
      new TextEncoder().encode('\uFEFF{"a":"é"}\r\n\n  \n{"b":2}'),
    );
    expect(faults).toEqual([]);
    expect(lines.map(({ line, data }) => [line, data])).toEqual([
      [1, { a: 'é' }],
      [4, { b: 2 }],
    ]);
  });

  it('that are no JSON are all reported, where they go wrong', () => {
    expect(faultsOf('{"a":1}\n{"a":1,}\n{"a"\nhello\n{"a": "b\n{"a":1} x\n')).toMatchInlineSnapshot(`
      [
        "a.jsonl:2:8 This line is not JSON: Expected double-quoted property name.",
        "a.jsonl:3:5 This line is not JSON: Expected ':' after property name.",
        "a.jsonl:4:1 This line is not JSON: unexpected h.",
        "a.jsonl:5:9 This line is not JSON: Unterminated string.",
        "a.jsonl:6:9 This line is not JSON: Unexpected non-whitespace character after JSON.",
      ]
    `);
  });

  it('that are no UTF-8 are reported, not mended', () => {
    expect(faultsOf(Uint8Array.from([0x7b, 0x7d, 0x0a, 0x22, 0xe9, 0x22, 0x0a]))).toEqual([
      'a.jsonl:2:1 This line is not UTF-8 text.',
    ]);
  });

  it('that give a key twice are reported, also inside', () => {
    expect(faultsOf('{"a":1,"b":[{"c":1,"c":2}],"a":2}')).toEqual([
      'a.jsonl:1:20 This key stands twice in its object.',
      'a.jsonl:1:28 This key stands twice in its object.',
    ]);
  });

  it('that hold half of a character are reported; whole ones are not', () => {
    expect(faultsOf('{"a":"\\ud83d\\ude00"}\n{"a":"\\ud83d\\ude00 \\ud83d"}\n{"a":"😀 \\\\ud83d"}')).toEqual([
      'a.jsonl:2:20 A text in this line holds half of a character.',
    ]);
  });
});
