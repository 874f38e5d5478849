import type { FoundQuotation, QuotationKind, Span } from './analysis.ts';
import { colonGround, findGround, type Ground, isNaming } from './attribution.ts';
import { Discourse, type Referent, type Resolution } from './discourse.ts';
import { impliedLetter, learnIssuers } from './issuer.ts';
import { isSpeech, sayingForm } from './lexicon/saying.ts';
import { isBetween, isPreposition } from './lexicon/word.ts';
import type { Phrase } from './phrase.ts';
import type { BlockReading, Reading, SentenceReading } from './reading.ts';
import { isTerm, isTitleCase } from './term.ts';
import { isText, type Token } from './token.ts';

/** A quotation as far as it is understood; what comes later in the page may complete it. */
interface Draft {
  readonly pieces: Span[];
  referent: Referent | undefined;
  certain: boolean;
  cue: string;
  readonly whole: boolean;
  readonly documentary: boolean;
  /** Nobody was found before it: the next paragraph may tell. */
  awaits: boolean;
  /** Its speaker is told only by the same words in a later quotation. */
  echoes: boolean;
  /** Whether it stands in the first sentences of the page, behind a verb that reports somebody’s words. */
  readonly leads: boolean;
}

/** Finds the quotations of a page with their speakers, in order. */
export function findQuotations(text: string, reading: Reading): FoundQuotation[] {
  return new QuotationReader(text, reading).all();
}

class QuotationReader {
  private readonly text: string;
  private readonly reading: Reading;
  private readonly discourse: Discourse;
  private readonly drafts: Draft[] = [];
  /** The sentence before, when it ends in a colon. */
  private intro: SentenceReading | undefined;
  /** Whether nothing but an attribution has followed the last quotation. */
  private adjoining = false;
  /** Whether its attribution followed its last words directly: ‘…,’ she said. */
  private attributed = false;

  constructor(text: string, reading: Reading) {
    this.text = text;
    this.reading = reading;
    this.discourse = new Discourse(reading.cast);
  }

  all(): FoundQuotation[] {
    for (const [index, block] of this.reading.blocks.entries())
      this.block(block, this.reading.blocks[index + 1], index < 2);
    this.echo();
    this.discourse.complete(this.text);

    return this.drafts.filter(({ echoes }) => !echoes).map((draft) => this.finish(draft));
  }

  private block(block: BlockReading, next: BlockReading | undefined, lead: boolean): void {
    const label = block.block.kind === 'heading' ? block.sentences[0] : undefined;
    if (block.block.kind === 'heading') {
      this.intro = label !== undefined && isLabel(label) ? label : undefined;
      return;
    }
    let first = block.continues;
    let paragraphSpeaker: Resolution | undefined;
    for (const [index, sentence] of block.sentences.entries()) {
      this.discourse.next();
      const resolved = this.resolveAll(sentence);
      learnIssuers(sentence, resolved);
      const letter = impliedLetter(sentence, resolved);
      if (letter !== undefined) this.discourse.remember(letter, false);
      let spoke: Resolution | undefined;
      for (const [at, token] of sentence.tokens.entries()) {
        if (token.kind !== 'quote') continue;
        const span = trimmed(token, block.closed[token.quote] ?? true);
        const last = this.drafts.at(-1);
        if (first && last !== undefined) {
          last.pieces.push(span);
          first = false;
          const behind = findGround(sentence, at);
          this.attributed = behind?.how === 'adjacent' && behind.from > at;
          this.adjoining = this.attributed || at === sentence.tokens.length - 1;
          continue;
        }
        first = false;
        const draft = this.quotation(sentence, at, span, resolved, {
          block,
          index,
          next,
          paragraphSpeaker,
          first: lead,
        });
        if (draft === undefined) continue;
        if (draft.referent !== undefined) spoke = { referent: draft.referent, certain: draft.certain };
      }
      const teller = spoke ?? this.teller(sentence, resolved);
      if (teller !== undefined) {
        this.discourse.speaker = teller.referent;
        paragraphSpeaker = teller;
      } else paragraphSpeaker = this.topic(sentence, resolved) ?? paragraphSpeaker;
      if (!sentence.tokens.some(({ kind }) => kind === 'quote')) this.adjoining = false;
      const ending = sentence.tokens.at(-1);
      if (isText(ending, ':') || (isText(ending, ',') && sentence.cues.length > 0) || isLabel(sentence))
        this.intro = sentence;
      else if (block.block.kind !== 'list-item') this.intro = undefined;
    }
  }

