import type { Body, Person } from './agent.ts';
import type { Cast } from './cast.ts';
import { isBodyWord, type NounKind, nounKind } from './lexicon/noun.ts';
import { sayingForm } from './lexicon/saying.ts';
import { isBetween, isDeterminer, isFunctionWord, isNoName, isPlainVerb } from './lexicon/word.ts';
import type { Name } from './name.ts';
import { isCapitalised, isText, type Token } from './token.ts';

/** A noun phrase of the reporter's with all that belongs to it; `from` and `to` number tokens of the sentence. */
export interface Phrase {
  readonly from: number;
  to: number;
  kind: NounKind | 'person' | 'pronoun' | 'nobody' | 'thing';
  /** The noun, or the pronoun, in lower case. */
  head: string;
  /** Article, number or possessive pronoun before the noun, in lower case. */
  readonly determiner: string;
  agent: Person | Body | undefined;
  /** The body to which the noun belongs by name: “the GLS’s chair”, “a letter from the GLS”. */
  of: Body | undefined;
  /** The body to which it belongs by noun (“the union’s survey”) or pronoun (`its`). */
  ofNoun: string | undefined;
  /** The person to whom it belongs: “Dr Example’s letter”. */
  by: Person | undefined;
  /** What a person or body is called by the way: role of a person, noun of a body. */
  gloss: string | undefined;
  /** Capitalised words that the cast does not know. */
  readonly name: Name | undefined;
}

/** The noun phrases of a sentence, in order. */
export function findPhrases(tokens: readonly Token[], names: readonly Name[], cast: Cast): Phrase[] {
  return new PhraseReader(tokens, names, cast).all();
}

/** Roles that a body can have: “its owner, Example Ltd,”. */
const CORPORATE =
  /^(?:owner|supplier|provider|maker|parent|publisher|operator|landlord|contractor|regulator|employer)$/;
const PRONOUN = /^(?:he|she|it|they)$/;
const NOBODY = /^(?:nobody|no-one|none)$/;
const ATTACHING = [
  'of',
  'for',
  'at',
  'from',
  'in',
  'within',
  'on',
  'to',
  'with',
  'by',
  'across',
  'behind',
  'about',
  'into',
];
const OWNING = ['of', 'for', 'at', 'from', 'by', 'within', 'on', 'in', 'behind', 'with'];
const BELONGING =
  /^(?:leads?|led|chairs?|chaired|represents?|works?|worked|runs?|heads?|headed|is|was|sits|serves|served|practises|manages|owns|founded|co-founded|directs|oversees)$/;
const MADE =
  /^(?:published|issued|written|sent|signed|released|commissioned|produced|drafted|circulated|seen|awarded|obtained|led|drawn|prepared|posted|compiled|conducted|agreed|shared|dated|addressed|launched|tabled|submitted|leaked|carried|run|funded|based|backed|distributed|emailed)$/;

class PhraseReader {
  private readonly tokens: readonly Token[];
  private readonly names: ReadonlyMap<number, Name>;
  private readonly cast: Cast;

  constructor(tokens: readonly Token[], names: readonly Name[], cast: Cast) {
    this.tokens = tokens;
    this.names = new Map(names.map((name) => [name.from, name]));
    this.cast = cast;
  }

  all(): Phrase[] {
    const phrases: Phrase[] = [];
    for (let at = 0; at < this.tokens.length; ) {
      const base = this.base(at);
      if (base === undefined) {
        at++;
        continue;
      }
      const phrase = this.attach(base, 0);
      phrases.push(phrase);
      at = Math.max(phrase.to, at + 1);
    }
    return phrases;
  }

  private phrase(from: number, to: number, kind: Phrase['kind'], more: Partial<Phrase> = {}): Phrase {
    return {
      from,
      to,
      kind,
      head: '',
      determiner: '',
      agent: undefined,
      of: undefined,
      ofNoun: undefined,
      by: undefined,
      gloss: undefined,
      name: undefined,
      ...more,
    };
  }

