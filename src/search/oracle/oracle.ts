import type { RecordKind } from '../../archive/content.ts';
import type { Archive } from '../../archive/index.ts';
import { namedIn } from '../../archive/link-record.ts';
import type { ArchivedRecord, Entity } from '../../archive/linked.ts';
import type { Stance } from '../../archive/schema/stances.ts';
import type { StatementType } from '../../archive/schema/statement-types.ts';
import type { Scope } from '../query/ast.ts';
import { type Days, liesIn } from './days.ts';
import { namesOf, type Spelled, type SpelledRecord, spell, spellRecord } from './spelled.ts';
import { allOf, anyOf, type Meaning, surely } from './verdict.ts';

/** What a name may be asked for as. */
export type AskedAs = Entity['kind'] | 'speaker';

/**
 * The rules of matching by brute force over the plain records. It shares with the search only the normal forms of
 * words; everything else is said a second time, in the shortest way and whatever it costs.
 */
export class Oracle {
  readonly archive: Archive;
  /** Everybody and everything that a published record names. */
  readonly entities: readonly Entity[];
  readonly #names: ReadonlyMap<Entity, readonly Spelled[]>;
  readonly #texts: ReadonlyMap<ArchivedRecord, SpelledRecord>;
  readonly #named: ReadonlyMap<ArchivedRecord, ReadonlySet<Entity>>;

  constructor(archive: Archive) {
    this.archive = archive;
    this.entities = [
      ...archive.organisations,
      ...archive.policies,
      ...archive.people,
      ...archive.sources,
    ].filter(({ records }) => records.length > 0);
    this.#names = new Map(this.entities.map((entity) => [entity, namesOf(entity).map(spell)]));
    this.#texts = new Map(archive.records.map((record) => [record, spellRecord(record)]));
    this.#named = new Map(archive.records.map((record) => [record, namedIn(record)]));
  }

  /** Everybody and everything that a published record names, in whatever role. */
  named(record: ArchivedRecord): ReadonlySet<Entity> {
    return this.#named.get(record) ?? new Set();
  }

  /** Words next to each other, in these very forms or in any inflection. */
  term(
    text: string,
    { exact = false, scope = 'anywhere' }: { exact?: boolean; scope?: Scope } = {},
  ): Meaning {
    const wanted = spell(text);
    const [, first = ''] = wanted.stems.split(' ');
    const holds = ({ forms, stems }: Spelled) =>
      exact ? forms.includes(wanted.forms) : stems.includes(wanted.stems);
    const is = ({ forms, stems }: Spelled) => (exact ? forms === wanted.forms : stems === wanted.stems);
    const bearers =
      scope === 'anywhere'
        ? this.entities.filter((entity) =>
            this.#spelledNames(entity).some((name, at) => (at === 0 ? holds(name) : is(name))),
          )
        : [];
    return surely((record) => {
      const named = bearers.length > 0 ? this.named(record) : undefined;
      if (bearers.some((entity) => named?.has(entity))) return true;
      const texts = this.#texts.get(record);
      if (texts === undefined || !texts.stems.has(first)) return false;
      const { title, quotations, others } = texts;
      if (scope === 'title') return holds(title);
      if (scope === 'quotation') return quotations.some(holds);
      return holds(title) || quotations.some(holds) || others.some(holds);
    });
  }

  /** A bare word, a word with hyphens, or a phrase: also under the other names of whoever is called exactly so. */
  bare(text: string): Meaning {
    return anyOf([this.term(text), ...this.#underOtherNames(text)]);
  }

  /** A whole query without marks or operators: every word; or, when it is a name, any other name of the same. */
  plain(words: readonly string[]): Meaning {
    const every = allOf(words.map((word) => this.bare(word)));
    return anyOf([every, ...this.#underOtherNames(words.join(' '))]);
  }

  /** Whether somebody or something is called exactly so, in initials or in several words. */
  isName(text: string): boolean {
    return this.#called(text).length > 0;
  }

  /** Records that name in any role, or quote, whoever is meant by an id, a name or a part of a full name. */
  name(askedAs: AskedAs, value: string): Meaning {
    const meant = new Set(this.meant(askedAs, value));
    if (askedAs !== 'speaker') {
      return surely((record) => [...this.named(record)].some((entity) => meant.has(entity)));
    }
    return surely(({ quotations }) =>
      quotations.some(({ speaker, organisation }) =>
        [speaker, organisation].some((agent) => agent !== undefined && meant.has(agent)),
      ),
    );
  }

  /** Who is meant: those with this id; else those called so; else those whose full name holds the words. */
  meant(askedAs: AskedAs, value: string): readonly Entity[] {
    const asked = this.entities.filter(({ kind }) =>
      askedAs === 'speaker' ? kind === 'person' || kind === 'organisation' : kind === askedAs,
    );
    const wanted = spell(value);
    const byId = asked.filter(({ id }) => id === value);
    const called = asked.filter((entity) =>
      this.#spelledNames(entity).some(({ forms }) => forms === wanted.forms),
    );
    const holding = asked.filter((entity) => this.#spelledNames(entity)[0]?.stems.includes(wanted.stems));
    return [byId, called, holding].find((entities) => entities.length > 0) ?? [];
  }

  /** Articles, statements, or statements of a type. */
  kind(kind: RecordKind | StatementType): Meaning {
    return surely((record) => record.kind === kind || ('type' in record.data && record.data.type === kind));
  }

  /** Records that hold a position of this stance. */
  stance(stance: Stance): Meaning {
    return surely(({ positions }) => positions.some(({ position }) => position.stance === stance));
  }

  /** Records whose date lies within these days. */
  dated(days: Days): Meaning {
    return ({ date }) => liesIn(date, days);
  }

  #called(text: string): Entity[] {
    const { forms } = spell(text);
    const isWord = (name: string) =>
      forms.split(' ').filter(Boolean).length < 2 && name.replace(/\P{Lu}/gu, '').length < 2;
    return this.entities.filter((entity) =>
      namesOf(entity).some((name) => spell(name).forms === forms && !isWord(name)),
    );
  }

  #underOtherNames(text: string): Meaning[] {
    const { forms } = spell(text);
    return this.#called(text)
      .flatMap(namesOf)
      .filter((name) => spell(name).forms !== forms)
      .map((name) => this.term(name, { exact: true }));
  }

  #spelledNames(entity: Entity): readonly Spelled[] {
    return this.#names.get(entity) ?? [];
  }
}
