import { foldName } from '../import/reference/match.ts';

/** An id is no longer than its schema allows. */
const LENGTH = 100;

/**
 * The id that a name makes: `The Guild of Lamp & Wick` is `guild-of-lamp-and-wick`. Only a proposal: whoever adds
 * something may give it a better one.
 * @returns undefined when there is no letter or digit of the Latin alphabet in the name
 */
export function idFromName(name: string): string | undefined {
  const words = foldName(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let id = words[0]?.slice(0, LENGTH);
  for (const word of words.slice(1)) {
    if (id === undefined || id.length + 1 + word.length > LENGTH) break;
    id += `-${word}`;
  }
  return id;
}