  /** The phrase that begins at a token, without what is attached behind it. */
  private base(at: number): Phrase | undefined {
    const token = this.tokens[at];
    if (token?.kind !== 'word') return undefined;
    const word = token.text.toLowerCase();
    if (NOBODY.test(word) || (word === 'no' && isText(this.tokens[at + 1], 'one')))
      return this.phrase(at, word === 'no' ? at + 2 : at + 1, 'nobody', { head: word });
    const name = this.names.get(at);
    const agent = name && this.cast.agent(name);
    if (name !== undefined && agent?.kind === 'person' && !this.possessive(name.to - 1))
      return this.phrase(at, name.to, 'person', { agent, name });
    if (name !== undefined) {
      const noun = this.nominal(at, at, '');
      if (noun !== undefined && noun.to > name.to) return noun;
      if (agent?.kind === 'body') return this.phrase(at, name.to, 'body', { agent, head: '', name });
      if (agent?.kind === 'person') return this.owned(at, name.to, agent, name);
      if (name.kind === 'document') return this.phrase(at, name.to, 'document', { head: lastOf(name), name });
      return this.phrase(at, name.to, 'thing', { head: name.words.join(' '), name });
    }
    if (PRONOUN.test(word) && !token.possessive) return this.phrase(at, at + 1, 'pronoun', { head: word });
    if (isDeterminer(word)) return this.determined(at, word);
    if (isFunctionWord(word) || isBetween(word) || isPlainVerb(word) || this.isVerb(at, false))
      return undefined;
    const bare = this.nominal(at, at, '');
    return bare !== undefined && bare.kind !== 'thing' ? bare : undefined;
  }

  /** “Dr Example’s verdict”: whatever it is, it is the person’s. */
  private owned(at: number, from: number, by: Person, name: Name): Phrase {
    let to = from;
    while (to < from + 3 && this.tokens[to]?.kind === 'word' && !this.isVerb(to, true)) {
      const word = this.tokens[to]?.text ?? '';
      if (isFunctionWord(word) || isBetween(word) || isPlainVerb(word)) break;
      to++;
    }
    const head = to > from ? (this.tokens[to - 1]?.text.toLowerCase() ?? '') : '';
    return this.phrase(at, to, 'thing', { by, name, head });
  }

  private determined(at: number, word: string): Phrase | undefined {
    if (word === 'no') {
      const none = this.nominal(at, at + 1, word);
      return none === undefined ? undefined : { ...none, kind: 'nobody' };
    }
    if (
      isText(this.tokens[at + 1], 'of') &&
      /^(?:one|some|many|several|most|two|three|four|both|all|any)$/.test(word)
    ) {
      const among = this.base(at + 2);
      if (among !== undefined) {
        const kind = among.kind === 'people' ? (word === 'one' ? 'role' : 'people') : among.kind;
        return { ...among, from: at, determiner: word, kind };
      }
    }
    const found = this.nominal(at, at + 1, word);
    if (found !== undefined) return found;
    // “Another said”, “One told us”, “Some argue”.
    const next = this.tokens[at + 1];
    const alone =
      next?.kind !== 'word' ||
      this.isVerb(at + 1, false) ||
      isBetween(next.text) ||
      isText(next, 'who', 'from', 'in', 'at');
    if (alone && /^(?:another|one|some|many|several|others|two|three)$/.test(word))
      return this.phrase(at, at + 1, word === 'another' || word === 'one' ? 'role' : 'people', {
        head: word,
        determiner: word,
      });
    return undefined;
  }

  /** What a noun stands for where it stands: “opposite number”, “opposition figures”. */
  private nounAt(at: number): NounKind | undefined {
    const token = this.tokens[at];
    const before = this.tokens[at - 1];
    if (isText(token, 'number') && isText(before, 'opposite')) return 'role';
    if (
      isText(token, 'figures') &&
      isText(before, 'opposition', 'senior', 'leading', 'prominent', 'industry', 'public')
    )
      return 'people';
    return token === undefined ? undefined : nounKind(token.text);
  }

