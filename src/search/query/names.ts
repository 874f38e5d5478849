import { stemOf } from '../../archive/text/stem.ts';
import { NAMED, type Named, type NamesFile } from '../files.ts';
import type { Term } from './ast.ts';
import { formsOf } from './words.ts';

/** An entity by which records are found and narrowed. */
export interface NamedEntity {
  readonly kind: Named;
  /** Its row in the names of its kind. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
  /** Name for lists. */
  readonly short: string;
  /** Every name it goes by, full name first. */
  readonly names: readonly string[];
  /** How many records of the whole archive name it. */
  readonly count: number;
}

/** A name as written, and the words by which it is matched. */
export interface SpelledName {
  readonly text: string;
  readonly forms: readonly string[];
  readonly stems: readonly string[];
}

/** The names of the archive, to be matched like text. */
export class Names {
  readonly entities: readonly NamedEntity[];
  readonly #byRow: Readonly<Record<Named, readonly NamedEntity[]>>;
  readonly #byId: ReadonlyMap<string, NamedEntity>;
  readonly #spelled: ReadonlyMap<NamedEntity, readonly SpelledName[]>;
  /** By the forms of each name, and by the stem of each word in any of them. */
  readonly #called: ReadonlyMap<string, readonly NamedEntity[]>;
  readonly #holding: ReadonlyMap<string, readonly NamedEntity[]>;

  constructor(file: NamesFile) {
    const rows = (kind: Named) =>
      file[kind].map(
        ([id, name, short, count, ...others], row): NamedEntity => ({
          kind,
          row,
          id,
          name,
          short: short || name,
          names: [...new Set([name, short, ...others])].filter((text) => text !== ''),
          count,
        }),
      );
    this.#byRow = {
      organisation: rows('organisation'),
      policy: rows('policy'),
      person: rows('person'),
      source: rows('source'),
    };
    this.entities = NAMED.flatMap((kind) => this.#byRow[kind]);
    this.#byId = new Map(this.entities.map((entity) => [`${entity.kind}/${entity.id}`, entity]));
    this.#spelled = new Map(
      this.entities.map((entity) => [
        entity,
        entity.names.map((name) => {
          const forms = formsOf(name);
          return { text: name, forms, stems: forms.map(stemOf) };
        }),
      ]),
    );
    this.#called = this.#by((spelled) => spelled.map(({ forms }) => forms.join(' ')));
    this.#holding = this.#by((spelled) => spelled.flatMap(({ stems }) => stems));
  }

  #by(keysOf: (spelled: readonly SpelledName[]) => readonly string[]): Map<string, NamedEntity[]> {
    const found = new Map<string, NamedEntity[]>();
    for (const [entity, spelled] of this.#spelled) {
      for (const key of new Set(keysOf(spelled))) {
        const entities = found.get(key);
        if (entities === undefined) found.set(key, [entity]);
        else entities.push(entity);
      }
    }
    return found;
  }

  /** An entity by kind and id. */
  entity(kind: Named, id: string): NamedEntity | undefined {
    return this.#byId.get(`${kind}/${id}`);
  }

  /** An entity by kind and row. */
  at(kind: Named, row: number): NamedEntity | undefined {
    return this.#byRow[kind][row];
  }

  /**
   * Entities that a term names: its words stand next to each other in the full name, or are the whole of another
   * name. So `GPC` is the committee called that, not everybody with an alias such as “GPC UK”.
   */
  matching(term: Pick<Term, 'forms' | 'exact'>): NamedEntity[] {
    const wanted = spellingOf(term);
    const [fewest = []] = term.forms
      .map((form) => this.#holding.get(stemOf(form)) ?? [])
      .sort((left, right) => left.length - right.length);
    return fewest.filter((entity) => this.#found(entity, term.exact, wanted) !== undefined);
  }

  /** The name by which a term finds an entity. */
  nameFound(entity: NamedEntity, term: Pick<Term, 'forms' | 'exact'>): string | undefined {
    return this.#found(entity, term.exact, spellingOf(term))?.text;
  }

  #found(entity: NamedEntity, exact: boolean, wanted: readonly string[]): SpelledName | undefined {
    return this.#spelled.get(entity)?.find((name, index) => {
      const words = exact ? name.forms : name.stems;
      return (index === 0 || words.length === wanted.length) && holds(words, wanted);
    });
  }

  /** Every name that an entity goes by, full name first: what suggestions are matched with. */
  spelled(entity: NamedEntity): readonly SpelledName[] {
    return this.#spelled.get(entity) ?? [];
  }

  /** Entities of which one name is exactly these words. */
  called(forms: readonly string[]): readonly NamedEntity[] {
    return this.#called.get(forms.join(' ')) ?? [];
  }
}

/** What of a term is compared with names: its forms, or what they share with other forms. */
function spellingOf({ forms, exact }: Pick<Term, 'forms' | 'exact'>): readonly string[] {
  return exact ? forms : forms.map(stemOf);
}

function holds(words: readonly string[], wanted: readonly string[]): boolean {
  for (let start = 0; start + wanted.length <= words.length; start++) {
    if (wanted.every((word, index) => words[start + index] === word)) return true;
  }
  return false;
}