  private resolveAll(sentence: SentenceReading): Map<Phrase, Resolution> {
    const { phrases, cues, tokens } = sentence;
    const resolved = new Map<Phrase, Resolution>();
    const subjects = new Set(
      cues.filter(({ relation }) => relation !== 'passive').map(({ subject }) => subject),
    );
    const speaking = new Set(cues.filter(({ form }) => isSpeech(form)).map(({ subject }) => subject));
    let first = true;
    for (const phrase of phrases) {
      const resolution = this.discourse.resolve(phrase, tokens, speaking.has(phrase));
      if (resolution === undefined) continue;
      resolved.set(phrase, resolution);
      const before = tokens[phrase.from - 1];
      if (this.isPredicate(phrase, tokens, resolved)) continue;
      const leads =
        first && !isText(before, 'to', 'of', 'in', 'by', 'for', 'at', 'with', 'from', 'on', 'under');
      if (leads && resolution.referent.kind === 'person')
        this.discourse.reveal(resolution.referent.person, phrase.kind === 'person');
      if (phrase.kind !== 'thing') first = false;
      if (leads) this.supply(resolution.referent, phrase);
      this.discourse.remember(
        resolution.referent,
        subjects.has(phrase) || leads || isGrammaticalSubject(phrase, tokens),
        subjects.has(phrase) || (leads && tokens.slice(0, phrase.from).every(({ kind }) => kind === 'mark')),
      );
    }
    return resolved;
  }

  /** “‘…,’ he said. Dr Example smiled.” A pronoun before any name is whoever is named next. */
  private supply(referent: Referent, phrase: Phrase): void {
    const last = this.drafts.at(-1);
    if (referent.kind !== 'person' || phrase.kind !== 'person' || last === undefined) return;
    for (const draft of this.drafts) if (draft.awaits) draft.referent = referent;
    for (const draft of this.drafts) draft.awaits = false;
  }

  /** “since becoming chair of the GLS”: what the person is, nobody else. */
  private isPredicate(
    phrase: Phrase,
    tokens: readonly Token[],
    resolved: ReadonlyMap<Phrase, Resolution>,
  ): boolean {
    if (phrase.kind !== 'role' || phrase.determiner === 'another') return false;
    if (
      !isText(
        tokens[phrase.from - 1],
        'as',
        'becoming',
        'become',
        'became',
        'is',
        'was',
        'am',
        'named',
        'appointed',
        'elected',
        'made',
      )
    )
      return false;
    const person = [...resolved.values()].findLast(({ referent }) => referent.kind === 'person')?.referent;
    if (person?.kind !== 'person') return false;
    person.person.role ??= phrase.gloss;
    person.person.body ??= this.discourse.owner(phrase);
    return true;
  }

  /** Who says something in a sentence without a quotation. */
  private teller(
    sentence: SentenceReading,
    resolved: ReadonlyMap<Phrase, Resolution>,
  ): Resolution | undefined {
    const cue = sentence.cues.find(
      ({ subject, form, relation }) =>
        subject !== undefined && resolved.has(subject) && isSpeech(form) && relation !== 'passive',
    );
    return cue?.subject === undefined ? undefined : resolved.get(cue.subject);
  }

  /** Of whom a sentence speaks in which nobody says anything. */
  private topic(
    sentence: SentenceReading,
    resolved: ReadonlyMap<Phrase, Resolution>,
  ): Resolution | undefined {
    const first = sentence.phrases.find(
      (phrase) => resolved.has(phrase) && (phrase.kind === 'person' || phrase.kind === 'pronoun'),
    );
    const found = first && resolved.get(first);
    return found === undefined ? undefined : { referent: found.referent, certain: false };
  }