  /** Modifiers and a noun; a name or a noun that owns may stand among them, and a person's name end them. */
  private nominal(from: number, start: number, determiner: string): Phrase | undefined {
    let of: Body | undefined;
    let ofNoun: string | undefined;
    let by: Person | undefined;
    let head: { at: number; kind: NounKind } | undefined;
    let body: { to: number; agent: Body; name: Name } | undefined;
    let at = start;
    const limit = Math.min(this.tokens.length, start + 10);
    while (at < limit) {
      const token = this.tokens[at];
      if (token?.kind !== 'word') {
        // “the British Medical Association’s (BMA) GP committee”
        if (
          isText(token, '(') &&
          isText(this.tokens[at + 2], ')') &&
          body !== undefined &&
          this.possessive(at - 1)
        ) {
          at += 3;
          continue;
        }
        break;
      }
      const name = this.names.get(at);
      if (name !== undefined) {
        const agent = this.cast.agent(name);
        if (agent?.kind === 'person' && !this.possessive(name.to - 1)) {
          if (head === undefined && at > start && !this.possessive(at - 1)) break;
          const gloss = this.text(start, at);
          return this.phrase(from, name.to, 'person', {
            agent,
            of,
            ofNoun: ofNoun ?? owner(determiner),
            gloss,
            determiner,
            name,
          });
        }
        if (agent?.kind === 'person') by = agent;
        if (agent?.kind === 'body') {
          of ??= agent;
          // “the GLS’s GP committee” is the GLS: a name without words of its own.
          const own =
            of !== agent && name.words.every((word) => isBodyWord(word) || isNoName(word)) ? of : agent;
          body = { to: name.to, agent: own, name };
          head = undefined;
        }
        at = Math.max(name.to, at + 1);
        continue;
      }
      if (at > start && head !== undefined && !token.possessive && this.isVerb(at, true)) break;
      if (
        isFunctionWord(token.text) &&
        !/^(?:other|first|former|then|own|such|two|three|four|five|many|few|most)$/i.test(token.text)
      )
        break;
      if (
        isBetween(token.text) &&
        !/^(?:early|elderly|weekly|daily|monthly|yearly|family|local)$/i.test(token.text)
      )
        break;
      const kind = this.nounAt(at);
      if (kind === undefined && isPlainVerb(token.text)) break;
      if (kind === undefined && this.isVerb(at, false) && !(at > start && this.possessive(at - 1))) break;
      if (
        kind !== undefined &&
        at === start &&
        determiner === '' &&
        this.isVerb(at, false) &&
        sayingForm(token.text)?.form !== 'base'
      )
        break;
      if (token.possessive) {
        if (kind !== undefined) ofNoun = token.text.toLowerCase();
        head = undefined;
      } else if (kind !== undefined) {
        // “union leader”, “committee chair”
        const own = this.tokens[at - 1]?.text ?? '';
        const led =
          head?.kind === 'body' &&
          head.at === at - 1 &&
          !/^(?:practice|surgery|hospital|clinic|pharmacy|service|company|business)$/i.test(own);
        if (
          kind === 'role' &&
          led &&
          head !== undefined &&
          of === undefined &&
          !/^(?:a|an|one|another)$/.test(determiner)
        )
          ofNoun ??= this.tokens[head.at]?.text.toLowerCase();
        head = { at, kind };
      }
      at++;
    }
    if (body !== undefined && (head === undefined || head.at < body.to)) {
      if (determiner === '' && this.possessive(body.to - 1) && at > body.to)
        return this.phrase(from, at, 'thing', {
          of,
          head: this.tokens[at - 1]?.text.toLowerCase() ?? '',
          name: body.name,
        });
      return this.phrase(from, body.to, 'body', { agent: body.agent, determiner, name: body.name });
    }
    if (head !== undefined) {
      const word = this.tokens[head.at]?.text.toLowerCase() ?? '';
      return this.phrase(from, head.at + 1, head.kind, {
        head: word,
        determiner,
        of,
        ofNoun: ofNoun ?? owner(determiner),
        by,
        gloss: this.text(start, head.at + 1),
      });
    }
    if (determiner === '' || at === start) return undefined;
    return this.phrase(from, at, 'thing', {
      head: this.tokens[at - 1]?.text.toLowerCase() ?? '',
      determiner,
      of,
      ofNoun: ofNoun ?? owner(determiner),
      by,
    });
  }

  /** Takes in what is attached: “of the GLS”, “(GLS)”, “, chair of the GLS,”, “, who runs a practice,”. */
  private attach(phrase: Phrase, depth: number): Phrase {
    if (depth > 3 || phrase.kind === 'pronoun') return phrase;
    for (let rounds = 0; rounds < 6; rounds++) {
      const next = this.tokens[phrase.to];
      const before = phrase.to;
      if (isText(next, '(')) this.skipBrackets(phrase);
      else if (isText(next, ...ATTACHING)) this.preposition(phrase, depth);
      else if (isText(next, ',', '–', '—')) this.apposition(phrase, depth);
      else if (isText(next, 'who', 'which', 'that') && phrase.kind !== 'thing') this.restriction(phrase);
      else if (
        next?.kind === 'word' &&
        MADE.test(next.text) &&
        (phrase.kind === 'document' || phrase.kind === 'statement')
      )
        this.madeBy(phrase);
      if (phrase.to === before) break;
    }
    this.bearer(phrase);
    return phrase;
  }

