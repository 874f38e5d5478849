import { expect, it } from 'vitest';
import { madeUpArchive } from '../../citation/made-up-archive.ts';
import { contentData } from './content-json.ts';
import { contentJson } from './content-schema.ts';
import { publicFields } from './withdrawn.ts';

const content = contentData(madeUpArchive());

it('gives every published content file once, in the order of the paths', () => {
  const files = content.map(({ file }) => file);
  expect(files).toEqual([...new Set(files)].sort());
  expect(files).toContain('people/bea-example.yaml');
  expect(files).not.toContain('articles/2026-0008.mdx');
});

it('gives what its schema says', () => {
  for (const one of content) expect(contentJson.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
});

it('gives of a withdrawn record its description, and its quotations as ids that were taken back', () => {
  const withdrawn = content.find(({ file }) => file === 'articles/2026-0007.mdx');
  expect(withdrawn).toMatchObject({ body: '' });
  expect(withdrawn?.data).not.toHaveProperty('quotes');
  expect(withdrawn?.data).toMatchObject({
    title: 'Withdrawn example',
    withdrawn: { date: '2026-11-21', reason: 'It never existed.', successor: '2026-0001' },
    retired: [{ id: 'q1', date: '2026-11-21', reason: 'It never existed.' }],
  });
});

it('takes nothing more away when it is done again, so that what is given out can be given out again', () => {
  for (const record of madeUpArchive().withdrawn) {
    const once = publicFields(record.data);
    expect(publicFields(once)).toEqual(once);
  }
});
