import { describe, expect, it } from 'vitest';
import { foldName, idsByName } from './known-name.ts';
import { sampleContent } from './sample-content.ts';

describe('a folded name', () => {
  it.each([
    ['The Example’s Fund', 'example-s-fund'],
    ["EXAMPLE'S FUND", 'Examples Fund'],
    ['Body of This & That', 'the body of this and that'],
    ['Éxample', 'example'],
    ['The', 'the'],
  ])('%s and %s are one', (left, right) => {
    expect(foldName(left)).toBe(foldName(right));
  });

  it.each([
    ['Example Body A', 'Example Body B'],
    ['Contract 2021/22', 'Contract 2022/23'],
    ['Theatre', 'Atre'],
  ])('%s and %s are two', (left, right) => {
    expect(foldName(left)).not.toBe(foldName(right));
  });
});

it('an entity is known by its name, short name, other names and id', () => {
  const [entry] = sampleContent([]).organisations;
  if (entry === undefined) throw new Error('The sample has no organisation.');
  const named = { ...entry, data: { ...entry.data, aliases: ['Alpha', '…'] } };
  expect([...idsByName([named])]).toEqual([
    ['examplebodya', new Set(['example-body-a'])],
    ['eba', new Set(['example-body-a'])],
    ['alpha', new Set(['example-body-a'])],
  ]);
});
