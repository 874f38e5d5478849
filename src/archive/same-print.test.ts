import { expect, it } from 'vitest';
import { isSamePrint } from './same-print.ts';

it.each([
  ['The body\'s "plan"', 'The body’s “plan”'],
  ['one - two...', 'one – two…'],
  ['one  two\u00A0three ', 'one two three'],
  ['“not our view”', 'not our view'],
  ["'not our view'", 'not our view'],
  ['ob\u00ADjection', 'objection'],
  ['itâ€™s', 'it’s'],
  ['cafe\u0301', 'café'],
  ['оbjects', 'objects'],
])('%j and %j', (left, right) => {
  expect(isSamePrint(left, right)).toBe(true);
  expect(isSamePrint(right, left)).toBe(true);
});

it.each([
  ['not our view', 'Not our view'],
  ['about 12', 'about 13'],
  ['we are, not', 'we are not'],
  ['a “plan”', 'a plan'],
  ['its', 'it’s'],
])('not %j and %j', (left, right) => {
  expect(isSamePrint(left, right)).toBe(false);
});