  private quotation(
    sentence: SentenceReading,
    at: number,
    span: Span,
    resolved: ReadonlyMap<Phrase, Resolution>,
    place: {
      block: BlockReading;
      index: number;
      next: BlockReading | undefined;
      paragraphSpeaker: Resolution | undefined;
      first: boolean;
    },
  ): Draft | undefined {
    const { tokens } = sentence;
    const words = this.text.slice(span.start, span.end);
    let ground = findGround(sentence, at);
    const whole = isWhole(words, tokens, at, ground);
    const opensSentence = tokens.slice(0, at).every(({ kind }) => kind === 'mark');
    const last = this.drafts.at(-1);
    const canJoin = last !== undefined && last.whole && this.adjoining && !last.echoes;
    const joinsWithin = canJoin && this.followsAttribution(sentence, at);
    const joinsAcross =
      canJoin &&
      this.attributed &&
      opensSentence &&
      whole &&
      ground?.how !== 'adjacent' &&
      ground?.how !== 'trailing' &&
      !SO_SAYS.test(place.next?.block.text ?? '');
    if (last !== undefined && (joinsWithin || joinsAcross)) {
      last.pieces.push(span);
      this.attributed = ground?.how === 'adjacent' && ground.from > at;
      return last;
    }
    if (
      isTerm(tokens, at) &&
      !(whole && (ground?.how === 'colon' || (ground?.how === 'adjacent' && ground.from > at)))
    )
      return undefined;
    if (ground?.negated || isNamedOnly(tokens, at, ground)) return undefined;
    const intro =
      this.intro !== undefined && opensSentence && ground?.how !== 'adjacent'
        ? this.introGround(this.intro)
        : undefined;
    let resolution: Resolution | undefined;
    if (intro !== undefined && this.intro !== undefined) {
      ground = intro.ground;
      resolution = intro.resolution;
    } else if (ground?.subject !== undefined) resolution = resolved.get(ground.subject);
    const standing =
      whole &&
      (ground === undefined || ground.subject === undefined) &&
      opensSentence &&
      (words.split(/\s+/).length > 3 || /[.?!…]$/.test(words)) &&
      (!isTitleCase(words) || /[.?!…]$/.test(words));
    if (ground?.how === 'document' && isTitleCase(words)) return undefined;
    // Scare quotes hold a word or two; so many words are somebody’s, though no verb says whose.
    const woven =
      !standing &&
      (ground === undefined || ground.how === 'none') &&
      words.split(/\s+/).length >= WOVEN &&
      place.block.block.kind === 'paragraph' &&
      !isText(tokens[at - 1], 'is', 'the', 'a', 'an', ':') &&
      !isTitleCase(words);
    if (ground === undefined || (resolution === undefined && ground.how !== 'none')) {
      const told =
        /^(?:pronoun|person|role|people)$/.test(ground?.subject?.kind ?? '') && ground?.how !== 'document';
      if (!standing && !woven && !(whole && ground !== undefined) && !told) {
        this.adjoining = false;
        return undefined;
      }
    }
    const draft: Draft = {
      pieces: [span],
      referent: resolution?.referent,
      certain:
        resolution?.certain === true &&
        isSure(ground) &&
        (whole || isPredicated(tokens, at, ground)) &&
        (intro === undefined || isText(this.intro?.tokens.at(-1), ':')),
      cue:
        ground === undefined
          ? ''
          : this.words(intro !== undefined && this.intro !== undefined ? this.intro.tokens : tokens, ground),
      whole,
      documentary: isDocumentary(
        intro !== undefined && this.intro !== undefined ? this.intro : sentence,
        ground,
        resolution,
      ),
      awaits: resolution === undefined && ground?.subject?.kind === 'pronoun',
      echoes: ground?.how === 'none' && !standing && !woven,
      leads:
        this.drafts.length < 2 &&
        place.first &&
        isText(tokens[at - 1], 'to', 'of', 'as', 'with', 'for', 'being', 'be', 'that', 'not') &&
        /^(?:tell|urge|accuse|warn|describe|brand|criticise|order|ask|dismiss|condemn|label|blame)$/.test(
          ground?.cue?.form.verb ?? '',
        ),
    };
    // “In a letter to patients, the partners said”: of the body that is being spoken of.
    if (draft.documentary && draft.referent?.kind === 'anonymous' && draft.referent.many)
      draft.referent.body ??= this.discourse.lastBody(4);
    if ((standing || woven) && resolution === undefined) this.stand(draft, place);
    this.drafts.push(draft);
    this.attributed = ground?.how === 'adjacent' && ground.from > at;
    this.adjoining =
      whole &&
      (ground?.how === 'adjacent' || ground?.how === 'colon' || standing || at === tokens.length - 1);
    return draft;
  }

