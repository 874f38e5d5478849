import { expect, it } from 'vitest';
import { affiliationsIn } from './affiliation.ts';
import { sampleContent } from './sample-content.ts';

const { organisations, people } = sampleContent([]);
const [body] = organisations;
const [person] = people;
if (body === undefined || person === undefined) throw new Error('The sample is empty.');

it('a part belongs to the whole, at any depth, and the whole to the part', () => {
  const deeper = { ...body, id: 'part-of-b', data: { name: 'Part', parent: 'example-body-b' } };
  const other = { ...body, id: 'other-part', data: { name: 'Other part', parent: 'example-body-a' } };
  const { areRelated } = affiliationsIn(
    sampleContent([], { organisations: [...organisations, deeper, other] }),
  );
  expect(areRelated('part-of-b', 'example-body-a')).toBe(true);
  expect(areRelated('example-body-a', 'part-of-b')).toBe(true);
  expect(areRelated('example-body-a', 'example-body-a')).toBe(true);
  expect(areRelated('part-of-b', 'other-part')).toBe(false);
  expect(areRelated('example-body-a', 'nobody')).toBe(false);
});

it('parents in a circle end', () => {
  const circular = organisations.map((entry) => ({
    ...entry,
    data: { ...entry.data, parent: entry.id === 'example-body-a' ? 'example-body-b' : 'example-body-a' },
  }));
  const { areRelated } = affiliationsIn(sampleContent([], { organisations: circular }));
  expect(areRelated('example-body-a', 'nobody')).toBe(false);
});

it('a role names its organisation by id, or by one of its names', () => {
  const roles = [{ organisation: 'example-body-b' }, { organisation: { name: 'EBA' } }, { title: 'Chair' }];
  const { organisationsOf } = affiliationsIn(
    sampleContent([], { people: [{ ...person, data: { ...person.data, roles } }] }),
  );
  expect(organisationsOf('exempla-gratia')).toEqual(['example-body-b', 'example-body-a']);
  expect(organisationsOf('nobody')).toBeUndefined();
});