  /** “director of primary care Ann Example”: the name behind the whole of the role. */
  private bearer(phrase: Phrase): void {
    const name = phrase.kind === 'role' ? this.names.get(phrase.to) : undefined;
    const agent = name && this.cast.agent(name);
    if (name === undefined || agent?.kind !== 'person') return;
    phrase.gloss = this.text(phrase.from, phrase.to);
    phrase.kind = 'person';
    phrase.agent = agent;
    phrase.to = name.to;
    this.attach(phrase, 2);
  }

  private skipBrackets(phrase: Phrase): void {
    for (let at = phrase.to + 1; at < Math.min(this.tokens.length, phrase.to + 14); at++) {
      if (!isText(this.tokens[at], ')')) continue;
      const inner = this.base(phrase.to + 1);
      if (phrase.kind === 'person' && inner !== undefined) this.take(phrase, inner);
      else if (phrase.kind === 'role' && inner?.kind === 'person') {
        phrase.kind = 'person';
        phrase.gloss ??= phrase.head;
        phrase.agent = inner.agent;
      }
      phrase.to = at + 1;
      return;
    }
  }

  private preposition(phrase: Phrase, depth: number): void {
    const word = this.tokens[phrase.to]?.text.toLowerCase() ?? '';
    if (phrase.kind === 'person' && !/^(?:of|from|at|in|for)$/.test(word)) return;
    if (phrase.kind === 'body' && !/^(?:of|in|for|at|on|across)$/.test(word)) return;
    const inner = this.base(phrase.to + 1);
    if (
      inner === undefined &&
      /^(?:one|two|three|four|five|six)$/.test(this.tokens[phrase.to + 1]?.text ?? '')
    ) {
      phrase.to += 2;
      return;
    }
    if (inner === undefined) {
      // A place or a day: “a GP in Kent”, “the letter on Friday”.
      let to = phrase.to + 1;
      while (isCapitalised(this.tokens[to]) && to < phrase.to + 5) to++;
      if (to > phrase.to + 1) phrase.to = to;
      else if (
        /^(?:of|for|in|with)$/.test(word) &&
        this.tokens[to]?.kind === 'word' &&
        !this.isVerb(to, false)
      ) {
        while (
          to < phrase.to + 5 &&
          this.tokens[to]?.kind === 'word' &&
          !this.names.has(to) &&
          !isFunctionWord(this.tokens[to]?.text ?? '') &&
          !this.isVerb(to, false) &&
          !isBetween(this.tokens[to]?.text ?? '')
        )
          to++;
        if (to > phrase.to + 1 && phrase.kind !== 'person') phrase.to = to;
      }
      return;
    }
    if (inner.kind === 'pronoun') return;
    // “director of primary care Ann Example”
    if (
      phrase.kind === 'role' &&
      inner.kind === 'person' &&
      inner.name !== undefined &&
      inner.name.from > inner.from &&
      word === 'of'
    ) {
      phrase.gloss = this.text(phrase.from, inner.name.from);
      phrase.kind = 'person';
      phrase.agent = inner.agent;
      phrase.to = inner.name.to;
      return;
    }
    const whole = this.attach(inner, depth + 1);
    if (OWNING.includes(word)) this.own(phrase, whole, word);
    phrase.to = whole.to;
  }

  private own(phrase: Phrase, owner: Phrase, word: string): void {
    if (owner.kind === 'person' && owner.agent?.kind === 'person' && /^(?:of|from|by)$/.test(word))
      phrase.by ??= owner.agent;
    this.take(phrase, owner);
  }

  private take(phrase: Phrase, other: Phrase): void {
    if (phrase.of === undefined) phrase.of = other.agent?.kind === 'body' ? other.agent : other.of;
    if (phrase.of === undefined && phrase.ofNoun === undefined)
      phrase.ofNoun =
        other.kind === 'body' && /^(?:the|its|their|his|her|this|that)$/.test(other.determiner)
          ? other.head || undefined
          : other.ofNoun;
  }

