import { expect, it } from 'vitest';
import { frontmatterFault } from './frontmatter-fault.ts';
import { mendText } from './mend.ts';

const FIELDS = 'title: Example\nstatus: draft\n';

it.each([
  ['empty lines before it', `\n\n---\n${FIELDS}---\n\nText.\n`, `---\n${FIELDS}---\n\nText.\n`],
  ['four hyphens', `----\n${FIELDS}---\n`, `---\n${FIELDS}---\n`],
  ['a dash of a word processor', `—\n${FIELDS}---\n`, `---\n${FIELDS}---\n`],
  ['two hyphens at its end', `---\n${FIELDS}--\nText.\n`, `---\n${FIELDS}---\nText.\n`],
  ['no line that opens it', `${FIELDS}---\nText.\n`, `---\n${FIELDS}---\nText.\n`],
  ['other line ends', 'title: Example\r\n---\r\nText.\r\n', '---\r\ntitle: Example\r\n---\r\nText.\r\n'],
])('is mended: %s', (_, text, mended) => {
  expect(mendText(text, [frontmatterFault('articles/x.mdx', text)]).text).toBe(mended);
});

it.each([
  ['is never closed', `---\n${FIELDS}\nText.\n`, 1],
  ['has no fields that could be told from its text', 'Text.\n', 1],
  ['is empty', '', 1],
  ['begins later', `\n\nText.\n---\n${FIELDS}---\n`, 3],
])('is left to a person, who is shown the line, when the file %s', (_, text, line) => {
  const { fix, place } = frontmatterFault('articles/x.mdx', text);
  expect(fix).toBeUndefined();
  expect(place.line).toBe(line);
});
