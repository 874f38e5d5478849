import type { Body, Person } from './agent.ts';
import type { Cast } from './cast.ts';
import { issuerIn } from './issuer.ts';
import { takesUp } from './lexicon/document-kin.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './token.ts';

/** Somebody or something of whom is being spoken. */
export type Referent =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'body'; readonly body: Body }
  | {
      readonly kind: 'document';
      body: Body | undefined;
      person: Person | undefined;
      readonly noun: string;
      /** The body that acted just before it was first spoken of. */
      readonly likely?: Body | undefined;
    }
  | {
      readonly kind: 'anonymous';
      readonly noun: string;
      body: Body | undefined;
      readonly many: boolean;
      pronoun?: 'he' | 'she' | 'they' | undefined;
      /** Who it turns out to be. */
      person?: Person | undefined;
    };

/** Who is meant, and whether that needed no guess. */
export interface Resolution {
  readonly referent: Referent;
  readonly certain: boolean;
}

interface Remembered {
  readonly referent: Referent;
  readonly sentence: number;
  readonly subject: boolean;
  /** Whether the sentence begins with it. */
  readonly leads: boolean;
}

/** What has been spoken of so far, in the order of the page. */
export class Discourse {
  private readonly cast: Cast;
  private readonly history: Remembered[] = [];
  private sentence = 0;
  /** Nouns by which bodies were called, as “the area's health authority”. */
  private readonly glosses = new Map<string, Body>();
  speaker: Referent | undefined;

  constructor(cast: Cast) {
    this.cast = cast;
  }

  /** Goes on to the next sentence. */
  next(): void {
    this.sentence++;
  }

  /** Notes that a referent was spoken of. */
  remember(referent: Referent, subject: boolean, leads = false): void {
    this.history.push({ referent, sentence: this.sentence, subject, leads });
  }

  /**
   * A lead speaks of “a GP leader” or “the health secretary”, and the next sentence begins with the name: whoever was
   * without a name at the beginning of the sentence before is the person named now.
   */
  reveal(person: Person, first: boolean): void {
    if (this.sentence > 4 || !first) return;
    const before = this.history.find(
      ({ referent, sentence, leads }) =>
        leads &&
        sentence <= 2 &&
        sentence === this.sentence - 1 &&
        referent.kind === 'anonymous' &&
        !/^(?:one|another)$/.test(referent.noun) &&
        !referent.many &&
        referent.person === undefined,
    );
    if (before?.referent.kind !== 'anonymous') return;
    const { pronoun } = before.referent;
    if (
      pronoun === 'they' ||
      (pronoun !== undefined && person.pronoun !== undefined && pronoun !== person.pronoun)
    )
      return;
    before.referent.person = person;
    person.pronoun ??= pronoun;
  }

  /** Fills in who issued documents of which the page, or somebody quoted in it, says so elsewhere: “the letter from the GLS”. */
  complete(text: string): void {
    for (const { referent } of this.history) {
      if (referent.kind !== 'document' || referent.body !== undefined || referent.person !== undefined)
        continue;
      referent.body = issuerIn(text, referent.noun, this.cast.bodies);
    }
  }

  /**
   * When one body alone issued documents, those whose issuer is not said are likely to be its own.
   * Called when the whole page is read.
   */
  soleIssuer(): Body | undefined {
    const issuers = new Set<Body>();
    for (const { referent } of this.history)
      if (referent.kind === 'document' && referent.body !== undefined) issuers.add(referent.body);
    return issuers.size === 1 ? [...issuers][0] : undefined;
  }

  /** Whom a phrase means; undefined for things that do not speak. */
  resolve(phrase: Phrase, tokens: readonly Token[], speaks: boolean): Resolution | undefined {
    switch (phrase.kind) {
      case 'person':
        return this.person(phrase);
      case 'body':
        return this.bodyPhrase(phrase);
      case 'pronoun':
        return this.pronoun(phrase.head);
      case 'role':
        return this.role(phrase);
      case 'people':
        return { referent: this.many(phrase), certain: true };
      case 'document':
      case 'work':
        return {
          referent: this.document(phrase),
          certain: phrase.of !== undefined || phrase.by !== undefined,
        };
      case 'statement':
        return this.statement(phrase);
      case 'thing':
        return speaks || SAID.test(phrase.head) ? this.thing(phrase, tokens) : undefined;
      case 'nobody':
        return undefined;
    }
  }