  private introGround(
    intro: SentenceReading,
  ): { ground: Ground; resolution: Resolution | undefined } | undefined {
    const closed = isText(intro.tokens.at(-1), ':', ',');
    const ground = colonGround(intro, intro.tokens.length - (closed ? 1 : 0));
    if (ground?.subject === undefined || ground.negated) return undefined;
    const resolution = this.discourse.resolve(ground.subject, intro.tokens, true);
    return { ground, resolution };
  }

  /** Whether between the last quotation and this one stands its attribution and nothing else. */
  private followsAttribution(sentence: SentenceReading, at: number): boolean {
    const { tokens } = sentence;
    const before = tokens.findLastIndex(({ kind }, index) => kind === 'quote' && index < at);
    if (before === -1) return false;
    const ground = findGround(sentence, before);
    if (ground?.how !== 'adjacent' || ground.from < before) return false;
    const rest = tokens.slice(ground.to, at);
    if (rest.some((token) => isText(token, 'and', 'but', 'adding', 'that', ':'))) return false;
    if (rest.at(-1)?.kind === 'word') return false;
    const cues = sentence.cues.filter((cue) => cue.at >= ground.to && cue.at < at);
    return cues.length === 0;
  }

  /** “So says Dr Example” and the like: the next paragraph names the speaker. */
  private tellsNext(
    { next, block, index }: { next: BlockReading | undefined; block: BlockReading; index: number },
    _sentence: SentenceReading,
  ): boolean {
    return (
      index === block.sentences.length - 1 &&
      next !== undefined &&
      (SO_SAYS.test(next.block.text) || POINTING.test(next.block.text))
    );
  }

  /** A quotation on its own: its speaker is in the same paragraph, the next one, or goes on speaking. */
  private stand(
    draft: Draft,
    place: {
      block: BlockReading;
      index: number;
      next: BlockReading | undefined;
      paragraphSpeaker: Resolution | undefined;
      first: boolean;
    },
  ): void {
    const { paragraphSpeaker, next } = place;
    if (
      this.tellsNext(place, place.block.sentences[place.index] as SentenceReading) ||
      (paragraphSpeaker === undefined && this.discourse.speaker === undefined)
    ) {
      const following = place.block.sentences[place.index + 1] ?? next?.sentences[0];
      const found = following === undefined ? undefined : this.ahead(following);
      if (found !== undefined) {
        draft.referent = found.referent;
        draft.certain = false;
        draft.cue = 'named in the next paragraph';
        return;
      }
    }
    if (paragraphSpeaker !== undefined) {
      draft.referent = paragraphSpeaker.referent;
      draft.certain = paragraphSpeaker.certain;
      draft.cue = 'goes on speaking in the paragraph';
    } else if (this.discourse.speaker !== undefined) {
      draft.referent = this.discourse.speaker;
      draft.certain = false;
      draft.cue = 'spoke last';
    }
  }

  /** The first person of the next paragraph, or else the first body. */
  private ahead(sentence: SentenceReading): Resolution | undefined {
    const phrases = sentence.phrases.filter(({ kind }) => kind === 'person' || kind === 'body');
    const cue = sentence.cues.find(({ subject, form }) => subject !== undefined && isSpeech(form));
    const phrase = cue?.subject ?? phrases.find(({ kind }) => kind === 'person') ?? phrases[0];
    return phrase === undefined ? undefined : this.discourse.resolve(phrase, sentence.tokens, true);
  }

  /** “Practices have been told to ‘…’”: in the lead, the one who speaks next is likely to have said it. */
  private followUp(draft: Draft, index: number): void {
    const next = this.drafts.slice(index + 1).find((other) => !other.echoes && other.referent !== undefined);
    if (!draft.leads || next === undefined) return;
    draft.echoes = false;
    draft.referent = next.referent;
    draft.cue = 'nobody is named; who is quoted next';
  }

