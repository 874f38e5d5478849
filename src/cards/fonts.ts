import { fileURLToPath } from 'node:url';
import { GlobalFonts } from '@napi-rs/canvas';

/** A font of a card: a family with its Latin letters, and the further ones of the languages of Europe. */
export interface CardFont {
  readonly family: string;
  /** Files of the font packages. */
  readonly files: { readonly latin: string; readonly extended: string };
}

function font(name: string, weight: number): CardFont {
  const file = (subset: string) => `@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff`;
  return {
    family: `Card ${name} ${weight}`,
    files: { latin: file('latin'), extended: file('latin-ext') },
  };
}

/** What cards are set in: a serif for reading and a humanist sans for apparatus, as the pages are. */
export const CARD_FONTS = {
  title: font('libertinus-serif', 600),
  reading: font('libertinus-serif', 400),
  label: font('lato', 700),
  apparatus: font('lato', 400),
} as const;
export type CardFontName = keyof typeof CARD_FONTS;

/** Path of a file of a font package. @throws Error when the package is not installed. */
export function fontFile(file: string): string {
  return fileURLToPath(import.meta.resolve(file));
}

/**
 * Makes the fonts known to the canvas, under names that no font of the machine has: a card looks the same on every
 * machine. @throws Error when a file is missing or is no font.
 */
export function loadFonts(): void {
  for (const { family, files } of Object.values(CARD_FONTS)) {
    for (const [file, name] of [
      [files.latin, family],
      [files.extended, `${family} extended`],
    ] as const) {
      if (!GlobalFonts.has(name) && GlobalFonts.registerFromPath(fontFile(file), name) === null)
        throw new Error(`${file} is no font that can be read; npm ci brings it back.`);
    }
  }
}

/** The font as a canvas takes it: `64px "Card lato 400", "Card lato 400 extended"`. @param size in pixels */
export function fontValue(name: CardFontName, size: number): string {
  const { family } = CARD_FONTS[name];
  return `${size}px "${family}", "${family} extended"`;
}
