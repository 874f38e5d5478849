import type { Body, Person } from './agent.ts';
import { isBodyWord, nounKind } from './lexicon/noun.ts';
import { isSpeech, sayingForm } from './lexicon/saying.ts';
import { isBetween, isDeterminer, isFunctionWord, isPreposition, titlePronoun } from './lexicon/word.ts';
import type { Name } from './name.ts';
import { isCapitalised, isText, type Token } from './token.ts';

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
    const publications = new Set(sources.map((name) => fold(name.replace(/^the\s+/i, ''))));
    // Surnames that stand alone where somebody does something: “Example said”.
    const alone = blocks.flatMap(({ tokens, names }) =>
      names
        .filter(
          (name) => name.kind === 'name' && name.words.length === 1 && !name.definite && speaks(name, tokens),
        )
        .map(({ words }) => fold(words[0] ?? '')),
    );
    const titled = new Set([
      ...alone,
      ...blocks.flatMap(({ names }) =>
        names.filter(({ title }) => title !== undefined).map(({ words }) => fold(words.at(-1) ?? '')),
      ),
    ]);
    const sorted = blocks.flatMap(({ tokens, names }) =>
      names.map((name) => ({ name, tokens, kind: sort(name, tokens, publications, titled) })),
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

  /** Lets another note of the same name mean the same. */
  alias(copy: Name, of: Name): void {
    const agent = this.agents.get(of);
    if (agent !== undefined) this.agents.set(copy, agent);
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
      const wanted = fold(words.join(' '));
      return this.bodies.find(({ name }) => fold(name).endsWith(` ${wanted}`));
    }
    const wanted = words.map(fold);
    const hits = this.bodies.filter(({ name, short }) => {
      if ([...short].some((other) => fold(other) === wanted.join(' '))) return true;
      const parts = fold(name).split(' ');
      let from = 0;
      return wanted.every((word) => {
        const at = parts.indexOf(word, from);
        from = at + 1;
        return at !== -1;
      });
    });
    return hits.length <= 1 || words.length > 1
      ? hits[0]
      : (hits.find(({ name }) => fold(name).startsWith(wanted[0] ?? '')) ?? hits[0]);
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
    const wanted = words.map(fold);
    const printed = wanted.join(' ');
    const same = this.people.find(({ name }) => fold(name) === printed);
    if (same !== undefined) return same;
    const first = wanted[0] ?? '';
    const last = wanted.at(-1) ?? '';
    const fits = (person: Person) => {
      const pronoun = title === undefined ? undefined : pronounOf(title);
      if (pronoun !== undefined && person.pronoun !== undefined && person.pronoun !== pronoun) return false;
      const parts = fold(person.name).split(' ');
      const surname = parts.at(-1) ?? '';
      if (wanted.length > 1)
        return (
          (surname === last && parts[0] === first) ||
          fold(person.name).endsWith(` ${printed}`) ||
          printed.endsWith(` ${fold(person.name)}`)
        );
      const byFirst = parts.length > 1 && parts[0] === first;
      return surname === last || fold(person.name).endsWith(` ${printed}`) || byFirst;
    };
    const hits = this.people.filter(fits);
    const bySurname = hits.filter(({ name }) => fold(name).split(' ').at(-1) === last);
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

function fold(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/'$/, '');
}

function isSameName({ name, short }: Body, printed: string): boolean {
  const wanted = fold(printed);
  return (
    fold(name) === wanted ||
    fold(name) === fold(`the ${printed}`) ||
    [...short].some((other) => fold(other) === wanted)
  );
}

/**
 * What a name is that its words alone do not tell, by what stands beside it.
 * @param titled surnames that stand behind a title somewhere on the page.
 */
function sort(
  name: Name,
  tokens: readonly Token[],
  publications: ReadonlySet<string>,
  titled: ReadonlySet<string>,
): Name['kind'] {
  if (name.kind !== 'name') return name.kind;
  if (publications.has(fold(name.words.join(' ')))) return 'body';
  const several = name.words.length > 1;
  // “Ann Example: ‘…’”
  if (
    several &&
    isText(tokens[name.to], ':') &&
    tokens[name.to + 1]?.kind === 'quote' &&
    tokens.slice(0, name.from).every(({ kind }) => kind !== 'word')
  )
    return 'person';
  const beside = sortByNext(name, tokens);
  if (beside !== undefined) return beside;
  if (name.definite) return several ? 'body' : 'name';
  if (several && titled.has(fold(name.words.at(-1) ?? ''))) return 'person';
  const before = tokens[name.from - 1];
  const governed = before?.kind === 'word' && isPreposition(before.text);
  const acts =
    several &&
    !governed &&
    (isPair(name, tokens) || (isSubject(name, tokens) && !isText(tokens[name.to], ',')));
  return (
    sortByRole(name, tokens) ?? (acts || (several && !governed && speaks(name, tokens)) ? 'person' : 'name')
  );
}

/** By what follows: “, 78,”, “, chair of”, “, which”. */
function sortByNext(name: Name, tokens: readonly Token[]): Name['kind'] | undefined {
  const next = tokens[name.to + 1];
  if (!isText(tokens[name.to], ',', '–', '—', '(')) return undefined;
  if (isText(next, 'which')) return 'body';
  if (isText(next, 'who', 'whose')) return 'person';
  if (isText(next, 'of', 'for', 'from') && name.words.length > 1) return 'person';
  if (next !== undefined && /^\d{2}$/.test(next.text) && isText(tokens[name.to + 2], ',', ')'))
    return 'person';
  const noun = headAfter(tokens, name.to + 1);
  if (noun === 'body') return 'body';
  return noun === 'role' && !name.definite ? 'person' : undefined;
}

const CORPORATE =
  /^(?:owner|supplier|provider|maker|parent|publisher|operator|landlord|contractor|regulator|employer)$/;

/** “practice manager Ann Example”, “the health secretary, Ann Example,”, “his daughter, Ann,”. */
function sortByRole(name: Name, tokens: readonly Token[]): 'person' | 'body' | undefined {
  const before = tokens[name.from - 1];
  if (before?.kind === 'word') {
    const isRole = !before.possessive && nounKind(before.text) === 'role';
    const own = /^(?:his|her|their|my|our)$/i.test(tokens[name.from - 2]?.text ?? '');
    if (isRole && (name.words.length > 1 || own)) return 'person';
    // “lamplighter Ann Example has”: whatever noun it is, it says what she does.
    const named =
      /^\p{Ll}{4,}$/u.test(before.text) &&
      !before.possessive &&
      !isFunctionWord(before.text) &&
      sayingForm(before.text) === undefined;
    const noun =
      named &&
      !isBetween(before.text) &&
      !/(?:ed|ing)$/.test(before.text) &&
      nounKind(before.text) === undefined;
    if (noun && name.words.length > 1 && isSubject(name, tokens)) return 'person';
    return undefined;
  }
  if (!isText(before, ',', '(')) return undefined;
  const after = tokens[name.to];
  const closes =
    after === undefined ||
    after.kind !== 'word' ||
    isBetween(after.text) ||
    isPreposition(after.text) ||
    sayingForm(after.text) !== undefined;
  if (!closes) return undefined;
  for (let at = name.from - 2; at >= Math.max(0, name.from - 12); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    const kind = nounKind(token.text);
    if (isText(before, '(') && kind !== 'role') return undefined;

    if (CORPORATE.test(token.text)) return 'body';
    if (!token.possessive && (kind === 'role' || token.text === 'number')) return 'person';
    if (sayingForm(token.text) !== undefined && kind === undefined) return undefined;
  }
  return undefined;
}

/** “Ann Example and Ben Example have run the surgery” */
function isPair(name: Name, tokens: readonly Token[]): boolean {
  const next = tokens.slice(name.to + 1, name.to + 3);
  return (
    isText(tokens[name.to], 'and') &&
    next.every((token) => isCapitalised(token) && !isBodyWord(token.text)) &&
    isSubject({ ...name, to: name.to + 3 }, tokens)
  );
}

/** Whether a verb follows, so that something is said of the bearer. */
function isSubject(name: Name, tokens: readonly Token[]): boolean {
  const after = tokens[name.to];
  if (after?.kind !== 'word') return isText(after, ',');
  return isBetween(after.text) || sayingForm(after.text) !== undefined || /[^e]ed$/.test(after.text);
}

/** Whether a verb of speech stands where this must be its subject. */
function speaks(name: Name, tokens: readonly Token[]): boolean {
  let verb = name.to;
  while (tokens[verb]?.kind === 'word' && isBetween(tokens[verb]?.text ?? '')) verb++;
  const following = tokens[verb]?.kind === 'word' ? sayingForm(tokens[verb]?.text ?? '') : undefined;
  if (following !== undefined && isSpeech(following) && following.form !== 'ing') return true;
  const before = tokens[name.from - 1];
  const preceding = before?.kind === 'word' ? sayingForm(before.text) : undefined;
  return (
    preceding !== undefined &&
    isSpeech(preceding) &&
    preceding.form !== 'ing' &&
    tokens[name.from - 2]?.kind === 'quote'
  );
}

/** The kind of the first noun phrase's head, up to the next comma or preposition. */
function headAfter(tokens: readonly Token[], from: number): ReturnType<typeof nounKind> {
  let found: ReturnType<typeof nounKind>;
  for (let at = from; at < Math.min(tokens.length, from + 9); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (isPreposition(token.text) || (at > from && isDeterminer(token.text))) break;
    if (token.possessive) continue;
    found = nounKind(token.text) ?? found;
  }
  return found;
}