  /** A fragment whose speaker is not told is that of a later quotation with the same words. */
  private echo(): void {
    for (const [index, draft] of this.drafts.entries()) {
      if (!draft.echoes) continue;
      const words = this.joined(draft).toLowerCase();
      const echo = this.drafts
        .slice(index + 1)
        .find(
          (other) =>
            !other.echoes &&
            other.referent !== undefined &&
            new RegExp(`(?<!\\p{L})${escaped(words)}(?!\\p{L})`, 'iu').test(this.joined(other)),
        );
      if (echo === undefined) {
        this.followUp(draft, index);
        continue;
      }
      draft.echoes = false;
      draft.referent = echo.referent;
      draft.cue = 'the same words are quoted below';
    }
  }

  private joined({ pieces }: Draft): string {
    return pieces.map(({ start, end }) => this.text.slice(start, end)).join(' ');
  }

  private words(tokens: readonly Token[], { from, to }: Ground): string {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    const words = this.text.slice(start, end).replace(/\s+/g, ' ').replace(/,$/, '');
    return words.length > 120 ? `${words.slice(0, 119)}…` : words;
  }

  private finish(draft: Draft): FoundQuotation {
    const { pieces, referent, certain, cue } = draft;
    const body =
      referent === undefined
        ? undefined
        : referent.kind === 'person'
          ? referent.person.body
          : referent.kind === 'anonymous' && referent.person !== undefined
            ? referent.person.body
            : referent.kind === 'document'
              ? (referent.body ??
                (referent.person === undefined
                  ? (this.discourse.soleIssuer() ?? referent.likely)
                  : undefined))
              : referent.body;
    const person =
      referent?.kind === 'person' || referent?.kind === 'anonymous' ? referent.person : undefined;
    return {
      text: this.joined(draft),
      pieces: pieces.map(({ start, end }) => this.text.slice(start, end)),
      spans: pieces,
      speaker: person?.name ?? null,
      speaker_id: person?.id ?? null,
      organisation: body?.name ?? null,
      organisation_id: body?.id ?? null,
      kind: kindOf(draft),
      certain:
        certain &&
        (person === undefined || person.name.includes(' ')) &&
        referent !== undefined &&
        !(referent.kind === 'anonymous' && referent.person !== undefined),
      cue: cue === '' ? 'nobody is named' : cue,
      start: pieces[0]?.start ?? 0,
      end: pieces.at(-1)?.end ?? 0,
    };
  }
}

/** The next paragraph says whose words stood alone in this one. */
const SO_SAYS = /^(?:so (?:says|said|wrote|writes)|with (?:those|these|that) (?:words|remarks?))\b/i;
/** As many words are too many for a term. */
const WOVEN = 4;
const POINTING =
  /^(?:that (?:was|is)|those (?:were|are)|these (?:were|are)|this (?:was|is)|such (?:was|is|were)|the words) .{0,40}\b(?:view|views|message|words?|verdict|assessment|warning|response|reaction|opinion|conclusion|cry|plea|thoughts|sentiment)\b/i;

function trimmed({ start, end, text }: Token, closed: boolean): Span {
  const inner = text.trim();
  const close = closed ? 1 : 0;
  const from = end - close - text.length + (text.length - text.trimStart().length);
  return { start: Math.max(start, from), end: Math.max(start, from) + inner.length };
}

