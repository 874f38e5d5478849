import { compareText } from '../order.ts';

/** The entries of a list that begin with one letter. */
export interface LetterGroup<Item> {
  /** `A` to `Z`, or `0–9` for names that begin otherwise. */
  readonly letter: string;
  /** Anchor on the page: `letter-a`, `letter-other`. */
  readonly anchor: string;
  readonly items: readonly Item[];
}

/** Words before a surname that belong to it. */
const PARTICLE = /^(?:da|de|del|den|der|di|du|la|le|van|von)$/i;

/** Letters and figures alone, without accents and in lower case: what a name is filed by. */
export function filedBy(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '');
}

/** A person’s name turned round for filing: the last word, with any `van` or `de` before it, then the rest. */
export function surnameFirst(name: string): string {
  const words = name.split(' ');
  let from = words.length - 1;
  while (from > 1 && PARTICLE.test(words[from - 1] ?? '')) from -= 1;
  return [...words.slice(from), ...words.slice(0, from)].join(' ');
}

/** Groups a list by first letter, in alphabetical order; accents, capitals and punctuation do not count. */
export function byLetter<Item>(items: readonly Item[], nameOf: (item: Item) => string): LetterGroup<Item>[] {
  const filed = items
    .map((item) => ({ item, key: filedBy(nameOf(item)) }))
    .sort((left, right) => compareText(left.key, right.key));
  const groups = Map.groupBy(filed, ({ key }) =>
    /^[a-z]/.test(key) ? key.slice(0, 1).toUpperCase() : '0–9',
  );
  return [...groups].map(([letter, entries]) => ({
    letter,
    anchor: letter === '0–9' ? 'letter-other' : `letter-${letter.toLowerCase()}`,
    items: entries.map(({ item }) => item),
  }));
}
