import { expect, it } from 'vitest';
import { PERHAPS_UNSET, typeset } from './typeset.ts';

it.each([
  ['  Text ', 'Text'],
  ['one  two\u00A0three\u2009four', 'one two three four'],
  ['and so on...', 'and so on…'],
  ['Update - again', 'Update – again'],
  ['one--two -- three', 'one – two – three'],
  ['A diary : the end', 'A diary: the end'],
  ['( the ‘ plan ” )', '(the ‘plan”)'],
  [`it's`, 'it’s'],
])('%j is set as %j', (text, set) => {
  const result = typeset(text, false);
  expect(result.text).toBe(set);
  expect(result.slips).not.toEqual([]);
  expect(PERHAPS_UNSET.test(text)).toBe(true);
  expect(typeset(set, false)).toEqual({ text: set, slips: [], certain: true });
});

it.each(['GP contract 2020-21', 'Update to .NET, £1.5m – “so” …', 'run --fix', 'a dot leader .....'])(
  '%j stays',
  (text) => {
    expect(typeset(text, false)).toEqual({ text, slips: [], certain: true });
  },
);

it('of a quotation, what the page prints with other characters stays', () => {
  const text = 'the plan : one -- two ( three )';
  expect(typeset(text, true)).toEqual({ text, slips: [], certain: true });
});
