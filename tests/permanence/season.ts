import { rmSync } from 'node:fs';
import { Random } from '../harness/mutate.ts';
import { newFolder } from '../harness/temporary.ts';
import { Desk } from './desk.ts';
import { EDITS } from './edits/all.ts';
import { Life, type Turn } from './life.ts';
import { madeUpArchive } from './made-up-archive.ts';
import { type Office, officeOf } from './office.ts';

/** How many edits of each kind were accepted and refused. */
export type Tally = Map<string, { accepted: number; refused: number }>;

/** The first edit of a season that went wrong. */
export interface Failure {
  readonly seed: number;
  readonly number: number;
  readonly turn: Turn;
  readonly done: string;
  readonly wrong: string;
  /** The edits that were accepted before it. */
  readonly history: readonly Turn[];
}

/** What opens an office for a desk: the functions behind the commands, or the commands. */
export type OpenOffice = (desk: Desk) => Office;

/** The life of a made-up archive in a new folder, from its first publication on. */
export async function withNewLife<Result>(
  open: OpenOffice,
  live: (life: Life) => Promise<Result>,
): Promise<Result> {
  const folder = newFolder('life');
  try {
    const desk = new Desk(folder, madeUpArchive());
    const life = new Life(desk, open(desk));
    await life.begin();
    return await live(life);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Plays a number of edits on one archive, until one goes wrong.
 * @param tally counts what becomes of them.
 */
export async function playSeason(
  life: Life,
  { seed, edits }: { readonly seed: number; readonly edits: number },
  tally: Tally,
): Promise<Failure | undefined> {
  const random = new Random(seed);
  const history: Turn[] = [];
  for (let number = 1; number <= edits; ) {
    const turn = { edit: random.pick(EDITS), seed: random.below(2 ** 31) };
    const outcome = await life.take(turn);
    if (outcome.result === 'nothing to do') continue;
    if (outcome.result === 'wrong') return { ...outcome, seed, number, turn, history };
    if (outcome.result === 'accepted') history.push(turn);
    const counted = tally.get(turn.edit.kind) ?? { accepted: 0, refused: 0 };
    counted[outcome.result]++;
    tally.set(turn.edit.kind, counted);
    number++;
  }
  return undefined;
}

/** The failure as a person reads it, with the fewest edits found that lead to it. */
export async function explain(failure: Failure, open: OpenOffice = officeOf): Promise<string> {
  const { seed, number, done, wrong } = failure;
  const shortest = await shorten(failure, open);
  return [
    `Season ${seed}, edit ${number}: ${done}`,
    wrong,
    `It happens again from the beginning with ${shortest.length} edits:`,
    ...shortest.map((line) => `  ${line}`),
  ].join('\n');
}

/** Leaves out accepted edits, half of them, a quarter of them and so on, as long as the last one still goes wrong. */
async function shorten({ history, turn }: Failure, open: OpenOffice): Promise<readonly string[]> {
  let kept = [...history];
  let shortest = (await replay([...kept, turn], open)) ?? ['(the edits before it, accepted and refused)'];
  for (
    let length = Math.ceil(kept.length / 2);
    length >= 1;
    length = length === 1 ? 0 : Math.ceil(length / 2)
  ) {
    for (let at = 0; at < kept.length; ) {
      const fewer = kept.toSpliced(at, length);
      const lines = await replay([...fewer, turn], open);
      if (lines === undefined) at += length;
      else [kept, shortest] = [fewer, lines];
    }
  }
  return shortest;
}

/** What was done, when the last of some edits goes wrong and no other before it. */
async function replay(turns: readonly Turn[], open: OpenOffice): Promise<readonly string[] | undefined> {
  return withNewLife(open, async (life) => {
    const lines: string[] = [];
    for (const [index, turn] of turns.entries()) {
      const outcome = await life.take(turn);
      if (outcome.result !== 'nothing to do') lines.push(outcome.done);
      if (outcome.result === 'wrong') return index === turns.length - 1 ? lines : undefined;
    }
    return undefined;
  });
}