  private person(phrase: Phrase): Resolution | undefined {
    if (phrase.agent?.kind !== 'person') return undefined;
    const person = phrase.agent;
    const body = this.owner(phrase);
    if (body !== undefined) person.body ??= body;
    person.role ??= phrase.gloss;
    // “Chief operating officer Denzil Example said”: of the body that is being spoken of.
    if (
      person.body === undefined &&
      phrase.gloss !== undefined &&
      /\b(?:chief|executive|chair\w*|director|operating|accountable)\b/i.test(phrase.gloss)
    )
      person.body = this.lastBody(2);
    return { referent: { kind: 'person', person }, certain: true };
  }

  private bodyPhrase(phrase: Phrase): Resolution | undefined {
    if (phrase.agent?.kind === 'body') {
      if (phrase.gloss !== undefined) this.glosses.set(phrase.gloss, phrase.agent);
      return { referent: { kind: 'body', body: phrase.agent }, certain: true };
    }
    if (/^(?:a|an|one|another)$/.test(phrase.determiner)) {
      return {
        referent: { kind: 'anonymous', noun: phrase.head, body: undefined, many: false },
        certain: true,
      };
    }
    if (phrase.of !== undefined) return { referent: { kind: 'body', body: phrase.of }, certain: true };
    const { body, certain } = this.bodyByNoun(phrase.head, phrase.gloss);
    return body === undefined
      ? { referent: { kind: 'anonymous', noun: phrase.head, body: undefined, many: false }, certain: false }
      : { referent: { kind: 'body', body }, certain };
  }

  /** “the union”, “the practice managers' body”. */
  private bodyByNoun(noun: string, words = ''): { body: Body | undefined; certain: boolean } {
    const glossed = this.glosses.get(noun);
    if (glossed !== undefined) return { body: glossed, certain: true };
    const recent = this.recentBodies();
    const named = recent.filter(({ name }) =>
      wordsIn(name).some((word) => word === noun || word === `${noun}s`),
    );
    if (named[0] !== undefined) return { body: named[0], certain: named.length === 1 };
    const anywhere = this.cast.bodies.filter(({ name }) => wordsIn(name).includes(noun));
    if (anywhere[0] !== undefined) return { body: anywhere[0], certain: false };
    const alike = wordsIn(words).filter((word) => word.length > 4 && word !== noun);
    const similar = recent.find(({ name }) =>
      alike.some((word) => wordsIn(name).some((other) => other.slice(0, 6) === word.slice(0, 6))),
    );
    if (similar !== undefined) return { body: similar, certain: false };
    return { body: this.speaker?.kind === 'body' ? this.speaker.body : recent[0], certain: false };
  }

  private recentBodies(): Body[] {
    const bodies = new Set<Body>();
    for (const { referent } of this.history.toReversed()) {
      if (referent.kind === 'body') bodies.add(referent.body);
      else if (referent.kind === 'person' && referent.person.body !== undefined)
        bodies.add(referent.person.body);
      else if (referent.kind === 'document' && referent.body !== undefined) bodies.add(referent.body);
    }
    return [...bodies];
  }

  /** The body spoken of last, as a subject if there is one, within as many sentences. */
  lastBody(within: number): Body | undefined {
    const near = this.history.filter(
      ({ sentence, referent }) => this.sentence - sentence <= within && referent.kind === 'body',
    );
    const found = near.findLast(({ subject }) => subject) ?? near.at(-1);
    if (found?.referent.kind === 'body') return found.referent.body;
    const document = this.history.findLast(
      ({ sentence, referent }) =>
        this.sentence - sentence <= within && referent.kind === 'document' && referent.body !== undefined,
    );
    return document?.referent.kind === 'document' ? document.referent.body : undefined;
  }

