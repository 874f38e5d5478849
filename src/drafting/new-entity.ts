import { COLLECTIONS, type EntityKind } from '../archive/address.ts';
import { FOLDERS } from '../store/folder.ts';
import { idFromName } from './entity-id.ts';
import { type Answers, answerTo } from './field.ts';
import { type Holdings, including } from './holdings.ts';
import { contentOf, type Made } from './made.ts';
import type { Problem } from './problem.ts';
import { takenId } from './taken-id.ts';

/** Something new that records can name, and the holdings with it. */
export interface NewEntity {
  readonly id: string;
  readonly made: Made;
  readonly holdings: Holdings;
}

/**
 * An organisation, policy, person or source of which the name at least is known. Without an id of its own it gets the
 * one that its short name makes, or its name.
 * @returns why it cannot be added: the archive has it, or no id can be made
 */
export function newEntity(kind: EntityKind, given: Answers, holdings: Holdings): NewEntity | Problem {
  const name = answerTo(given, 'name') ?? '';
  const own = answerTo(given, 'id');
  const match = holdings.match(kind, name);
  if (own === undefined && ('id' in match || 'ids' in match)) {
    const ids = 'id' in match ? [match.id] : match.ids;
    return {
      flag: '--name',
      message: `The archive has the ${kind} “${name}”: ${ids.map((id) => holdings.fileName(fileOf(kind, id))).join(', ')}.`,
      mend: `Use that one. If it is another of the same name, give it an id of its own with --id.`,
    };
  }
  const id = own ?? proposedId(given);
  if (id === undefined) {
    return {
      flag: '--id',
      message: `No id can be made of “${name}”.`,
      expected: 'an id in lower-case words joined by hyphens',
      mend: 'Give one with --id.',
    };
  }
  const taken = takenId(kind, id, holdings);
  if (taken !== undefined) return taken;
  const names = ['name', 'short_name', 'aliases'].flatMap((key) => given[key] ?? []);
  return {
    id,
    made: { content: contentOf(kind, given), path: fileOf(kind, id) },
    holdings: including(holdings, kind, { id, names, website: answerTo(given, 'website') }),
  };
}

/** The id that the names given so far make. */
export function proposedId(given: Answers): string | undefined {
  return idFromName(answerTo(given, 'short_name') ?? answerTo(given, 'name') ?? '');
}

function fileOf(kind: EntityKind, id: string): string {
  const ending = FOLDERS.find((place) => place.kind === kind)?.ending ?? '';
  return `${COLLECTIONS[kind]}/${id}${ending}`;
}
