import { titlePronoun } from '../lexicon/word.ts';
import type { Token } from '../sentences/token.ts';
import type { Body, Person } from './agent.ts';
import { bearerKind, speaks } from './bearer.ts';
import { foldName } from './fold-name.ts';
import type { Name } from './name.ts';

/** The names of one block with its tokens. */
export interface NamedBlock {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
}

/** Everybody whom a page names, found by any of their names. */
export class Cast {
  readonly people: Person[] = [];
  readonly bodies: Body[] = [];
  private readonly agents = new Map<Name, Person | Body>();
  /** Abbreviations that the page itself explains: they mean what it says, not what they mean elsewhere. */
  private readonly local = new Set<string>();

  /** @param sources names that are those of publications, never of people. */
  constructor(blocks: readonly NamedBlock[], sources: readonly string[]) {
    const publications = new Set(sources.map((name) => foldName(name.replace(/^the\s+/i, ''))));
    // Surnames that stand alone where somebody does something: “Example said”.
    const alone = blocks.flatMap(({ tokens, names }) =>
      names
        .filter(
          (name) => name.kind === 'name' && name.words.length === 1 && !name.definite && speaks(name, tokens),
        )
        .map(({ words }) => foldName(words[0] ?? '')),
    );
    const titled = new Set([
      ...alone,
      ...blocks.flatMap(({ names }) =>
        names.filter(({ title }) => title !== undefined).map(({ words }) => foldName(words.at(-1) ?? '')),
      ),
    ]);
    const sorted = blocks.flatMap(({ tokens, names }) =>
      names.map((name) => ({ name, tokens, kind: bearerKind(name, tokens, publications, titled) })),
    );
    for (const { name, kind } of sorted)
      if (kind === 'body' && name.abbreviation !== undefined) this.local.add(name.abbreviation);
    const full = (name: Name) => name.known !== undefined || name.words.length > 1;
    for (const { name, tokens, kind } of sorted) {
      if (kind === 'body' && name.abbreviation !== undefined) this.enterBody(name, tokens);
    }
    for (const { name, tokens, kind } of sorted) {
      if (kind === 'body' && full(name) && !this.agents.has(name)) this.enterBody(name, tokens);
    }
    for (const { name, tokens, kind } of sorted) {
      if (kind === 'person' && full(name)) this.enterPerson(name, tokens);
    }
    for (const { name, tokens, kind } of sorted) {
      if (this.agents.has(name)) continue;
      if (kind === 'body') this.enterBody(name, tokens);
      else if (kind === 'person') this.enterPerson(name, tokens);
      else if (kind === 'name') this.settle(name, tokens);
    }
  }

  /** Whom a name of a block means; undefined for places, things and documents. */
  agent(name: Name): Person | Body | undefined {
    return this.agents.get(name);
  }

  /** Takes a name that nobody bears yet for that of a person: it stands where only people stand. */
  promote(name: Name, tokens: readonly Token[]): Person | Body {
    this.enterPerson(name, tokens);
    const agent = this.agents.get(name);
    if (agent === undefined) throw new Error(`No person was made of ${name.words.join(' ')}.`);
    return agent;
  }

  /** A name that no context explains: that of somebody known by it, or nobody's. */
  private settle(name: Name, tokens: readonly Token[]): void {
    const place = spanOf(name, tokens);
    const agent = this.findPerson(name.words, undefined, place.start) ?? this.findBody(name.words);
    if (agent !== undefined) this.agents.set(name, agent);
  }

  private enterBody(name: Name, tokens: readonly Token[]): void {
    const printed = name.words.join(' ');
    const known = this.local.has(printed) ? undefined : name.known;

    let body =
      known !== undefined
        ? this.bodies.find(({ id }) => id === known.id)
        : (this.bodies.find((there) => isSameName(there, printed)) ??
          (name.abbreviation === undefined ? this.findBody(name.words) : undefined));
    if (body === undefined) {
      body = {
        kind: 'body',
        name: known?.name ?? printed,
        id: known?.id ?? null,
        short: new Set(known?.aliases),
        ...spanOf(name, tokens),
      };
      this.bodies.push(body);
    }
    if (name.abbreviation !== undefined) body.short.add(name.abbreviation);
    this.agents.set(name, body);
  }