  /** The body to which a phrase belongs. */
  owner(phrase: Phrase): Body | undefined {
    if (phrase.of !== undefined) return phrase.of;
    if (phrase.ofNoun === undefined) return undefined;
    if (/^(?:his|her)$/.test(phrase.ofNoun)) {
      const owner = this.pronoun(phrase.ofNoun === 'his' ? 'he' : 'she');
      return owner?.referent.kind === 'person' ? owner.referent.person.body : undefined;
    }
    if (phrase.ofNoun === 'whose') return this.recentBodies()[0];
    if (phrase.ofNoun === 'its' || phrase.ofNoun === 'their')
      return this.bodyOf(this.pronoun('it')?.referent);
    return this.bodyByNoun(phrase.ofNoun).body;
  }

  private bodyOf(referent: Referent | undefined): Body | undefined {
    if (referent === undefined) return undefined;
    return referent.kind === 'person' ? referent.person.body : referent.body;
  }

  private pronoun(word: string): Resolution | undefined {
    const candidates = new Map<string, { entry: Remembered; score: number }>();
    for (const entry of this.history) {
      const { referent, sentence, subject } = entry;
      const base = pronounFit(referent, word);
      if (base === undefined) continue;
      // Somebody without a name who was only mentioned is hardly ever taken up again.
      const fit = base + (referent.kind === 'anonymous' && !subject ? 1.5 : 0);
      const spoke = this.speaker !== undefined && keyOf(this.speaker) === keyOf(referent);
      const score = this.sentence - sentence + (subject ? 0 : 0.9) - (spoke ? 0.3 : 0) + fit;
      const key = keyOf(referent);
      const there = candidates.get(key);
      if (there === undefined || score <= there.score) candidates.set(key, { entry, score });
    }
    const ranked = [...candidates.values()].sort(
      (left, right) => left.score - right.score || this.rank(left.entry, right.entry),
    );
    const [best, second] = ranked;
    if (best === undefined) return undefined;
    const { referent } = best.entry;
    if (word === 'he' || word === 'she') {
      if (referent.kind === 'person') referent.person.pronoun ??= word;
      if (referent.kind === 'anonymous') referent.pronoun ??= word;
    }
    const contested = second !== undefined && second.score - best.score < 1;
    const vague = referent.kind === 'anonymous' && word !== 'they' && second !== undefined;
    return { referent, certain: !contested && !vague && this.sentence - best.entry.sentence <= 4 };
  }

  /** Of two that fit alike: for people the one named first in a sentence, else the one named last. */
  private rank(left: Remembered, right: Remembered): number {
    const order = this.history.indexOf(right) - this.history.indexOf(left);
    const people = left.referent.kind === 'person' && right.referent.kind === 'person';
    return people && left.sentence === right.sentence ? -order : order;
  }

  private role(phrase: Phrase): Resolution {
    const body = this.owner(phrase);
    const spokesperson = /^spokes/.test(phrase.head);
    if (spokesperson) {
      const spoken = body ?? this.lastBody(4);
      if (spoken !== undefined)
        return { referent: { kind: 'body', body: spoken }, certain: body !== undefined };
    }
    const indefinite = /^(?:a|an|one|another|some|no|many|two|three)$/.test(phrase.determiner);
    if (!indefinite && !spokesperson) {
      const known = this.personByRole(phrase, body);
      if (known !== undefined) return known;
      const same = this.history.findLast(
        ({ referent }) => referent.kind === 'anonymous' && !referent.many && referent.noun === phrase.head,
      );
      if (same !== undefined) return { referent: same.referent, certain: true };
      // “the union leader”, “the older man”: another word for the one of whom is being spoken.
      const spoken = this.pronoun('');
      const theirs = body === undefined ? undefined : this.lastPersonOf(body);
      if (theirs !== undefined && phrase.determiner === 'the')
        return { referent: { kind: 'person', person: theirs }, certain: false };
      if (
        phrase.determiner === 'the' &&
        body === undefined &&
        phrase.of === undefined &&
        spoken !== undefined
      )
        return { referent: spoken.referent, certain: false };
    }
    return { referent: { kind: 'anonymous', noun: phrase.head, body, many: false }, certain: indefinite };
  }

