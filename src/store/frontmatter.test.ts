import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from './frontmatter.ts';

describe('a content file is cut into frontmatter and body', () => {
  it('with the lines on which they begin', () => {
    expect(splitFrontmatter('---\na: 1\nb: 2\n---\n\nBody.\n')).toEqual({
      yaml: 'a: 1\nb: 2\n',
      yamlLine: 2,
      body: '\nBody.\n',
      bodyLine: 5,
    });
  });

  it('whatever the line ends, and behind a byte order mark', () => {
    expect(splitFrontmatter('\uFEFF---\r\na: 1\r\n---\r\nBody.\r\n')).toEqual({
      yaml: 'a: 1\r\n',
      yamlLine: 2,
      body: 'Body.\r\n',
      bodyLine: 4,
    });
  });

  it('also when one of them is empty', () => {
    expect(splitFrontmatter('---\n---')).toEqual({ yaml: '', yamlLine: 2, body: '', bodyLine: 3 });
  });

  it('at a line of exactly three hyphens', () => {
    expect(splitFrontmatter('---\na: b---\n----\n---\nBody.\n---\n')?.body).toBe('Body.\n---\n');
  });

  it.each(['', 'Body.\n', '---js\na\n---\n', '---\na: 1\n', '\n---\na: 1\n---\n', '----\n---\n'])(
    'and %j has none',
    (text) => expect(splitFrontmatter(text)).toBeNull(),
  );
});