/** Whether the words were said as a whole, not woven into the reporter's sentence. */
function isWhole(words: string, tokens: readonly Token[], at: number, ground: Ground | undefined): boolean {
  const capital = /^[\s“”‘’"'[(…£$.]*[\p{Lu}\p{N}]/u.test(words);
  const ended = /[.,?!…—–;:-][”’"')\]\s]*$/u.test(words.trim());
  if (isText(tokens[at - 1], ':')) return capital || ended || words.split(/\s+/).length > 2;
  const opens = tokens.slice(0, at).every(({ kind }) => kind === 'mark');
  if (ground?.how === 'adjacent' && opens) return true;
  const after = tokens[at + 1];
  const stands = after === undefined || isText(after, ',', '.', '–', '—');
  return (
    capital &&
    (ended || stands) &&
    (opens || isText(tokens[at - 1], ',') || (ground?.how === 'adjacent' && ended)) &&
    (words.trim().split(/\s+/).length > (opens ? 1 : 2) || (opens && /[.?!]$/.test(words.trim())))
  );
}

/** “Dr Ann Example, chair, Guild of Lamplit Surgeries”: a line of its own that names who speaks below. */
function isLabel({ tokens, phrases, cues }: SentenceReading): boolean {
  const first = phrases[0];
  const last = tokens.at(-1);
  if (first === undefined || first.from > 1 || cues.length > 0 || isText(last, '.', '?', '!')) return false;
  if (tokens.some(({ kind }) => kind === 'quote')) return false;
  return (
    first.kind === 'person' ||
    (first.kind === 'body' && first.agent !== undefined && first.to >= tokens.length - 2)
  );
}

/** Whether a verb follows a phrase that no preposition governs. */
function isGrammaticalSubject({ from, to, kind }: Phrase, tokens: readonly Token[]): boolean {
  if (kind === 'thing') return false;
  const before = tokens[from - 1];
  if (before?.kind === 'word' && isPreposition(before.text)) return false;
  const after = tokens[to];
  return (
    after?.kind === 'word' &&
    (isBetween(after.text) || sayingForm(after.text) !== undefined || /[^e]ed$/.test(after.text))
  );
}

/** Whether a fragment stands where words of somebody’s own stand, not where a term would: three words, or behind “was”. */
function isPredicated(tokens: readonly Token[], at: number, ground: Ground | undefined): boolean {
  if ((tokens[at]?.text.trim().split(/\s+/).length ?? 0) > 2) return true;
  if (ground?.cue !== undefined && isNaming(ground.cue)) return true;
  return isText(
    tokens[at - 1],
    'as',
    'was',
    'is',
    'were',
    'are',
    'be',
    'been',
    'being',
    'it',
    'felt',
    'a',
    'an',
    'that',
    'had',
    'been',
    'with',
    ':',
  );
}

function isSure(ground: Ground | undefined): boolean {
  if (ground === undefined) return false;
  return (
    ground.how === 'adjacent' ||
    ground.how === 'colon' ||
    (ground.how === 'governing' && ground.cue?.relation !== 'far') ||
    ground.how === 'trailing'
  );
}

/** “promised to end the ‘8am scramble’”: what somebody does something to, not what they said. */
function isNamedOnly(tokens: readonly Token[], at: number, ground: Ground | undefined): boolean {
  if (ground?.how !== 'governing' || ground.cue === undefined || isNaming(ground.cue)) return false;
  if (!isText(tokens[at - 1], 'the', 'a', 'an', 'its', 'their', 'two', 'three')) return false;
  if (!isSpeech(ground.cue.form)) return isText(tokens[at - 1], 'the');
  const short = (tokens[at]?.text.split(/\s+/).length ?? 0) <= 3;
  return (
    short &&
    !isText(
      tokens[at - 2],
      'is',
      'was',
      'are',
      'were',
      'be',
      'been',
      'as',
      'become',
      'became',
      'being',
      'like',
      'of',
      'it',
      'not',
      'just',
      'remains',
      'represents',
      'amounts',
      'calling',
      'called',
    )
  );
}

/** Whether the words are from something written by a body: “in a letter, the trust said”, “the trust wrote”. */
function isDocumentary(
  sentence: SentenceReading,
  ground: Ground | undefined,
  resolution: Resolution | undefined,
): boolean {
  const referent = resolution?.referent;
  if (referent === undefined || referent.kind === 'person' || referent.kind === 'document') return false;
  if (referent.kind === 'body' && ground?.cue?.form.verb === 'write') return true;
  return sentence.phrases.some(
    ({ kind, from }) => kind === 'document' && isText(sentence.tokens[from - 1], 'in'),
  );
}

function kindOf({ referent, whole, documentary }: Draft): QuotationKind {
  if (referent?.kind === 'document' || documentary) return 'document';
  if (
    referent?.kind === 'anonymous' &&
    referent.person === undefined &&
    (referent.body === undefined || !referent.many)
  )
    return 'anonymous';
  return whole ? 'direct' : 'fragment';
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
