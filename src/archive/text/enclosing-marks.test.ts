import { expect, it } from 'vitest';
import { withoutEnclosingMarks } from './enclosing-marks.ts';

it.each([
  ['‘not our view’', 'not our view'],
  ['“not our view.”', 'not our view.'],
  ['‘the GPs’ view’', 'the GPs’ view'],
  ['‘what they call ‘access’ is none’', 'what they call ‘access’ is none'],
])('%s is %s', (text, bare) => {
  expect(withoutEnclosingMarks(text)).toBe(bare);
});

it.each([
  '‘access’ is not ‘care’',
  '“access” is not “care”',
  '‘access’ is what they call it',
  'what they call ‘access’',
  '‘’',
  '',
])('%s has none around the whole', (text) => {
  expect(withoutEnclosingMarks(text)).toBeUndefined();
});