  private lastPersonOf(body: Body): Person | undefined {
    const found = this.history.findLast(
      ({ referent, sentence }) =>
        this.sentence - sentence <= 4 && referent.kind === 'person' && referent.person.body === body,
    );
    return found?.referent.kind === 'person' ? found.referent.person : undefined;
  }

  private personByRole(phrase: Phrase, body: Body | undefined): Resolution | undefined {
    const head = phrase.head;
    const wanted = wordsIn(phrase.gloss ?? head);
    const fits = (person: Person) => {
      const words = wordsIn(person.role ?? '');
      if (!words.includes(head) && !(head === 'gp' && words.includes('doctor'))) return false;
      return body === undefined || person.body === undefined || person.body === body;
    };
    const score = (person: Person) =>
      wanted.filter((word) => wordsIn(person.role ?? '').includes(word)).length;
    const recent = [
      ...new Set(
        this.history
          .toReversed()
          .flatMap(({ referent }) => (referent.kind === 'person' ? [referent.person] : [])),
      ),
    ];
    const hits = recent.filter(fits).sort((left, right) => score(right) - score(left));
    const spoken =
      this.speaker?.kind === 'person' && fits(this.speaker.person) ? this.speaker.person : undefined;
    const person =
      hits[0] !== undefined && spoken !== undefined && score(spoken) === score(hits[0]) ? spoken : hits[0];
    return person === undefined
      ? undefined
      : { referent: { kind: 'person', person }, certain: hits.length === 1 };
  }

  private many(phrase: Phrase): Referent {
    const body = this.owner(phrase);
    const possessive = phrase.ofNoun === undefined || !/^(?:his|her|their)$/.test(phrase.ofNoun);
    return body !== undefined && possessive && phrase.of !== undefined
      ? { kind: 'body', body }
      : { kind: 'anonymous', noun: phrase.head, body, many: true };
  }

  private document(phrase: Phrase): Referent {
    const noun = phrase.head;
    const body = this.owner(phrase);
    if (body !== undefined || phrase.by !== undefined) {
      // What was only “the letter” before is now the letter from somebody.
      const nameless = this.history.findLast(
        ({ referent }) => referent.kind === 'document' && referent.noun === noun,
      );
      if (
        nameless?.referent.kind === 'document' &&
        nameless.referent.body === undefined &&
        nameless.referent.person === undefined
      ) {
        nameless.referent.body = body;
        nameless.referent.person = phrase.by;
      }
      return { kind: 'document', body, person: phrase.by, noun };
    }
    const documents = this.history
      .flatMap(({ referent }) => (referent.kind === 'document' ? [referent] : []))
      .reverse();
    const owned = ({ body: owner, person }: (typeof documents)[number]) =>
      owner !== undefined || person !== undefined;
    const indefinite = /^(?:a|an|another|one)$/.test(phrase.determiner);
    const same = documents.find((document) => document.noun === noun && owned(document));

    const known =
      same ??
      (indefinite ? undefined : documents.find((document) => document.noun === noun)) ??
      (indefinite || phrase.name !== undefined
        ? undefined
        : (documents.find((document) => takesUp(noun, document.noun) && owned(document)) ??
          documents.find((document) => takesUp(noun, document.noun))));
    if (known !== undefined) return known;
    // What is new just after a body did something is likely to be that body's.
    const issuer = this.history.findLast(
      ({ sentence, subject }) => subject && this.sentence - sentence <= 1,
    )?.referent;
    const likely = issuer?.kind === 'body' ? issuer.body : undefined;
    return { kind: 'document', body: undefined, person: undefined, noun, likely };
  }

