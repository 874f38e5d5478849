import { describe, expect, it } from 'vitest';
import { findTraces } from '../../../src/archive/traces/find-traces.ts';
import { type MadeUp, madeUpQuotations } from '../../../src/archive/traces/made-up-quotations.ts';
import { few } from '../../harness/few.ts';
import { Random } from '../../harness/mutate.ts';
import { EDITS, madeUpSentence } from './made-up-sentences.ts';

/** One speaker and one month for all: the words alone must tell. */
function dated(random: Random, text: string): MadeUp {
  return { text, date: `2001-03-${String(1 + random.below(28)).padStart(2, '0')}` };
}

describe('sentences that reporters changed at random', () => {
  const random = new Random(2001);
  const sentences = Array.from({ length: 300 }, () => madeUpSentence(random));

  it.each(EDITS)('$name, are found, and no two sentences are taken for one', ({ make }) => {
    const quotations = sentences.flatMap((sentence) => [
      dated(random, sentence),
      dated(random, make(sentence.split(' '), random)),
    ]);
    const sentenceOf = new Map(
      madeUpQuotations(quotations).map(({ record }) => [record.id, (Number(record.id.slice(5)) - 1) >> 1]),
    );
    const found = findTraces(madeUpQuotations(quotations)).map(({ appearances }) =>
      appearances.map(({ utterance }) => sentenceOf.get(utterance.record.id)),
    );
    const wrong = found.filter((of) => new Set(of).size > 1);
    const missed = sentences.filter(
      (_, index) => !found.some((of) => of.length === 2 && of.every((one) => one === index)),
    );
    expect({ wrong: few(wrong.map(String)), missed: few(missed) }).toEqual({ wrong: [], missed: [] });
  });

  it('are found in every order of the quotations', () => {
    const quotations = madeUpQuotations(
      sentences
        .slice(0, 60)
        .flatMap((sentence) => EDITS.map(({ make }) => dated(random, make(sentence.split(' '), random)))),
    );
    const shuffled = quotations
      .map((utterance) => ({ utterance, at: random.below(1e9) }))
      .sort((left, right) => left.at - right.at)
      .map(({ utterance }) => utterance);
    const told = (all: typeof quotations) =>
      findTraces(all).map(({ appearances }) => appearances.map(({ utterance }) => utterance.address));
    expect(told(shuffled)).toEqual(told(quotations));
    expect(told(quotations)).toHaveLength(60);
  });
});

describe('six thousand quotations', () => {
  it('take less than two seconds to trace', () => {
    const random = new Random(7);
    const quotations = madeUpQuotations(
      Array.from({ length: 3000 }).flatMap(() => {
        const sentence = `${madeUpSentence(random)} in general practice`;
        const fragment = madeUpSentence(random).split(' ').slice(0, 4).join(' ');
        return [dated(random, sentence), dated(random, random.below(3) === 0 ? sentence : fragment)];
      }),
    );
    // Of the processor, which others use at the same time.
    const before = process.cpuUsage();
    const found = findTraces(quotations);
    const seconds = process.cpuUsage(before).user / 1e6;
    console.info(`traces: ${found.length} among ${quotations.length} quotations in ${seconds.toFixed(2)} s`);
    expect(found.length).toBeGreaterThan(900);
    expect(seconds).toBeLessThan(2);
  });
});
