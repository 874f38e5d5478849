import type { FoundQuotation, Span } from '../analysis.ts';
import { isText, type Token } from '../sentences/token.ts';
import { isDocumentary, isSure } from './certainty.ts';
import { Discourse } from './discourse.ts';
import { withEchoes } from './echo.ts';
import { isExchange } from './exchange.ts';
import { findGround } from './find-ground.ts';
import type { Ground } from './ground.ts';
import { impliedLetter, learnIssuers } from './issuer.ts';
import { followsAttribution, SO_SAYS } from './joining.ts';
import { introGround, isIntro, isLabel, isLineBelow } from './label.ts';
import type { BlockReading, Reading, SentenceReading } from './reading.ts';
import type { Resolution } from './referent.ts';
import { resolvePhrase } from './resolve.ts';
import { isDisplayed, isNamedOnly, isPredicated, isStanding, isWhole, isWoven, quotedSpan } from './shape.ts';
import { type Place, standingSpeaker } from './standing.ts';
import { resolveSentence, type SentenceReferents, teller, topic } from './telling.ts';
import { isTerm, isTitleCase } from './term.ts';
import { foundQuotation, type Utterance } from './utterance.ts';

/** Finds the quotations of a page with their speakers, in order. */
export function findQuotations(text: string, reading: Reading): FoundQuotation[] {
  const reader = new QuotationReader(text, reading);
  for (const [index, block] of reading.blocks.entries())
    reader.read(block, reading.blocks[index + 1], index < 2);
  reader.discourse.complete(text);
  const soleIssuer = reader.discourse.soleIssuer();
  return withEchoes(text, reader.utterances).map((utterance) => foundQuotation(text, utterance, soleIssuer));
}

/** A quotation token in its sentence. */
interface QuotedToken {
  readonly sentence: SentenceReading;
  readonly at: number;
  readonly span: Span;
  readonly referents: SentenceReferents;
  readonly place: Place;
}

/** Verbs that report somebody's words without saying whose: “have been told to”, “accused of”. */
const REPORTING =
  /^(?:tell|urge|accuse|warn|describe|brand|criticise|order|ask|dismiss|condemn|label|blame)$/;

class QuotationReader {
  readonly discourse: Discourse;
  readonly utterances: Utterance[] = [];
  private readonly text: string;
  /** The sentence before, when it brings in what stands below it. */
  private intro: SentenceReading | undefined;
  /** Of whom the paragraph before spoke, when nobody is quoted in it. */
  private introduced: Resolution | undefined;
  /** Whether nothing but an attribution has followed the last quotation. */
  private adjoining = false;
  /** Whether its attribution followed its last words directly: ‘…,’ she said. */
  private attributed = false;

  constructor(text: string, reading: Reading) {
    this.text = text;
    this.discourse = new Discourse(reading.cast);
  }

  read(block: BlockReading, next: BlockReading | undefined, isLead: boolean): void {
    if (block.block.kind === 'heading') {
      const [label] = block.sentences;
      const signs = this.adjoining && isLineBelow(this.text, block.block.start);
      this.intro = label !== undefined && isLabel(label) && !signs ? label : undefined;
      return;
    }
    let paragraphSpeaker: Resolution | undefined;
    const introduced = this.introduced;
    this.introduced = undefined;
    for (const [index, sentence] of block.sentences.entries()) {
      const referents = this.follow(sentence);
      const spoke = this.quotations(sentence, referents, {
        block,
        index,
        next,
        paragraphSpeaker,
        isLead,
        introduced,
      });
      const told = spoke ?? teller(sentence, referents.resolved);
      if (told !== undefined) this.discourse.speaks(told.referent, isExchange(sentence));
      paragraphSpeaker = told ?? topic(sentence, referents.resolved) ?? paragraphSpeaker;
      if (!sentence.tokens.some(({ kind }) => kind === 'quote')) this.adjoining = false;
      const signs = index > 0 && isLabel(sentence) && block.closed.length > 0;
      if (isIntro(sentence) && !signs) this.intro = sentence;
      else if (block.block.kind !== 'list-item') this.intro = undefined;
    }
    if (block.closed.length === 0) this.introduced = paragraphSpeaker;
  }

