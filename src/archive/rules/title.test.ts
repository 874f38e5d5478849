import { expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { title } from './title.ts';

function findings(data: Parameters<typeof sampleArticle>[0]) {
  const content = sampleContent([sampleArticle(data)]);
  const [source] = content.sources;
  if (source === undefined) throw new Error('The sample has a source.');
  const sources = [
    { ...source, data: { ...source.data, aliases: ['EP Online'] } },
    { ...source, id: 'example-body-a', data: { name: 'Body A – the site', kind: 'other' as const } },
  ];
  return [...title.check({ ...content, sources }, buildArchive(content), {})];
}

it.each([
  ['A plan | Example Paper', 'A plan'],
  ['A plan - the example paper', 'A plan'],
  ['A plan – for now – EP Online', 'A plan – for now'],
])('%s ends with the name of the site', (text, head) => {
  expect(findings({ title: text })).toMatchObject([
    { rule: 'title', severity: 'warning', path: ['title'], nearest: head, fix: { kind: 'set', value: head } },
  ]);
});

it('knows what the owner of the site is called', () => {
  expect(findings({ title: 'A plan | EBA', source: 'example-body-a' })).toMatchObject([
    { nearest: 'A plan' },
  ]);
  expect(findings({ title: 'A plan | Body A – the site', source: 'example-body-a' })).toMatchObject([
    { nearest: 'A plan' },
  ]);
});

it.each([
  'A plan for Example Paper',
  'Example Paper',
  'A plan | EBA',
  'A plan – what it means',
  'DDRB 2025/26',
])('%s is a title', (text) => {
  expect(findings({ title: text })).toEqual([]);
});

it('takes brackets away when the page sets them anyhow, and asks otherwise', () => {
  const supplied = findings({ title: '[A plan]', title_supplied: true });
  expect(supplied).toMatchObject([{ nearest: 'A plan', fix: { kind: 'set', value: 'A plan' } }]);
  const [asked] = findings({ title: '[A plan]' });
  expect(asked?.mend).toContain('add title_supplied: true');
  expect(asked?.fix).toBeUndefined();
  expect(findings({ title: '[A] plan [B]' })).toEqual([]);
});

it('does not take over the capitals of a page', () => {
  expect(findings({ title: 'OUR PLAN – PLEDGE 4 FOR YEARS' })).toMatchObject([
    { message: 'The title is in capitals alone: “OUR PLAN – PLEDGE 4 FOR YEARS”.' },
  ]);
});
