import { describe, expect, it } from 'vitest';
import { findTraces } from '../../../src/archive/traces/find-traces.ts';
import { quotationId } from '../../../src/archive/traces/trace.ts';
import { currentEdition } from '../../../src/store/current.ts';
import { JUDGED, LABELLED, pairsOf } from './labelled.ts';

const quotations = currentEdition().archive?.quotations ?? [];
const traces = findTraces(quotations);
/** Those read that are still there. */
const known = new Set(quotations.map(quotationId).filter((id) => JUDGED.has(id)));
const pairs = (groups: readonly { of: readonly string[] }[]): Set<string> =>
  new Set(groups.flatMap(({ of }) => pairsOf(of.filter((id) => known.has(id)))));

describe('the traces of the real archive, against those judged by reading', () => {
  const same = pairs(LABELLED.same);
  const undecided = pairs(LABELLED.undecided);
  const found = pairs(
    traces.map(({ appearances }) => ({ of: appearances.map((one) => quotationId(one.utterance)) })),
  );

  it('have nearly all that was judged the same, and hardly anything that was not', () => {
    const missed = [...same].filter((pair) => !found.has(pair));
    const wrong = [...found].filter((pair) => !same.has(pair) && !undecided.has(pair));
    const right = same.size - missed.length;
    const [recall, precision] = [right / same.size, right / (right + wrong.length)];
    console.info(
      `traces: ${same.size} pairs judged the same, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`,
    );
    expect({ recall, missed }).toEqual({
      recall: expect.toSatisfy((value) => value >= 0.98),
      missed: expect.anything(),
    });
    expect({ precision, wrong }).toEqual({
      precision: expect.toSatisfy((value) => value >= 0.99),
      wrong: expect.anything(),
    });
  });

  it('never join what was judged near and not the same', () => {
    expect([...pairs(LABELLED.different)].filter((pair) => found.has(pair))).toEqual([]);
  });
});
