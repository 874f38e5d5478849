import { describe, expect, it } from 'vitest';
import { isFilledIn, readAnswers } from './answers.ts';
import { readForm } from './form.ts';

const FORM = readForm(`
name: Example
body:
  - type: markdown
    attributes: { value: Thank you. }
  - type: input
    id: title
    attributes: { label: Title }
    validations: { required: true }
  - type: dropdown
    id: kind
    attributes: { label: What is it?, options: [An article, A statement] }
  - type: textarea
    id: about
    attributes: { label: About }
  - type: checkboxes
    id: promises
    attributes: { label: Please confirm, options: [{ label: Yes. }] }
`);

const FILLED = [
  '### Title',
  '',
  'A title with ### in it',
  '',
  '### What is it?',
  '',
  'An article',
  '',
  '### About',
  '',
  'Two lines,',
  '',
  'and one.',
  '',
  '### Please confirm',
  '',
  '- [x] Yes.',
].join('\r\n');

function read(body: string) {
  const result = readAnswers(FORM, body);
  return 'answers' in result ? Object.fromEntries(result.answers) : result.problems;
}

describe('the answers of a form', () => {
  it('are what stands below each heading, in lines of one kind', () => {
    expect(read(FILLED)).toEqual({
      title: 'A title with ### in it',
      kind: 'An article',
      about: 'Two lines,\n\nand one.',
    });
    expect(isFilledIn(FORM, FILLED)).toBe(true);
    expect(isFilledIn(FORM, 'Something else')).toBe(false);
  });

  it('are missing where nothing was filled in', () => {
    const empty = FILLED.replace('An article', 'None').replace('Two lines,\r\n\r\nand one.', '_No response_');
    expect(read(empty)).toEqual({ title: 'A title with ### in it' });
    expect(read(FILLED.replace('A title with ### in it', ''))).toEqual(['“Title” is not filled in.']);
  });

  it.each([
    [
      'a heading twice, so that one answer poses as another',
      FILLED.replace('Two lines,', '### Title\r\n\r\nx'),
      /2 times/,
    ],
    ['a heading that is missing', FILLED.replace('### About', 'About'), /“About” is missing/],
    ['headings in another order', '### About\n\nx\n\n### Title\n\ny\n\n### What is it?\n\nNone', /order/],
    ['a choice that there is not', FILLED.replace('An article', 'An artikle'), /none of the choices/],
    ['more text than GitHub takes', `${FILLED}${' '.repeat(70_000)}`, /longer/],
  ])('are not guessed with %s', (_, body, problem) => {
    expect(String(read(body))).toMatch(problem);
  });

  it('are read in no time, however the text was made to be slow', () => {
    const started = performance.now();
    for (const slow of ['### ', ' ', '\n', '### Title\n', '#', '`'])
      read(`### Title\n\n${slow.repeat(Math.floor(60_000 / slow.length))}x`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