  private apposition(phrase: Phrase, depth: number): void {
    const comma = phrase.to;
    const next = this.tokens[comma + 1];
    if (next?.kind !== 'word') return;
    if (phrase.kind === 'person' && /^\d{2}$/.test(next.text) && isText(this.tokens[comma + 2], ',')) {
      phrase.to = this.close(comma + 2);
      return;
    }
    if (isText(next, 'who', 'which', 'whose', 'whom')) {
      if (phrase.kind !== 'body' || isText(next, 'which')) this.relative(phrase, comma + 1);
      return;
    }
    const participle = /^(?:document|statement)$/.test(phrase.kind) && /[a-z]ed$/.test(next.text);
    if ((participle || MADE.test(next.text.toLowerCase())) && phrase.kind !== 'person') {
      this.made(phrase, comma + 1);
      return;
    }
    if (
      isText(next, 'of', 'from', 'at', 'based', 'for') &&
      (phrase.kind === 'person' || phrase.kind === 'role')
    ) {
      const inner = this.base(comma + 2);
      const whole = inner && this.attach(inner, depth + 1);
      if (whole !== undefined && this.ends(whole.to)) {
        this.take(phrase, whole);
        phrase.to = this.close(whole.to);
      }
      return;
    }
    const inner = this.base(comma + 1);
    if (inner === undefined) return;
    const other = this.attach(inner, depth + 1);
    if (other.kind === 'pronoun' || !this.ends(other.to)) return;
    if (phrase.kind === 'person' && (other.kind === 'role' || other.kind === 'people')) {
      phrase.gloss ??= this.text(other.from, other.to);
      this.take(phrase, other);
      let to = other.to;
      if (isText(this.tokens[to], 'and')) {
        const second = this.base(to + 1);
        if (second?.kind === 'role') {
          const more = this.attach(second, depth + 1);
          this.take(phrase, more);
          to = more.to;
        }
      }
      phrase.to = this.close(to);
      if (isText(this.tokens[phrase.to], 'who', 'whose')) this.relative(phrase, phrase.to);
    } else if ((phrase.kind === 'role' || phrase.kind === 'thing') && other.kind === 'person') {
      const before = this.tokens[phrase.from - 1];
      const opens =
        before === undefined || before.kind !== 'word' || /^(?:but|and|while|when|as)$/i.test(before.text);
      if (phrase.kind === 'thing' && (phrase.determiner === '' || !opens)) return;
      phrase.gloss = this.text(phrase.from, phrase.to);
      if (phrase.of === undefined) this.take(phrase, other);
      phrase.kind = 'person';
      phrase.agent = other.agent;
      phrase.to = this.close(other.to);
    } else if (
      phrase.kind === 'body' &&
      other.kind === 'body' &&
      other.agent === undefined &&
      other.determiner !== ''
    ) {
      phrase.gloss = other.head;
      phrase.to = this.close(other.to);
    } else if (phrase.kind === 'role' && other.kind === 'role' && other.determiner === 'a') {
      this.take(phrase, other);
      phrase.to = this.close(other.to);
    } else if (
      (phrase.kind === 'body' || (phrase.kind === 'role' && CORPORATE.test(phrase.head))) &&
      phrase.agent === undefined &&
      other.agent?.kind === 'body'
    ) {
      phrase.kind = 'body';
      phrase.gloss = phrase.head;
      phrase.agent = other.agent;
      phrase.to = this.close(other.to);
    }
  }

  /** “, who leads on telephony at the Bureau,”: taken in up to its closing comma. */
  private relative(phrase: Phrase, from: number): void {
    for (let at = from + 1; at < Math.min(this.tokens.length, from + 30); at++) {
      const token = this.tokens[at];
      if (token?.kind === 'quote') return;
      const end = isText(token, ',', '–', '—');
      if (!end && !isText(token, '.')) continue;
      if (phrase.kind === 'person' || phrase.kind === 'role') {
        if (BELONGING.test(this.tokens[from + 1]?.text.toLowerCase() ?? '')) {
          for (const inner of new PhraseReader(
            this.tokens.slice(from + 2, at),
            this.shifted(from + 2, at),
            this.cast,
          ).all())
            this.take(phrase, inner);
        }
        phrase.gloss ??= this.text(from, at);
      }
      // The comma of a list inside the relative clause is not its end: a verb must follow.
      if (end && !this.verbFollows(at + 1)) continue;
      phrase.to = end ? at + 1 : at;
      return;
    }
  }

