import { expect, it } from 'vitest';
import { findEchoes } from './echo.ts';
import { findTraces } from './find-traces.ts';
import { type MadeUp, madeUpQuotations } from './made-up-quotations.ts';

const first = { text: 'The plan of the harbour is a dim glow and no more', speaker: 'exempla-gratia' };
const second = { text: 'The plan really is “a dim glow” and we reject all of it', speaker: 'example-body-b' };

/** The echoes of utterances, each issued in a statement and reported by one article. */
function echoes(...said: readonly MadeUp[]): string[][] {
  const statements = said.map(
    (one, index): MadeUp => ({ ...one, kind: 'statement', record: `2001-100${index}` }),
  );
  const reports = statements.flatMap(({ record }) => record ?? []);
  const article = said.map((one): MadeUp => ({ ...one, record: '2001-2000', reports }));
  const found = findEchoes(findTraces(madeUpQuotations([...statements, ...article])));
  return found.map(({ words, by, of }) => [words, by.id, of.id]);
}

it('tells whose words an utterance gives in quotation marks', () => {
  expect(echoes(first, second)).toEqual([['a dim glow', '2001-1001#q1', '2001-1000#q1']]);
});

it('is silent when two others have said them, or the speaker, or nobody', () => {
  const also = { text: 'We all know a dim glow when we see one', speaker: 'example-body-a' };
  const others = [{ ...first, speaker: 'example-body-b' }, also] as const;
  expect(echoes(...others, { ...second, speaker: 'exempla-gratia' })).toEqual([]);
  expect(echoes({ ...first, speaker: 'example-body-b' }, second)).toEqual([]);
  expect(echoes(second)).toEqual([]);
});

it('takes no apostrophe for a quotation mark', () => {
  expect(
    echoes(first, {
      ...second,
      text: 'It’s not the keepers’ fault, a dim glow isn’t light and we reject it',
    }),
  ).toEqual([]);
});
