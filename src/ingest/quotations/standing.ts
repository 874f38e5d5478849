import { isSpeech } from '../lexicon/saying.ts';
import type { Discourse } from './discourse.ts';
import { SO_SAYS } from './joining.ts';
import { isLabel } from './label.ts';
import type { BlockReading, SentenceReading } from './reading.ts';
import type { Resolution } from './referent.ts';
import { resolvePhrase } from './resolve.ts';

/** Where a quotation stands in the page. */
export interface Place {
  readonly block: BlockReading;
  /** Number of its sentence in the block. */
  readonly index: number;
  readonly next: BlockReading | undefined;
  /** Who spoke before it in the paragraph. */
  readonly paragraphSpeaker: Resolution | undefined;
  /** Whether the block is one of the first of the page. */
  readonly isLead: boolean;
  /** Of whom the paragraph before spoke, when nobody is quoted in it. */
  readonly introduced: Resolution | undefined;
}

/** A speaker who was found, with why. */
export interface Standing extends Resolution {
  readonly cue: string;
}

/** The speaker of a quotation on its own: of the same paragraph, of the next one, or whoever goes on speaking. */
export function standingSpeaker(discourse: Discourse, place: Place): Standing | undefined {
  const { paragraphSpeaker, next } = place;
  const nobodyYet = paragraphSpeaker === undefined && discourse.speaker === undefined;
  if (tellsNext(place) || nobodyYet) {
    const following = place.block.sentences[place.index + 1] ?? next?.sentences[0];
    const found = following === undefined ? undefined : speakerAhead(discourse, following);
    if (found !== undefined)
      return { referent: found.referent, certain: false, cue: 'named in the next paragraph' };
  }
  if (paragraphSpeaker !== undefined)
    return { ...paragraphSpeaker, certain: false, cue: 'goes on speaking in the paragraph' };
  const signed = signature(discourse, place);
  if (signed !== undefined) return { ...signed, cue: 'signed below it' };
  if (place.introduced !== undefined)
    return {
      referent: place.introduced.referent,
      certain: false,
      cue: 'the paragraph before speaks of them',
    };
  const other = discourse.answering();
  if (other !== undefined) return { referent: other, certain: false, cue: 'answers who spoke last' };
  if (discourse.speaker === undefined) return undefined;
  return { referent: discourse.speaker, certain: false, cue: 'spoke last' };
}

/** A line below the quotation that only names somebody, as in a sheet of reactions. */
function signature(discourse: Discourse, { block, index, next }: Place): Resolution | undefined {
  const here = block.sentences[index + 1];
  const line = here ?? (next?.sentences.length === 1 ? next.sentences[0] : undefined);
  const first = line?.phrases[0];
  if (line === undefined || first === undefined || !isLabel(line)) return undefined;
  return resolvePhrase(discourse, first, line.tokens, true);
}

/** “So says Dr Example”, “that was the view of Dr Example”: the next paragraph names the speaker. */
function tellsNext({ next, block, index }: Place): boolean {
  if (index !== block.sentences.length - 1 || next === undefined) return false;
  return SO_SAYS.test(next.block.text) || POINTING.test(next.block.text);
}

const POINTING =
  /^(?:that (?:was|is)|those (?:were|are)|these (?:were|are)|this (?:was|is)|such (?:was|is|were)|the words) .{0,40}\b(?:view|views|message|words?|verdict|assessment|warning|response|reaction|opinion|conclusion|cry|plea|thoughts|sentiment)\b/i;

/** The first person of the next paragraph, or else the first body. */
function speakerAhead(discourse: Discourse, sentence: SentenceReading): Resolution | undefined {
  const phrases = sentence.phrases.filter(({ kind }) => kind === 'person' || kind === 'body');
  const cue = sentence.cues.find(({ subject, form }) => subject !== undefined && isSpeech(form));
  const phrase = cue?.subject ?? phrases.find(({ kind }) => kind === 'person') ?? phrases[0];
  return phrase === undefined ? undefined : resolvePhrase(discourse, phrase, sentence.tokens, true);
}
