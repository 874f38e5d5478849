import type { Archive } from '../archive/index.ts';
import type { ArchivedRecord, Entity } from '../archive/linked.ts';
import { stemOf } from './query/stem.ts';
import { formsOf } from './query/words.ts';

/** What a query means, said without the evaluator. */
export type Meaning = (record: ArchivedRecord) => boolean;

/** The rules of matching by brute force over the plain records; it shares only the normal forms of words with the search. */
export class Oracle {
  readonly archive: Archive;
  readonly #entities: readonly Entity[];

  constructor(archive: Archive) {
    this.archive = archive;
    this.#entities = [...archive.organisations, ...archive.policies, ...archive.people, ...archive.sources];
  }

  /** Words next to each other, in any form or exactly. */
  term(text: string, exact: boolean): Meaning {
    const spelledOut = (words: string) => spelled(words, exact);
    const wanted = spell(text, exact);
    const named = this.#entities.filter(
      (entity) =>
        spelledOut(entity.name).includes(wanted) ||
        otherNames(entity).some((name) => spelledOut(name) === wanted),
    );
    return (record) =>
      textsOf(record).some((segment) => spelledOut(segment).includes(wanted)) ||
      named.some(({ records }) => records.includes(record));
  }

  /** A query without marks or operators: every word; or, when it is a name, any name of the same body. */
  plain(query: string): Meaning {
    const typed = formsOf(query).join(' ');
    const words = query.split(/\s+/).filter((word) => formsOf(word).length > 0);
    const terms = words.map((word) => this.term(word, false));
    const others = this.#entities
      .filter((entity) =>
        [entity.name, ...otherNames(entity)].some((name) => formsOf(name).join(' ') === typed),
      )
      .flatMap((entity) => [entity.name, ...otherNames(entity)])
      .filter((name) => formsOf(name).join(' ') !== typed)
      .map((name) => this.term(name, true));
    return (record) => terms.every((term) => term(record)) || others.some((term) => term(record));
  }

  /** Accession numbers of the records that a query means, sorted. */
  records(meaning: Meaning): string[] {
    return this.archive.records
      .filter(meaning)
      .map(({ id }) => id)
      .sort();
  }
}

const SPELLED = { exact: new Map<string, string>(), stemmed: new Map<string, string>() };

function spelled(text: string, exact: boolean): string {
  const known = exact ? SPELLED.exact : SPELLED.stemmed;
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = spell(text, exact);
  known.set(text, words);
  return words;
}

function spell(text: string, exact: boolean): string {
  return ` ${formsOf(text)
    .map((form) => (exact ? form : stemOf(form)))
    .join(' ')} `;
}

function otherNames({ name, shortName, data }: Entity): string[] {
  return [...(shortName === name ? [] : [shortName]), ...(data.aliases ?? [])];
}

function textsOf(record: ArchivedRecord): string[] {
  return [
    record.title,
    record.body.text,
    ...record.quotations.map(({ quotation }) => quotation.text),
    ...record.figures.map(({ figure }) => `${figure.value} ${figure.of}`),
  ];
}
