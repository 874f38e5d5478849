import { expect, it } from 'vitest';
import { keptCorrections, keptRetired } from './kept-entries.ts';

const one = { date: '2001-03-01', what: 'The title.', why: 'It was misread.' };
const two = { date: '2001-03-02', what: 'The date.', why: 'It was misread.' };

it('an entry that is new is added, wherever it stands', () => {
  expect(keptCorrections(undefined, [one])).toMatchObject({ altered: [], added: 1 });
  expect(keptCorrections([one], [two, one])).toMatchObject({ altered: [], added: 1 });
});

it('an entry that is gone or rewritten is altered, and adds nothing', () => {
  expect(keptCorrections([one, two], [two])).toMatchObject({
    altered: [{ entry: one, index: 0 }],
    added: -1,
  });
  const rewritten = { ...two, why: 'It was misprinted.' };
  expect(keptCorrections([one, two], [one, rewritten])).toMatchObject({
    altered: [{ entry: two, index: 1 }],
    added: 0,
  });
});

it('another print of an entry is the entry', () => {
  const retired = { id: 'q1', date: '2001-03-01', reason: 'It wasn’t there.' };
  expect(keptRetired([retired], [{ ...retired, reason: "It wasn't there." }])).toMatchObject({
    altered: [],
    added: 0,
  });
  expect(keptRetired([retired], [{ ...retired, id: 'q2' }]).altered).toHaveLength(1);
});

it('a correction may gain the words that it left open, and keeps those that it has', () => {
  const told = { ...one, field: 'title', before: 'x', after: 'y' };
  expect(keptCorrections([one], [told])).toEqual({ altered: [], added: 0, fresh: [] });
  expect(keptCorrections([told], [one]).altered).toHaveLength(1);
  expect(keptCorrections([told], [{ ...told, after: 'z' }]).altered).toHaveLength(1);
});
