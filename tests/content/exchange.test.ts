import { describe, expect, it } from 'vitest';
import { type Exchange, exchangeOn } from '../../src/archive/exchange/exchange.ts';
import { turningPoints } from '../../src/archive/exchange/turning-points.ts';
import { currentEdition } from '../../src/store/current.ts';

/** The exchange on a policy of the real content. @throws Error when the policy is gone. */
function exchange(id: string): Exchange {
  const policy = currentEdition().archive?.policy(id);
  if (policy === undefined) throw new Error(`no policy ${id}`);
  return exchangeOn(policy);
}

/** Place of a record in the story; -1 when it has no step of its own. */
function placeOf({ steps }: Exchange, record: string): number {
  return steps.flatMap(({ entries }) => entries).findIndex((entry) => entry.record.id === record);
}

describe('the affair of May 2021', () => {
  const sop = exchange('sop-may-2021');

  it('begins with NHS England’s letter on the day that the policy gives as its first', () => {
    const [first] = sop.steps;
    expect(first?.date?.text).toBe('2021-05-13');
    expect(first?.turns.map(({ number }) => number)).toEqual([1]);
    expect(first?.entries[0]?.record.id).toBe('2026-0003');
    expect(first?.entries[0]?.voices[0]?.body?.id).toBe('nhs-england');
  });

  it('tells the answers of the BMA and the IGPM after it, each in a lane of its own, with what reported them', () => {
    for (const answer of ['2026-0004', '2026-0005']) expect(placeOf(sop, answer)).toBeGreaterThan(0);
    const lanes = sop.lanes.all.map(({ kind, bodies }) => `${kind} ${bodies[0]?.id ?? ''}`.trim());
    expect(lanes[0]).toBe('issuer nhs-england');
    expect(lanes).toContain('body igpm');
    expect(lanes).toContain('body bma');
    const letter = sop.entries.find(({ record }) => record.id === '2026-0003');
    expect(letter?.reportedBy.map(({ id }) => id)).toEqual(['2026-0001']);
  });

  it('tells when NHS England changed course: the key date of the withdrawal, and its words after it', () => {
    const withdrawn = sop.steps.findIndex(({ date }) => date?.text === '2021-07-19');
    expect(sop.steps[withdrawn]?.turns.at(-1)?.number).toBe(sop.turns.length);
    const told = turningPoints(sop.policy, sop.entries, { ...sop, most: 12 }).map(({ record }) => record.id);
    expect(told).toEqual(expect.arrayContaining(['2026-0003', '2026-0004', '2026-0005', '2026-0156']));
  });
});

describe('the affair of October 2021', () => {
  const plan = exchange('gp-access-plan-2021');

  it('begins with the plan, although its day is only inferred, and goes on with what answers it', () => {
    expect(plan.steps[0]?.entries[0]?.record.id).toBe('2026-0006');
    for (const answer of ['2026-0007', '2026-0008', '2026-0010', '2026-0011'])
      expect(placeOf(plan, answer)).toBeGreaterThan(0);
  });

  it('has the issuer and the department above it in one lane, and the BMA in another', () => {
    const [issuer, next] = plan.lanes.all;
    expect(issuer?.bodies.map(({ id }) => id)).toEqual(expect.arrayContaining(['nhs-england', 'dhsc']));
    expect(next?.bodies[0]?.id).toBe('bma');
  });
});

it('tells every record of every policy once: in a step, as coverage, or at the statement that it reports', () => {
  const { archive } = currentEdition();
  for (const policy of archive?.policies ?? []) {
    const { steps } = exchangeOn(policy);
    const told = steps.flatMap(({ entries, coverage }) => [
      ...entries.flatMap(({ record, reportedBy }) => [record, ...reportedBy]),
      ...coverage,
    ]);
    expect(new Set(told), policy.id).toEqual(new Set(policy.records));
  }
});
