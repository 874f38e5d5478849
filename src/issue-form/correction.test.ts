import { describe, expect, it } from 'vitest';
import { addCorrection } from './correction.ts';

const CORRECTION = { date: '2026-11-20', what: 'The title: from “a” to “b: c”.', why: 'It was wrong.' };
const ENTRY = '{ date: 2026-11-20, what: "The title: from “a” to “b: c”.", why: It was wrong. }';

describe('a correction', () => {
  it.each([
    [
      'before the fields that follow it',
      'title: x # kept\nstatus: published\n',
      `title: x # kept\ncorrections:\n  - ${ENTRY}\nstatus: published\n`,
    ],
    ['at the end when none follows', 'title: x\n', `title: x\ncorrections:\n  - ${ENTRY}\n`],
    [
      'behind earlier ones, as they are indented',
      'corrections:\n    - date: 2026-01-01\n      what: One.\n      why: Why.\nstatus: published\n',
      `corrections:\n    - date: 2026-01-01\n      what: One.\n      why: Why.\n    - ${ENTRY}\nstatus: published\n`,
    ],
    [
      'in a list on one line',
      'corrections: [{ date: 2026-01-01, what: One., why: Why. }]\nstatus: published\n',
      `corrections: [{ date: 2026-01-01, what: One., why: Why. }, ${ENTRY}]\nstatus: published\n`,
    ],
    [
      'with the line ends of the file',
      'title: x\r\nstatus: published\r\n',
      `title: x\r\ncorrections:\r\n  - ${ENTRY}\r\nstatus: published\r\n`,
    ],
  ])('goes %s', (_, yaml, expected) => {
    expect(addCorrection(yaml, CORRECTION)).toBe(expected);
  });

  it('is not written where it cannot be written safely', () => {
    expect(addCorrection('title: [', CORRECTION)).toBeUndefined();
    expect(addCorrection('corrections: none\n', CORRECTION)).toBeUndefined();
  });
});