  /** A statement is its issuer speaking. */
  private statement(phrase: Phrase): Resolution | undefined {
    if (phrase.by !== undefined) return { referent: { kind: 'person', person: phrase.by }, certain: true };
    if (phrase.ofNoun === 'his' || phrase.ofNoun === 'her')
      return this.pronoun(phrase.ofNoun === 'his' ? 'he' : 'she');
    const body = this.owner(phrase);
    if (body !== undefined) return { referent: { kind: 'body', body }, certain: true };
    const last = this.speaker?.kind === 'body' ? this.speaker.body : this.lastBody(6);
    return last === undefined
      ? undefined
      : { referent: { kind: 'body', body: last }, certain: this.speaker?.kind === 'body' };
  }

  /** A noun that is said to speak: somebody without a name, or a name that the cast has not. */
  private thing(phrase: Phrase, tokens: readonly Token[]): Resolution | undefined {
    if (
      phrase.name !== undefined &&
      phrase.agent === undefined &&
      phrase.of === undefined &&
      phrase.by === undefined
    ) {
      const agent = this.cast.promote(phrase.name, tokens);
      return {
        referent: agent.kind === 'person' ? { kind: 'person', person: agent } : { kind: 'body', body: agent },
        certain: false,
      };
    }
    if (phrase.by !== undefined) return { referent: { kind: 'person', person: phrase.by }, certain: true };
    if (phrase.ofNoun === 'his' || phrase.ofNoun === 'her')
      return this.pronoun(phrase.ofNoun === 'his' ? 'he' : 'she');
    const owner = phrase.of;
    if (owner !== undefined && SAID.test(phrase.head))
      return { referent: { kind: 'body', body: owner }, certain: true };
    if (phrase.determiner === '') return undefined;
    if (phrase.determiner === 'the') {
      const spoken = this.pronoun('');
      if (spoken !== undefined) return { referent: spoken.referent, certain: false };
    }
    return {
      referent: { kind: 'anonymous', noun: phrase.head, body: this.owner(phrase), many: false },
      certain: true,
    };
  }
}

/** Nouns for what somebody said. */
const SAID =
  /^(?:claims?|warnings?|description|criticisms?|assertion|suggestion|complaints?|view|belief|insistence|promise|remarks?|calls?|demands?|plea|verdict|accusations?|allegations?|admission|assurances?|answer|advice|message|reply|response|words|conclusion|explanation|reaction|question|motto)$/;

function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’&-]+/u)
    .map((word) => word.replace(/[’']s?$/, ''))
    .filter((word) => word !== '');
}

/** The same for the same referent. */
export function keyOf(referent: Referent): string {
  switch (referent.kind) {
    case 'person':
      return `person ${referent.person.start}`;
    case 'body':
      return `body ${referent.body.start} ${referent.body.name}`;
    case 'document':
      return `document ${referent.noun}`;
    case 'anonymous':
      return `anonymous ${referent.noun}`;
  }
}

/** How badly a pronoun fits a referent: 0 is well; undefined is not at all. */
function pronounFit(referent: Referent, word: string): number | undefined {
  const single = word === 'he' || word === 'she';
  if (word === '')
    return referent.kind === 'person' ? 0 : referent.kind === 'anonymous' && !referent.many ? 0.6 : undefined;
  switch (referent.kind) {
    case 'person':
      if (single)
        return referent.person.pronoun === undefined ? 0.2 : referent.person.pronoun === word ? 0 : undefined;
      return word === 'they' ? 2 : undefined;
    case 'anonymous':
      if (single)
        return referent.many || (referent.pronoun !== undefined && referent.pronoun !== word)
          ? undefined
          : 0.6;
      return word === 'they' ? (referent.many ? 0 : 0.5) : referent.many ? undefined : 2.5;
    case 'body':
      return word === 'it' ? 0 : word === 'they' ? 0.6 : undefined;
    case 'document':
      if (word === 'they') return /[^s]s$/.test(referent.noun) ? 0.3 : undefined;
      return word === 'it' ? 0 : undefined;
  }
}