  /** Takes in a sentence: of whom it speaks, and which documents are whose. */
  private follow(sentence: SentenceReading): SentenceReferents {
    this.discourse.next();
    const referents = resolveSentence(this.discourse, sentence);
    // “‘…,’ he said. Dr Example smiled.” A pronoun before any name is whoever is named next.
    for (const utterance of referents.leader === undefined ? [] : this.utterances) {
      if (utterance.awaits) utterance.referent = referents.leader;
      utterance.awaits = false;
    }
    learnIssuers(sentence, referents.resolved);
    const letter = impliedLetter(sentence, referents.resolved);
    if (letter !== undefined) this.discourse.remember(letter, false);
    return referents;
  }

  /** The quotations of a sentence; returns who said the last of them. */
  private quotations(
    sentence: SentenceReading,
    referents: SentenceReferents,
    place: Place,
  ): Resolution | undefined {
    let spoke: Resolution | undefined;
    for (const [at, token] of sentence.tokens.entries()) {
      if (token.kind !== 'quote') continue;
      const span = quotedSpan(token, place.block.closed[token.quote] ?? true);
      const goesOn = place.block.continues && token.quote === 0 ? this.utterances.at(-1) : undefined;
      const utterance =
        goesOn === undefined
          ? this.quotation({ sentence, at, span, referents, place })
          : this.goOn(goesOn, sentence, at, span);
      if (goesOn === undefined && utterance?.referent !== undefined)
        spoke = { referent: utterance.referent, certain: utterance.certain };
    }
    return spoke;
  }

  /** A paragraph of a quotation that was left open in the one before. */
  private goOn(last: Utterance, sentence: SentenceReading, at: number, span: Span): Utterance {
    last.pieces.push(span);
    const ground = findGround(sentence, at);
    this.attributed = isBehind(ground, at);
    this.adjoining = this.attributed || at === sentence.tokens.length - 1;
    return last;
  }

  private quotation(quoted: QuotedToken): Utterance | undefined {
    const { sentence, at, span } = quoted;
    const { tokens } = sentence;
    const words = this.text.slice(span.start, span.end);
    const ground = findGround(sentence, at);
    const whole = isWhole(words, tokens, at, ground);
    const joined = this.join(quoted, ground, whole);
    if (joined !== undefined) return joined;
    const spoken = whole && (ground?.how === 'colon' || isBehind(ground, at));
    if (isTerm(tokens, at) && !spoken) return undefined;
    // Words with the capitals of a title that nobody is told to have said.
    if (isDisplayed(words) && ground?.how !== 'adjacent' && ground?.how !== 'colon') return undefined;
    // “The plan has three ‘lamp zones’”: a word or two in a document that is not said to say them are its terms.
    if (ground?.how === 'document' && words.split(/\s+/).length < 3) return undefined;
    if (ground?.negated || isNamedOnly(tokens, at, ground)) return undefined;
    if (ground?.how === 'document' && isTitleCase(words) && this.introOf(quoted, ground) === undefined)
      return undefined;
    const utterance = this.attribute(quoted, ground, words, whole);
    if (utterance === undefined) {
      this.adjoining = false;
      return undefined;
    }
    this.utterances.push(utterance);
    return utterance;
  }

  /** Adds to the last quotation what is a part of it: behind its attribution, or a paragraph that goes on. */
  private join(
    { sentence, at, span, place }: QuotedToken,
    ground: Ground | undefined,
    whole: boolean,
  ): Utterance | undefined {
    const last = this.utterances.at(-1);
    if (last === undefined || !last.whole || !this.adjoining || last.echoes) return undefined;
    const own = ground?.how === 'adjacent' || ground?.how === 'trailing';
    const goesOn = this.attributed && whole && opensSentence(sentence.tokens, at) && !own;
    // “‘We’re looking,’ she said.” “‘Where?’” is an exchange of two.
    const exchange =
      this.discourse.answering() !== undefined || /^.{0,50}\?$/u.test(this.text.slice(span.start, span.end));
    const across = goesOn && !(exchange && place.index === 0) && !SO_SAYS.test(place.next?.block.text ?? '');
    if (!across && !followsAttribution(sentence, at)) return undefined;
    last.pieces.push(span);
    this.attributed = isBehind(ground, at);
    return last;
  }

