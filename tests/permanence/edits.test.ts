import { expect, it } from 'vitest';
import { EDITS } from './edits/all.ts';
import { officeOf } from './office.ts';
import { explain, playSeason, type Tally, withNewLife } from './season.ts';

/** `PERMANENCE_SEED` draws other edits. */
const SEED = Number(process.env.PERMANENCE_SEED ?? 1);
const SEASONS = 40;
const EDITS_A_SEASON = 250;
const FEWEST_OF_A_KIND = 20;

const tally: Tally = new Map();

it(`${SEASONS * EDITS_A_SEASON} edits lose no address, and none is given to other words`, {
  timeout: 1_800_000,
}, async () => {
  for (let season = 0; season < SEASONS; season++) {
    const seed = SEED * SEASONS + season;
    const failure = await withNewLife(officeOf, (life) =>
      playSeason(life, { seed, edits: EDITS_A_SEASON }, tally),
    );
    if (failure !== undefined) expect.fail(await explain(failure));
  }
  const sum = [...tally.values()].reduce((all, { accepted, refused }) => all + accepted + refused, 0);
  expect(sum).toBe(SEASONS * EDITS_A_SEASON);
});

it('every kind of edit was made often enough to say so, and each fate that it may have befell it', () => {
  const rows = EDITS.map(({ kind, always }) => ({
    kind,
    always,
    ...(tally.get(kind) ?? { accepted: 0, refused: 0 }),
  }));
  console.log(
    rows
      .map(
        ({ kind, accepted, refused }) =>
          `${String(accepted).padStart(5)} accepted ${String(refused).padStart(5)} refused  ${kind}`,
      )
      .join('\n'),
  );
  expect(rows.filter(({ accepted, refused }) => accepted + refused < FEWEST_OF_A_KIND)).toEqual([]);
  const oneSided = rows.filter(
    ({ always, accepted, refused }) => always === undefined && (accepted === 0 || refused === 0),
  );
  expect(oneSided).toEqual([]);
});

it.each(['ledger', 'redirect', 'published-history', 'silent-change', 'accession', 'publishable'])(
  'without the rule “%s” something would be lost, and this test would say so',
  async (rule) => {
    const blind = (desk: Parameters<typeof officeOf>[0]) => officeOf(desk, new Set([rule]));
    const failure = await withNewLife(blind, (life) => playSeason(life, { seed: 7, edits: 400 }, new Map()));
    expect(failure?.wrong).toMatch(/^It was accepted, and|^After accession|is to be refused always/);
  },
);
