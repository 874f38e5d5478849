import { type Belonging, belonging, isFragment } from './fragment.ts';
import type { Groups } from './groups.ts';
import type { Said } from './same-utterance.ts';
import { wordIndex } from './word-index.ts';

/** A word is rare that no larger part of the quotations has, or no more than a few. */
const RARE = { part: 0.02, few: 8 } as const;
/** A fragment that so many repeat is held against those before it, not against all. */
const NEIGHBOURS = 24;

/**
 * Gives each fragment to the one utterance to which it belongs; to none where two have an equal claim. It never
 * brings two utterances together: what two have in common may be anybody’s words.
 * @param said in the order of their dates
 * @param found the utterances, whose longer versions are joined already
 */
export function joinFragments(said: readonly Said[], found: Groups): void {
  const index = wordIndex(said);
  const frequency = (word: string): number => index.get(word)?.length ?? 0;
  const rare = (word: string): boolean => frequency(word) <= Math.max(RARE.few, said.length * RARE.part);
  const claim = (place: number, on: number): Belonging | undefined => {
    const [fragment, whole] = [said[place], said[on]];
    if (fragment === undefined || whole === undefined || whole.words.length < fragment.words.length) return;
    return belonging(fragment, whole, rare);
  };
  /** Those that have the rarest of some words: the others need not be looked at. */
  const having = (words: readonly string[]): readonly number[] => {
    const rarest = words.toSorted((left, right) => frequency(left) - frequency(right))[0] ?? '';
    return words.length === 1 || rare(rarest) ? (index.get(rarest) ?? []) : [];
  };
  // Longer ones first: what is part of a fragment is then part of what that belongs to.
  for (const { words, places } of alike(said)) {
    for (const [at, place] of places.entries()) {
      const before = places.slice(Math.max(0, at - NEIGHBOURS), at);
      const near = before.find((other) => claim(place, other) !== undefined);
      if (near !== undefined) found.join(place, near);
    }
    const wholes = having(words);
    for (const [unit, members] of Map.groupBy(places, found.of)) {
      const claims = new Map<number, Belonging>();
      for (const place of members) {
        for (const other of wholes) {
          const group = found.of(other);
          const sure = group === unit ? undefined : claim(place, other);
          if (sure !== undefined && sure > (claims.get(group) ?? 0)) claims.set(group, sure);
        }
      }
      const most = Math.max(...claims.values());
      const [home, ...rivals] = [...claims].filter(([, sure]) => sure === most);
      if (home !== undefined && rivals.length === 0) found.join(unit, home[0]);
    }
  }
}

/** The fragments, by their words; those of more words first, the others in the order of the list. */
function alike(said: readonly Said[]): { words: readonly string[]; places: number[] }[] {
  const places = said.flatMap((one, place) => (isFragment(one) && one.words.length > 0 ? [place] : []));
  return [...Map.groupBy(places, (place) => said[place]?.words.words.join(' ') ?? '')]
    .map(([words, all]) => ({ words: words.split(' '), places: all }))
    .sort((left, right) => right.words.length - left.words.length);
}
