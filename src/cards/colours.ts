import type { Card } from './card.ts';

/** Colours of a card, `#rrggbb`: those of the pages (`styles/tokens.css`), in the light and on the accent. */
export interface CardColours {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
}

export const CARD_COLOURS: Readonly<Record<Card['ground'], CardColours>> = {
  paper: { ground: '#fcfbf7', ink: '#1b1a17', quiet: '#5b574f', accent: '#7a1a2b' },
  accent: { ground: '#7a1a2b', ink: '#fcfbf7', quiet: '#f3eee5', accent: '#f0a0ab' },
};

type Colour = readonly [red: number, green: number, blue: number];

function channels(colour: string): Colour {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Steps between the ground and each ink, the ink itself counted: with the ground, sixteen colours. */
const STEPS = { ink: 6, accent: 5, quiet: 4 } as const;

/** The sixteen colours of which a card is made: its ground, its inks, and what lies between at the edge of a letter. */
export function paletteOf(colours: CardColours): readonly Colour[] {
  const ground = channels(colours.ground);
  const between = Object.entries(STEPS).flatMap(([name, steps]) => {
    const ink = channels(colours[name as keyof typeof STEPS]);
    const mixed = (part: number): Colour => {
      const [red, green, blue] = [0, 1, 2].map((at) => {
        const from = ground[at] ?? 0;
        return Math.round(from + ((ink[at] ?? 0) - from) * part);
      });
      return [red ?? 0, green ?? 0, blue ?? 0];
    };
    return Array.from({ length: steps }, (_, index) => mixed((index + 1) / steps));
  });
  return [ground, ...between];
}
