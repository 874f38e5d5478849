import type { Body, Person } from '../names/agent.ts';
import type { Cast } from '../names/cast.ts';
import { issuerIn } from './issuer.ts';
import { keyOf, pronounFit, type Referent, type Resolution } from './referent.ts';

interface Remembered {
  readonly referent: Referent;
  readonly sentence: number;
  readonly subject: boolean;
  /** Whether the sentence begins with it. */
  readonly leads: boolean;
}

/** What has been spoken of so far, in the order of the page. */
export class Discourse {
  readonly cast: Cast;
  readonly history: Remembered[] = [];
  /** Number of the sentence that is being read. */
  sentence = 0;
  /** Nouns by which bodies were called, as “the area's health authority”. */
  readonly glosses = new Map<string, Body>();
  /** Who spoke last. */
  speaker: Referent | undefined;
  /** Who spoke before that, if it was somebody else. */
  private otherSpeaker: Referent | undefined;
  /** Whether the last words quoted were a question or an answer to somebody. */
  private exchanging = false;

  constructor(cast: Cast) {
    this.cast = cast;
  }

  /** Notes who speaks, and whether to somebody who is expected to speak next. */
  speaks(referent: Referent, exchanging: boolean): void {
    if (this.speaker !== undefined && keyOf(this.speaker) !== keyOf(referent))
      this.otherSpeaker = this.speaker;
    this.speaker = referent;
    this.exchanging = exchanging;
  }

  /** In an exchange of words, the other one of the two who spoke last. */
  answering(): Referent | undefined {
    return this.exchanging ? this.otherSpeaker : undefined;
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

  /** The bodies spoken of, the last first. */
  recentBodies(): Body[] {
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

  /** The person of a body who was spoken of last. */
  lastPersonOf(body: Body): Person | undefined {
    const found = this.history.findLast(
      ({ referent, sentence }) =>
        this.sentence - sentence <= 4 && referent.kind === 'person' && referent.person.body === body,
    );
    return found?.referent.kind === 'person' ? found.referent.person : undefined;
  }

  /** Whom a pronoun means; the empty word stands for any one person. */
  pronoun(word: string): Resolution | undefined {
    const candidates = new Map<string, { entry: Remembered; score: number }>();
    for (const entry of this.history) {
      const { referent, sentence, subject } = entry;
      const base = pronounFit(referent, word);
      if (base === undefined) continue;
      // Somebody without a name who was only mentioned is hardly ever taken up again.
      const fit = base + (referent.kind === 'anonymous' && !subject ? 2.5 : 0);
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
    const contested = second !== undefined && second.score - best.score < 1.2;
    const vague = referent.kind === 'anonymous' && word !== 'they' && second !== undefined;
    const spoke = this.speaker !== undefined && keyOf(this.speaker) === keyOf(referent);
    const nameless = referent.kind === 'document' && referent.body === undefined;
    const loose = (word === 'they' && !spoke) || nameless;
    return { referent, certain: !contested && !vague && !loose && this.sentence - best.entry.sentence <= 4 };
  }

  /** Of two that fit alike: for people the one named first in a sentence, else the one named last. */
  private rank(left: Remembered, right: Remembered): number {
    const order = this.history.indexOf(right) - this.history.indexOf(left);
    const people = left.referent.kind === 'person' && right.referent.kind === 'person';
    return people && left.sentence === right.sentence ? -order : order;
  }
}
