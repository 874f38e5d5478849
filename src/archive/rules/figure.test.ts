import { expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { figure } from './figure.ts';

function findings(value: string, of: string) {
  const content = sampleContent([sampleArticle({ figures: [{ id: 'f1', value, of }] })]);
  return [...figure.check(content, buildArchive(content), {})];
}

it.each([
  ['14.7 million', 'appointments in March 2021'],
  ['one in five', 'people asked'],
  ['almost half', 'turnout'],
  ['a fifth', 'of voters who said no'],
  ['threefold', 'increase'],
  ['½', 'of the number of villages'],
])('%s of %s is a figure', (value, of) => {
  expect(findings(value, of)).toEqual([]);
});

it.each([
  ['12', '12', 'repeats the value'],
  ['12 villages', '“12 Villages”', 'repeats the value'],
  ['12', '1,200', 'is a number itself'],
  ['12', 'Total', 'does not say what is counted'],
  ['12', 'the number of people', 'does not say what is counted'],
])('%s of %s %s', (value, of, fault) => {
  expect(findings(value, of)).toMatchObject([
    { severity: 'error', path: ['figures', 0, 'of'], message: expect.stringContaining(fault) },
  ]);
});

it('a value without a number is doubtful', () => {
  expect(findings('several', 'villages')).toMatchObject([
    {
      severity: 'warning',
      path: ['figures', 0, 'value'],
      message: 'There is no number in figures[1].value: “several”.',
    },
  ]);
});

it('of policies, figures are looked at too', () => {
  const content = sampleContent([]);
  const policies = content.policies.map((entry) => ({
    ...entry,
    data: { ...entry.data, figures: [{ value: '12', of: 'total' }] },
  }));
  const found = [...figure.check({ ...content, policies }, buildArchive(content), {})];
  expect(found).toMatchObject([{ file: 'policies/example-plan.mdx', path: ['figures', 0, 'of'] }]);
});
