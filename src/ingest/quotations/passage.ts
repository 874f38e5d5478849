import type { Block } from '../page/page.ts';
import type { MarkForm } from './mark.ts';
import { findQuoted, type Quoted } from './marks.ts';

/** A block that can hold quotations, with those that it holds. */
export interface QuotedBlock {
  readonly block: Block;
  readonly quoted: readonly Quoted[];
  /** Whether its first quotation goes on with the last one of the block before. */
  readonly continues: boolean;
}

/** A heading holds no quotation, but may name who speaks below it. */
const READ: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item', 'block-quotation', 'heading']);
/** Title, standfirst, byline and date stand in the first blocks. */
const HEAD = 6;
/** As many list items may stand between the opening and the closing mark of one quotation. */
const MOST_ITEMS = 30;

/**
 * Finds the quotations of a page, block by block. By British convention a quotation that runs over paragraphs opens
 * on each of them and closes on the last alone; one that runs over the items of a list may have marks at its ends only.
 */
export function findPassages(blocks: readonly Block[]): QuotedBlock[] {
  const byline = blocks.slice(0, HEAD).findLastIndex(({ kind }) => kind === 'byline' || kind === 'furniture');
  // What stands between the title and the byline is a standfirst: display type, like the title.
  const quotable = blocks
    .filter(({ kind, text }, index) => READ.has(kind) && (index > byline || /[.!?][’”'"]?$/u.test(text)))
    .map(asRead);
  const found: QuotedBlock[] = [];
  const reopens = (index: number) => openingForm(quotable[index + 1]?.text ?? '');
  for (let index = 0; index < quotable.length; index++) {
    const block = quotable[index];
    if (block === undefined) continue;
    const before = found.at(-1);
    const open = before?.quoted.at(-1);
    const carried = open !== undefined && !open.closed ? open.form : undefined;
    if (carried !== undefined && block.kind === 'list-item') {
      const end = closingItem(quotable, index, carried);
      for (; index < end; index++) {
        const item = quotable[index];
        if (item !== undefined) found.push({ block: item, quoted: [wholly(item, carried)], continues: true });
      }
      const last = quotable[index];
      if (last !== undefined) found.push(read(last, carried, reopens(index)));
      continue;
    }
    found.push(read(block, carried, reopens(index)));
  }
  return found;
}

/** The form of the mark with which a text begins. */
function openingForm(text: string): MarkForm | undefined {
  if (/^[“"„«]/u.test(text)) return 'double';
  return /^[‘'](?!\d\ds?\b)/u.test(text) ? 'single' : undefined;
}

/** Whole quoted sentences, and words with a signature: “‘We need more’ – Ann Example”. */
const SPEECH = /^(?:[^:‘“"]{3,60}: ?)?[‘“'"][^’”"]{4,}[.!?…,][’”'"](?:\s.+)?$/u;
const SIGNED = /^[‘“'"].+[’”'"] [–—-] \p{L}.+$/u;

/** A line that is speech is a paragraph, though it stands alone as headings do. */
function asRead(block: Block): Block {
  const isSpeech = block.kind === 'heading' && (SPEECH.test(block.text) || SIGNED.test(block.text));
  return isSpeech ? { ...block, kind: 'paragraph' } : block;
}

function read(block: Block, carried: MarkForm | undefined, reopens: MarkForm | undefined): QuotedBlock {
  // Only a quotation that stands apart runs over paragraphs, never one woven into a sentence.
  const apart = /(?:^|:\s*)[‘'“"„«]/u.test(block.text);
  if (block.kind === 'heading') return { block, quoted: [], continues: false };
  const quoted = findQuoted(block.text, carried, apart ? reopens : undefined);
  const first = quoted[0];
  const atStart =
    first !== undefined && (!first.opened || /^[\s•*–-]*$/u.test(block.text.slice(0, first.start - 1)));
  return { block, quoted, continues: carried !== undefined && first?.form === carried && atStart };
}

function wholly(block: Block, form: MarkForm): Quoted {
  return { start: 0, end: block.text.length, form, opened: false, closed: false };
}

/** The item in which an open quotation closes; the given one when there is none. */
function closingItem(blocks: readonly Block[], from: number, form: MarkForm): number {
  for (let index = from; index < Math.min(blocks.length, from + MOST_ITEMS); index++) {
    const block = blocks[index];
    if (block?.kind !== 'list-item') return from;
    const first = findQuoted(block.text, form)[0];
    if (first !== undefined) return !first.opened && first.closed ? index : from;
  }
  return from;
}
