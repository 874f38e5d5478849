import { expect, it } from 'vitest';
import { allLines } from './fixtures/lines.ts';
import { kindOf } from './kind.ts';

it('the name of a file tells what its lines describe', () => {
  expect(kindOf('folder/people.jsonl', {})).toBe('person');
});

it('under any other name the keys tell', () => {
  const kinds = allLines().map(({ file, data }) => [file, kindOf('some.jsonl', Object(data))]);
  expect(new Set(kinds.map(([file, kind]) => `${file} ${kind}`))).toEqual(
    new Set([
      'records.jsonl record',
      'organisations.jsonl organisation',
      'policies.jsonl policy',
      'people.jsonl person',
      'sources.jsonl source',
    ]),
  );
});

it('a line that neither tells is not guessed at', () => {
  expect(kindOf('some.jsonl', { id: 'a', name: 'A', kind: 'charity' })).toBeUndefined();
});
