import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixture } from '../fixtures/lines.ts';
import { readInput } from '../input.ts';

const FIXTURES = [
  'zotero.ris',
  'endnote.ris',
  'mendeley.bib',
  'jabref.bib',
  'zotero.csl.json',
  'better-bibtex.json',
  'zotero.rdf',
  'references.csv',
];
const ROUNDS = 120;
/** What breaks readers: brackets, quotation marks, tags, bytes that are no text. */
const SPLINTERS = [
  '{',
  '}',
  '"',
  '\\',
  '<',
  '>',
  '&',
  '@',
  ',',
  ';',
  '\n',
  '\r',
  'TY  - ',
  'ER  - ',
  ']',
  '\0',
  '\xff',
  '#',
];

/** A generator of numbers that gives the same ones on every machine (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

function spoiled(text: string, below: (limit: number) => number): string {
  const at = below(text.length);
  const length = below(40);
  const splinter = SPLINTERS[below(SPLINTERS.length)] ?? '';
  switch (below(4)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + length);
    case 2:
      return text.slice(0, at) + splinter + text.slice(at);
    default:
      return text.slice(0, at) + splinter + text.slice(at + splinter.length);
  }
}

describe('a file that was cut or spoiled', () => {
  it.each(FIXTURES)('%s is read or refused with a place, never with an exception', async (name) => {
    const text = readFileSync(fixture(name), 'latin1');
    const below = numbersFrom(name.length);
    for (let round = 0; round < ROUNDS; round++) {
      const bytes = Buffer.from(spoiled(text, below), 'latin1');
      const { references, faults } = await readInput(name, bytes);
      const places = [...(references?.read.problems ?? []), ...faults.map(({ place }) => place)];
      const lines = bytes.toString('latin1').split(/\r\n|[\r\n]/).length;
      for (const { line, column } of places) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThan(0);
      }
    }
  });
});
