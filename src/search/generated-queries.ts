import { seeded } from './made-up-archive.ts';
import type { Meaning, Oracle } from './oracle.ts';
import { wordsOf } from './query/words.ts';

/** A query as a reader would type it, and what it means. */
export interface GeneratedQuery {
  readonly query: string;
  readonly meaning: Meaning;
}

/** Queries made of the archive's own words, so that most find something; the same for the same seed. */
export function generatedQueries(oracle: Oracle, number: number, seed: number): GeneratedQuery[] {
  const pick = seeded(seed);
  const texts = oracle.archive.records
    .flatMap((record) => [
      record.title,
      record.body.text,
      ...record.quotations.map(({ quotation }) => quotation.text),
    ])
    .filter((text) => wordsOf(text).length > 1);
  const names = [...oracle.archive.organisations, ...oracle.archive.policies].flatMap(
    ({ name, shortName, data }) => [name, shortName, ...(data.aliases ?? [])],
  );
  const from = <Item>(list: readonly Item[]): Item => {
    const item = list[pick(list.length)];
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  };
  /** Up to so many words of a text, as written, punctuation between them included; never a quotation mark. */
  const passage = (longest: number): string => {
    const text = from(texts);
    const words = wordsOf(text);
    const start = pick(words.length);
    const end = Math.min(words.length - 1, start + pick(longest));
    const cut = text.slice(words[start]?.from, words[end]?.to);
    return /["“”„«»]/.test(cut) ? passage(longest) : cut;
  };
  const word = (): string => {
    const plain = from(wordsOf(from(texts))).form;
    return /^(?:or|and|not)$/i.test(plain) ? word() : plain;
  };
  const changed = (text: string): string =>
    from([text, text.toUpperCase(), `${text}s`, `${text}ed`, text.replace(/e/, 'é')]);
  const kinds: readonly (() => GeneratedQuery)[] = [
    () => plain(changed(word())),
    () => plain(`${word()} ${word()}`),
    () => plain(`${word()} ${changed(word())} ${word()}`),
    () => plain(from(names).replace(/["“”'‘’]/g, '')),
    () => plain(`${word()}-${word()}`),
    () => phrase(passage(3)),
    () => phrase(passage(5)),
    () => joined(phrase(passage(2)), both(word())),
    () => either(both(word()), phrase(passage(2))),
    () => without(both(word()), both(word())),
    () => without(phrase(passage(2)), both(word())),
    () => plain(`${word()}x${word()}`),
  ];
  return Array.from({ length: number }, (_, index) => (kinds[index % kinds.length] ?? from(kinds))());

  function plain(query: string): GeneratedQuery {
    return { query, meaning: oracle.plain(query) };
  }
  function both(text: string): GeneratedQuery {
    return { query: text, meaning: oracle.term(text, false) };
  }
  function phrase(text: string): GeneratedQuery {
    const [open, close] = from(['""', '“”']);
    return { query: `${open}${text}${close}`, meaning: oracle.term(text, true) };
  }
  function joined(left: GeneratedQuery, right: GeneratedQuery): GeneratedQuery {
    return {
      query: `${left.query} ${right.query}`,
      meaning: (record) => left.meaning(record) && right.meaning(record),
    };
  }
  function either(left: GeneratedQuery, right: GeneratedQuery): GeneratedQuery {
    return {
      query: `${left.query} OR ${right.query}`,
      meaning: (record) => left.meaning(record) || right.meaning(record),
    };
  }
  function without(left: GeneratedQuery, right: GeneratedQuery): GeneratedQuery {
    return {
      query: `${left.query} -${right.query}`,
      meaning: (record) => left.meaning(record) && !right.meaning(record),
    };
  }
}
