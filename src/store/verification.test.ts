import { describe, expect, it } from 'vitest';
import { withVerification } from './verification.ts';

const SHA = 'a'.repeat(64);
const VERIFICATION = { capture: { date: '2026-11-20', sha256: SHA }, verified: ['q1', 'q2'] };
const LINES = `capture: { date: 2026-11-20, sha256: ${SHA} }\nverified: [q1, q2]\n`;

const record = (fields: string) => `---\n${fields}---\n\nA body.\n\n---\n`;
const written = (fields: string) => withVerification(record(fields), VERIFICATION);

describe('a verification in a record’s file', () => {
  it('is put where the schema has it, and everything else stays as it is', () => {
    const before = `id: 2026-0001 # the number\ntitle:   'It''s  a title'\nreports: [ 2026-0002,2026-0003 ]\n`;
    const after = `note: >-\n  A long\n  note.\n# why\nentered: 2026-01-05\n`;
    expect(written(before + after)).toBe(record(before + LINES + after));
  });

  it('is put at the end when nothing comes after it', () => {
    expect(written('title: A\n')).toBe(record(`title: A\n${LINES}`));
  });

  it.each([
    ['on one line', `capture: { sha256: ${'b'.repeat(64)} }   # old\nverified: [q3]\n`, '   # old'],
    [
      'on several lines',
      `capture:\n  date: 2020-01-01\n  sha256: ${'b'.repeat(64)}\nverified:\n  - q3\n  - q4\n`,
      '',
    ],
    ['in the other order', `verified: []\nstatus: draft\ncapture: {sha256: ${'b'.repeat(64)}}\n`, undefined],
  ])('takes the place of an older one %s', (_, old, comment) => {
    const text = written(`title: "A"\n${old}entered: 2026-01-05\n`);
    expect(text.replace(LINES, '')).not.toContain('b'.repeat(64));
    expect(text.startsWith('---\ntitle: "A"\n')).toBe(true);
    expect(text.endsWith('entered: 2026-01-05\n---\n\nA body.\n\n---\n')).toBe(true);
    if (comment !== undefined) expect(text).toContain(`sha256: ${SHA} }${comment}\nverified: [q1, q2]\n`);
  });

  it('keeps the line ends of Windows, and a byte order mark', () => {
    const before = `\uFEFF${record('title: A\nstatus: draft\n')}`.replaceAll('\n', '\r\n');
    const after = `\uFEFF${record(`title: A\n${LINES}status: draft\n`)}`.replaceAll('\n', '\r\n');
    expect(withVerification(before, VERIFICATION)).toBe(after);
  });

  it('writes an archived address and a digest of digits alone so that they are read back', () => {
    const capture = { sha256: '1'.repeat(64), archived: 'https://web.example/a,b#c: d' };
    expect(withVerification(record('title: A\n'), { capture, verified: [] })).toContain(
      `capture: { sha256: "${'1'.repeat(64)}", archived: "https://web.example/a,b#c: d" }\nverified: []\n`,
    );
  });

  it.each([
    ['in braces', '{ title: A }\n', 'not written one field a line'],
    [
      'with a comment inside the old capture',
      `capture:\n  # mine\n  sha256: ${SHA}\n`,
      'there is a comment inside capture',
    ],
    ['that is no YAML', 'title: [A\n', 'cannot be changed safely'],
  ])('refuses frontmatter %s', (_, fields, message) => {
    expect(() => written(fields)).toThrow(message);
  });

  it('refuses a file without frontmatter', () => {
    expect(() => withVerification('title: A\n', VERIFICATION)).toThrow('no frontmatter');
  });
});
