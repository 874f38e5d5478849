import { select } from '@clack/prompts';
import { DRAFT_KINDS, type DraftKind, isDraftKind } from '../kind.ts';
import { orCancel, type Streams } from './streams.ts';

/** Asks what is to be added. @throws Cancelled */
export async function askKind(streams: Streams): Promise<DraftKind> {
  const options = Object.keys(DRAFT_KINDS)
    .filter(isDraftKind)
    .map((kind) => ({ value: kind, label: kind, hint: DRAFT_KINDS[kind] }));
  return orCancel(await select<DraftKind>({ ...streams, message: 'What do you want to add?', options }));
}
