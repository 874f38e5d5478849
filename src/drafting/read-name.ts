import type { EntityKind } from '../archive/address.ts';
import { show } from '../archive/schema/explain.ts';
import { ENTITY_ID } from '../archive/schema/identifier.ts';
import type { Match } from '../import/reference/match.ts';
import type { Holdings } from './holdings.ts';
import { splitHonorific } from './honorific.ts';
import { oneOf } from './kind.ts';
import type { Reading } from './reading.ts';

/**
 * Reads the id, name or alias of something that the archive has: `BMA` is `bma`. Only a whole name will do; what is
 * merely like one is proposed.
 * @param flag as which it was given, with its hyphens
 * @param kinds what it may be; something new would be of the first
 */
export function readName(
  flag: string,
  kinds: readonly [EntityKind, ...EntityKind[]],
  words: string,
  holdings: Holdings,
): Reading {
  const matches = kinds.map((kind) => matchOf(kind, words, holdings));
  const ids = matches.flatMap((match) => ('id' in match ? [match.id] : 'ids' in match ? match.ids : []));
  const [only, ...more] = ids;
  if (only !== undefined && more.length === 0) return { value: only };
  const nouns = kinds.join(' or ');
  if (only !== undefined) {
    const message = `${show(words)} can be ${ids.join(' or ')}.`;
    return { problem: { flag, message, expected: `the id of one ${nouns}` } };
  }
  const near = matches.flatMap((match) => ('nearest' in match ? (match.nearest ?? []) : []));
  const mayBeNew = near.length === 0 && !ENTITY_ID.test(words);
  const [kind] = kinds;
  const problem = {
    flag,
    message: `The archive has no ${nouns} ${show(words)}.`,
    expected: `the id or a name of ${oneOf(kind)}${kinds.length > 1 ? ` or ${kinds.slice(1).join(' or ')}` : ''} of the archive`,
    nearest: near[0],
    mend: mayBeNew
      ? `Have the ${kind} added on the way, with --create, or add it alone: ${additionOf(kind, words)}`
      : `Correct it, or add the ${kind}: ${additionOf(kind, words)}`,
  };
  return mayBeNew ? { problem, unknown: { kind, name: words } } : { problem };
}

/** Pages name people with their titles, the archive without. */
function matchOf(kind: EntityKind, words: string, holdings: Holdings): Match {
  const match = holdings.match(kind, words);
  return kind === 'person' && !('id' in match) ? holdings.match(kind, splitHonorific(words).name) : match;
}

function additionOf(kind: EntityKind, words: string): string {
  const name = ENTITY_ID.test(words) ? '--name …' : `--name ${quoted(words)}`;
  return `npm run new -- ${kind} ${name}${kind === 'source' ? ' --type …' : ''}`;
}

/** A word for a shell, which takes it for nothing else. */
function quoted(text: string): string {
  return /^[\p{L}\p{N} ,.:/&()’-]+$/u.test(text) ? `"${text}"` : `'${text.replaceAll("'", "'\\''")}'`;
}
