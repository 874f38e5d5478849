import { Cast } from '../names/cast.ts';
import { findNames, type KnownNames } from '../names/find-names.ts';
import type { Name } from '../names/name.ts';
import type { Block } from '../page/page.ts';
import { findPhrases } from '../sentences/find-phrases.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { splitSentences } from '../sentences/sentence.ts';
import { type Token, tokenise } from '../sentences/token.ts';
import type { Cue } from './cue.ts';
import { findCues } from './find-cues.ts';
import { findPassages } from './passage.ts';

/** A sentence of the reporter's, quotations being one token each. */
export interface SentenceReading {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly phrases: readonly Phrase[];
  readonly cues: readonly Cue[];
}

/** A block that can hold quotations, sentence by sentence. */
export interface BlockReading {
  readonly block: Block;
  /** Whether its first quotation goes on with the last one of the block before. */
  readonly continues: boolean;
  /** For each of its quotations, whether its closing mark is there. */
  readonly closed: readonly boolean[];
  readonly sentences: readonly SentenceReading[];
}

/** The words of a page as they were read, with everybody who is named in them. */
export interface Reading {
  readonly blocks: readonly BlockReading[];
  readonly cast: Cast;
}

/**
 * Reads the words of a page: passages, sentences, names, phrases, verbs of saying.
 * @param publications names of publications, which speak to nobody but are spoken to.
 */
export function readWords(
  blocks: readonly Block[],
  known: KnownNames,
  publications: readonly string[],
): Reading {
  const quotedBlocks = findPassages(blocks).map((quotedBlock) => {
    const { block, quoted } = quotedBlock;
    const sentences = splitSentences(tokenise(block.text, block.start, quoted));
    return {
      ...quotedBlock,
      sentences: sentences.map((tokens) => ({ tokens, names: findNames(tokens, known) })),
    };
  });
  const cast = new Cast(
    quotedBlocks.flatMap(({ sentences }) => sentences),
    publications,
  );
  const read = quotedBlocks.map(({ block, continues, quoted, sentences }) => ({
    block,
    continues,
    closed: quoted.map(({ closed }) => closed),
    sentences: sentences.map(({ tokens, names }) => {
      const phrases = findPhrases(tokens, names, cast);
      return { tokens, names, phrases, cues: findCues(tokens, phrases) };
    }),
  }));
  return { blocks: read, cast };
}
