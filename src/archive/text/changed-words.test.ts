import { expect, it } from 'vitest';
import { changedWords } from './changed-words.ts';

it.each([
  ['the GPs’ "view" of "it"', 'the GPs’ “view” of “it”', '"view"', '“view”'],
  ['the plan - again today', 'the plan – again today', 'plan - again', 'plan – again'],
  ['a diary : the end', 'a diary: the end', 'diary :', 'diary:'],
  ['one  two', 'one two', 'one  two', 'one two'],
  [' text', 'text', ' text', 'text'],
])('%j to %j: %j to %j', (before, after, old, mended) => {
  expect(changedWords(before, after)).toEqual({ before: old, after: mended });
});
