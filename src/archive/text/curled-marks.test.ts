import { expect, it } from 'vitest';
import { curlMarks } from './curled-marks.ts';

it.each([
  [`'We can't go on,' he said`, '‘We can’t go on,’ he said'],
  [`the GPs' view`, 'the GPs’ view'],
  [`"He said 'no' twice"`, '“He said ‘no’ twice”'],
  [`("today") - 'now'`, '(“today”) - ‘now’'],
  [`'This is it' - 'at last'`, '‘This is it’ - ‘at last’'],
  [`'today's'`, '‘today’s’'],
  [`'9 November' or '24-hour care'`, '‘9 November’ or ‘24-hour care’'],
  [`back in the '90s`, 'back in the ’90s'],
  [`'Tis the season`, '’Tis the season'],
  [`rock 'n' roll`, 'rock ’n’ roll'],
  [`he is 6'2" and "tall"`, `he is 6'2" and “tall”`],
  [`“the plan of 2021"`, '“the plan of 2021”'],
  ['don‘t and can`t', 'don’t and can’t'],
  ['”Yes“, it said', '“Yes”, it said'],
  ['“Curly” and ‘curly’ already, isn’t it', '“Curly” and ‘curly’ already, isn’t it'],
])('%s becomes %s', (text, curled) => {
  expect(curlMarks(text)).toEqual({ text: curled, certain: true });
  expect(curlMarks(curled).text).toBe(curled);
});

it.each([`one ' two`, `a " b`, `the 'flu season`, `half"way`])('%s cannot be told', (text) => {
  expect(curlMarks(text)).toEqual({ text, certain: false });
});

it('is linear in the length of the text', () => {
  const marks = ` 'a`.repeat(20_000);
  expect(curlMarks(marks).text).toHaveLength(marks.length);
}, 2000);
