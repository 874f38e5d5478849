import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { CARD_SIZE, type Card } from './card.ts';
import { CARD_COLOURS, type CardColours, paletteOf } from './colours.ts';
import { cutToLine, fitWords, type Measure } from './fit-words.ts';
import { type CardFontName, fontValue, loadFonts } from './fonts.ts';
import { encodePng } from './png.ts';
import { printed } from './printed.ts';

/** Pixels. Networks cut up to 60 pixels from the edges. */
const MARGIN = 84;
const MEASURE = CARD_SIZE.width - 2 * MARGIN;
const HEADING = { size: 26, baseline: 112, spacing: 3 } as const;
const WORDS_TOP = 146;
const WORDS_BOTTOM = 506;
const BELOW = { size: 29, leading: 44 } as const;
const RULE = 528;
const FOOT = { size: 31, baseline: 578 } as const;

const NAME_SIZES = [92, 84, 76, 68, 60, 54, 48, 42] as const;
const QUOTATION_SIZES = [70, 64, 58, 52, 47, 42] as const;

/** A canvas that is drawn on again and again: making one takes longer than a card. */
interface Easel {
  readonly context: SKRSContext2D;
  pixels(): Uint8Array;
}

let easel: Easel | undefined;

function standingEasel(): Easel {
  if (easel !== undefined) return easel;
  loadFonts();
  const canvas = createCanvas(CARD_SIZE.width, CARD_SIZE.height);
  easel = { context: canvas.getContext('2d'), pixels: () => canvas.data() };
  return easel;
}

function measureWith(context: SKRSContext2D, font: CardFontName): Measure {
  return (words, size) => {
    context.font = fontValue(font, size);
    return context.measureText(words).width;
  };
}

/** The heading, in capitals set apart. */
function drawHeading(context: SKRSContext2D, { heading }: Card, colours: CardColours): void {
  context.font = fontValue('label', HEADING.size);
  context.fillStyle = colours.accent;
  context.letterSpacing = `${HEADING.spacing}px`;
  context.fillText(heading.toUpperCase(), MARGIN, HEADING.baseline);
  context.letterSpacing = '0px';
}

/** The words and what stands below them. */
function drawWords(context: SKRSContext2D, card: Card, colours: CardColours): void {
  const quoted = card.attribution !== undefined;
  const font = quoted ? 'reading' : 'title';
  const leading = quoted ? 1.2 : 1.12;
  const lines = [...(card.attribution === undefined ? [] : [card.attribution]), ...card.below].map(printed);
  const height = WORDS_BOTTOM - WORDS_TOP - lines.length * BELOW.leading - BELOW.size / 2;
  const fitted = fitWords(
    printed(quoted ? `${card.words}’` : card.words),
    quoted ? QUOTATION_SIZES : NAME_SIZES,
    { width: MEASURE, height, leading },
    measureWith(context, font),
  );
  context.font = fontValue(font, fitted.size);
  context.fillStyle = colours.ink;
  const mark = quoted ? context.measureText('‘').width : 0;
  if (quoted) context.fillText('‘', MARGIN - mark, WORDS_TOP + fitted.size);
  for (const [index, line] of fitted.lines.entries())
    context.fillText(line, MARGIN, WORDS_TOP + fitted.size * (1 + index * leading));

  let baseline = WORDS_TOP + fitted.size * (0.3 + fitted.lines.length * leading) + BELOW.leading;
  for (const [index, line] of lines.entries()) {
    const name = quoted && index === 0 ? 'label' : 'apparatus';
    const cut = cutToLine(line, BELOW.size, MEASURE, measureWith(context, name));
    context.font = fontValue(name, BELOW.size);
    context.fillStyle = name === 'label' ? colours.ink : colours.quiet;
    context.fillText(cut, MARGIN, baseline);
    baseline += BELOW.leading;
  }
}

/** The archive’s name, and the number by which it knows the record. */
function drawFoot(context: SKRSContext2D, { wordmark, number }: Card, colours: CardColours): void {
  context.fillStyle = colours.ink;
  context.fillRect(MARGIN, RULE, MEASURE, 2);
  context.font = fontValue('title', FOOT.size);
  context.fillText(`${wordmark.plain} `, MARGIN, FOOT.baseline);
  const after = MARGIN + context.measureText(`${wordmark.plain} `).width;
  context.fillStyle = colours.accent;
  context.fillText(wordmark.accented, after, FOOT.baseline);
  if (number === undefined) return;
  context.font = fontValue('label', BELOW.size);
  context.fillStyle = colours.ink;
  const wide = context.measureText(number).width;
  context.fillText(number, MARGIN + MEASURE - wide, FOOT.baseline);
}

/** Draws a card as PNG. The same card gives the same bytes. @throws Error when the fonts cannot be read. */
export function drawCard(card: Card): Uint8Array {
  const { context, pixels } = standingEasel();
  const colours = CARD_COLOURS[card.ground];
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, CARD_SIZE.width, CARD_SIZE.height);
  drawHeading(context, card, colours);
  drawWords(context, card, colours);
  drawFoot(context, card, colours);
  return encodePng(pixels(), CARD_SIZE.width, paletteOf(colours));
}