  /** What a sentence before says of who speaks here. */
  private introOf({ sentence, at }: QuotedToken, ground: Ground | undefined) {
    if (this.intro === undefined || !opensSentence(sentence.tokens, at) || ground?.how === 'adjacent')
      return undefined;
    const found = introGround(this.intro);
    if (found?.subject === undefined) return undefined;
    return {
      sentence: this.intro,
      ground: found,
      resolution: resolvePhrase(this.discourse, found.subject, this.intro.tokens, true),
    };
  }

  /** Who said it, and on what that rests; undefined when it is nobody's words. */
  private attribute(
    quoted: QuotedToken,
    own: Ground | undefined,
    words: string,
    whole: boolean,
  ): Utterance | undefined {
    const { sentence, at, span, referents, place } = quoted;
    const { tokens } = sentence;
    const intro = this.introOf(quoted, own);
    const ground = intro?.ground ?? own;
    const subject = ground?.subject;
    const resolution = intro === undefined ? subject && referents.resolved.get(subject) : intro.resolution;
    const standing = whole && subject === undefined && opensSentence(tokens, at) && isStanding(words);
    const unsaid = ground === undefined || ground.how === 'none';
    const woven = !standing && unsaid && place.block.block.kind === 'paragraph' && isWoven(words, tokens, at);
    const told = ground?.how !== 'document' && /^(?:pronoun|person|role|people)$/.test(subject?.kind ?? '');
    const isNobodys = !standing && !woven && !(whole && ground !== undefined) && !told;
    if ((ground === undefined || (resolution === undefined && ground.how !== 'none')) && isNobodys)
      return undefined;
    const found =
      (standing || woven) && resolution === undefined ? standingSpeaker(this.discourse, place) : undefined;
    const documentary = isDocumentary(intro?.sentence ?? sentence, ground, resolution);
    const referent = (found ?? resolution)?.referent;
    // “In a letter to patients, the partners said”: of the body that is being spoken of.
    if (documentary && referent?.kind === 'anonymous' && referent.many)
      referent.body ??= this.discourse.lastBody(4);
    this.attributed = isBehind(ground, at);
    this.adjoining =
      whole &&
      (ground?.how === 'adjacent' || ground?.how === 'colon' || standing || at === tokens.length - 1);
    const introduced = intro === undefined || isText(intro.sentence.tokens.at(-1), ':');
    const sure =
      resolution?.certain === true && isSure(ground) && (whole || isPredicated(tokens, at, ground));
    return {
      pieces: [span],
      referent,
      certain: found?.certain ?? (sure && introduced),
      cue:
        found?.cue ?? (ground === undefined ? '' : this.cueWords(intro?.sentence.tokens ?? tokens, ground)),
      whole,
      documentary,
      awaits: resolution === undefined && subject?.kind === 'pronoun',
      echoes: ground?.how === 'none' && !standing && !woven,
      isLead: place.isLead,
      leads: this.utterances.length < 2 && place.isLead && this.reportsWords(tokens, at, ground),
    };
  }

  private reportsWords(tokens: readonly Token[], at: number, ground: Ground | undefined): boolean {
    const bringsIn = isText(tokens[at - 1], 'to', 'of', 'as', 'with', 'for', 'being', 'be', 'that', 'not');
    return bringsIn && REPORTING.test(ground?.cue?.form.verb ?? '');
  }

  /** The words on which an attribution rests, as printed. */
  private cueWords(tokens: readonly Token[], { from, to }: Ground): string {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    const words = this.text.slice(start, end).replace(/\s+/g, ' ').replace(/,$/, '');
    return words.length > 120 ? `${words.slice(0, 119)}…` : words;
  }
}

/** Whether an attribution stands right behind a quotation. */
function isBehind(ground: Ground | undefined, at: number): boolean {
  return ground?.how === 'adjacent' && ground.from > at;
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).every(({ kind }) => kind === 'mark');
}