  /** A body of which these words are a part of the name, in order; the longest names first. */
  private findBody(words: readonly string[]): Body | undefined {
    if (words.length > 2) {
      const wanted = foldName(words.join(' '));
      return this.bodies.find(({ name }) => foldName(name).endsWith(` ${wanted}`));
    }
    const wanted = words.map(foldName);
    const hits = this.bodies.filter(({ name, short }) => {
      if ([...short].some((other) => foldName(other) === wanted.join(' '))) return true;
      const parts = foldName(name).split(' ');
      let from = 0;
      return wanted.every((word) => {
        const at = parts.indexOf(word, from);
        from = at + 1;
        return at !== -1;
      });
    });
    return hits.length <= 1 || words.length > 1
      ? hits[0]
      : (hits.find(({ name }) => foldName(name).startsWith(wanted[0] ?? '')) ?? hits[0]);
  }

  private enterPerson(name: Name, tokens: readonly Token[]): void {
    const place = spanOf(name, tokens);
    const pronoun = name.title === undefined ? undefined : pronounOf(name.title);
    let person =
      name.known !== undefined
        ? this.people.find(({ id }) => id === name.known?.id)
        : this.findPerson(name.words, name.title, place.start);
    if (person === undefined) {
      person = {
        kind: 'person',
        name: name.known?.name ?? name.words.join(' '),
        id: name.known?.id ?? null,
        pronoun,
        role: undefined,
        body: undefined,
        ...place,
      };
      this.people.push(person);
    }
    person.pronoun ??= pronoun;
    this.agents.set(name, person);
  }

  /** By full name, by surname, or, after Sir, Dame and without title, by first name; the one named last before a place. */
  private findPerson(words: readonly string[], title: string | undefined, at: number): Person | undefined {
    const wanted = words.map(foldName);
    const printed = wanted.join(' ');
    const same = this.people.find(({ name }) => foldName(name) === printed);
    if (same !== undefined) return same;
    const first = wanted[0] ?? '';
    const last = wanted.at(-1) ?? '';
    const fits = (person: Person) => {
      const pronoun = title === undefined ? undefined : pronounOf(title);
      if (pronoun !== undefined && person.pronoun !== undefined && person.pronoun !== pronoun) return false;
      const parts = foldName(person.name).split(' ');
      const surname = parts.at(-1) ?? '';
      if (wanted.length > 1)
        return (
          (surname === last && parts[0] === first) ||
          foldName(person.name).endsWith(` ${printed}`) ||
          printed.endsWith(` ${foldName(person.name)}`)
        );
      const byFirst = parts.length > 1 && parts[0] === first;
      return surname === last || foldName(person.name).endsWith(` ${printed}`) || byFirst;
    };
    const hits = this.people.filter(fits);
    const bySurname = hits.filter(({ name }) => foldName(name).split(' ').at(-1) === last);
    const pool = bySurname.length > 0 && !/\b(?:Sir|Dame)\b/.test(title ?? '') ? bySurname : hits;
    return pool.filter(({ start }) => start <= at).at(-1) ?? pool[0];
  }
}

function spanOf(name: Name, tokens: readonly Token[]): { start: number; end: number } {
  const start = tokens[name.from]?.start ?? 0;
  return { start, end: tokens[name.to - 1]?.end ?? start };
}

function pronounOf(title: string): 'he' | 'she' | undefined {
  for (const word of title.split(' ').reverse()) {
    const pronoun = titlePronoun(word);
    if (pronoun === 'he' || pronoun === 'she') return pronoun;
  }
  return undefined;
}

function isSameName({ name, short }: Body, printed: string): boolean {
  const wanted = foldName(printed);
  return (
    foldName(name) === wanted ||
    foldName(name) === foldName(`the ${printed}`) ||
    [...short].some((other) => foldName(other) === wanted)
  );
}