  /** “who chairs the GLS” without commas: its words belong to the phrase up to the verb of the sentence. */
  private restriction(phrase: Phrase): void {
    if (phrase.kind !== 'role' && phrase.kind !== 'people') return;
    for (let at = phrase.to + 2; at < Math.min(this.tokens.length, phrase.to + 14); at++) {
      const token = this.tokens[at];
      // “the minister who designed the fund, Ann Example, said”
      if (isText(token, ',') && this.names.has(at + 1) && at > phrase.to + 2) phrase.to = at;
      if (token?.kind !== 'word') return;
      if (this.isVerb(at, true) && sayingForm(token.text)?.kind === 'say') {
        if (isText(this.tokens[at - 1], 'to', 'who', 'which', 'that', 'not')) continue;
        phrase.to = at;
        return;
      }
    }
  }

  private made(phrase: Phrase, from: number): void {
    for (let at = from + 1; at < Math.min(this.tokens.length, from + 24); at++) {
      const token = this.tokens[at];
      if (token?.kind === 'quote') return;
      if (
        isText(token, 'by', 'from') &&
        this.tokens[from]?.text !== 'seen' &&
        this.tokens[from]?.text !== 'obtained'
      ) {
        const inner = this.base(at + 1);
        if (inner !== undefined) this.own(phrase, this.attach(inner, 3), 'by');
      }
      if (isText(token, ',', '–', '—')) {
        phrase.to = at + 1;
        return;
      }
    }
  }

  /** “a report commissioned by the GLS last year”, up to the verb of the sentence. */
  private madeBy(phrase: Phrase): void {
    const verb = phrase.to;
    if (!isText(this.tokens[verb + 1], 'by', 'to', 'from', 'in', 'on')) return;
    const inner = this.base(verb + 2);
    if (inner === undefined || inner.kind === 'pronoun') return;
    const whole = this.attach(inner, 3);
    if (
      isText(this.tokens[verb + 1], 'by', 'from') &&
      !/^(?:seen|obtained)$/.test(this.tokens[verb]?.text ?? '')
    )
      this.own(phrase, whole, 'by');
    let to = whole.to;
    while (
      to < whole.to + 5 &&
      this.tokens[to]?.kind === 'word' &&
      !this.isVerb(to, true) &&
      !isBetween(this.tokens[to]?.text ?? '')
    )
      to++;
    phrase.to = this.isVerb(to, true) || isBetween(this.tokens[to]?.text ?? '') ? to : whole.to;
  }

  private shifted(from: number, to: number): Name[] {
    return [...this.names.values()]
      .filter((name) => name.from >= from && name.to <= to)
      .map((name) => {
        const moved = { ...name, from: name.from - from, to: name.to - from };
        this.cast.alias(moved, name);
        return moved;
      });
  }

  private verbFollows(at: number): boolean {
    let verb = at;
    while (this.tokens[verb]?.kind === 'word' && isBetween(this.tokens[verb]?.text ?? '')) verb++;
    return verb > at || this.isVerb(at, false);
  }

  /** Whether an apposition can end before a token. */
  private ends(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined || token.kind === 'quote') return true;
    if (token.kind === 'mark') return true;
    return (
      isBetween(token.text) ||
      this.isVerb(at, false) ||
      isText(token, 'and', 'but', 'who', 'after', 'when', 'as', 'while')
    );
  }

  private close(at: number): number {
    return isText(this.tokens[at], ',', '–', '—') && this.tokens[at + 1]?.kind === 'word' ? at + 1 : at;
  }

  /** Whether a word is a verb of saying here; a word that is a noun too is one only when `loosely` asked for. */
  private isVerb(at: number, loosely: boolean): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'word' || token.possessive) return false;
    const form = sayingForm(token.text);
    if (form === undefined || isCapitalised(token)) return false;
    if (nounKind(token.text) === undefined) return form.form !== 'base' || form.kind === 'say';
    return loosely && form.form !== 'base';
  }

  private possessive(at: number): boolean {
    return this.tokens[at]?.possessive === true;
  }

  private text(from: number, to: number): string {
    return this.tokens
      .slice(from, to)
      .map(({ text, possessive }, index, all) => (possessive && index < all.length - 1 ? `${text}’s` : text))
      .join(' ')
      .replace(/ ([,.)])/g, '$1');
  }
}

function lastOf(name: Name): string {
  return (name.words.at(-1) ?? '').toLowerCase();
}

function owner(determiner: string): string | undefined {
  return /^(?:its|their|his|her|whose)$/.test(determiner) ? determiner : undefined;
}
