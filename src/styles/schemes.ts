/** The ways in which the site can look: as the reader's system asks for it, and on paper. */
export const SCHEMES = ['light', 'dark', 'light, more contrast', 'dark, more contrast', 'print'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Custom properties by name, without the dashes: `paper` → `#fcfbf7`. */
export type Tokens = Readonly<Record<string, string>>;

/** The custom properties that the rules for `:root` set below a media query; those below none for the empty query. */
function tokensBelow(css: string, query: string): Record<string, string> {
  const plain = css.replaceAll(/\/\*.*?\*\//gs, '');
  const blocks = query === '' ? [plain.split('@media')[0] ?? ''] : mediaBlocks(plain, query);
  const tokens: Record<string, string> = {};
  for (const block of blocks) {
    const [, body = ''] = /:root\s*\{([^}]*)\}/s.exec(block) ?? [];
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*([^;]+);/g))
      tokens[name] = value.replaceAll(/\s+/g, ' ').trim();
  }
  return tokens;
}

function mediaBlocks(css: string, query: string): string[] {
  return css
    .split('@media')
    .slice(1)
    .filter((block) => block.slice(0, block.indexOf('{')).trim() === query);
}

const BELOW: Readonly<Record<Scheme, readonly string[]>> = {
  light: [''],
  dark: ['', '(prefers-color-scheme: dark)'],
  'light, more contrast': ['', '(prefers-contrast: more)'],
  'dark, more contrast': ['', '(prefers-color-scheme: dark)', '(prefers-contrast: more)'],
  print: ['', 'print'],
};

/** The tokens of a scheme as `tokens.css` and `print.css` have them, each `var(--…)` replaced by what it stands for. */
export function tokensOf(css: string, scheme: Scheme): Tokens {
  const tokens: Record<string, string> = {};
  for (const query of BELOW[scheme]) Object.assign(tokens, tokensBelow(css, query));
  const value = (text: string): string =>
    text.replace(/^var\(--([\w-]+)\)$/, (whole, name: string) => {
      const other = tokens[name];
      return other === undefined || other === text ? whole : value(other);
    });
  return Object.fromEntries(Object.entries(tokens).map(([name, text]) => [name, value(text)]));
}

/** The least contrast that WCAG 2.2 asks at AA: of text, and of what is no text but has a meaning. */
export const AA = { text: 4.5, shape: 3 } as const;

/** What is set on what, and how much contrast it must have: text on both grounds, marks and bars on paper. */
export const PAIRS = [
  ...['ink', 'ink-quiet', 'accent', 'verified'].flatMap((colour) =>
    ['paper', 'wash'].map((ground) => ({ colour, ground, least: AA.text })),
  ),
  { colour: 'bar', ground: 'paper', least: AA.shape },
] as const satisfies readonly {
  readonly colour: string;
  readonly ground: string;
  readonly least: number;
}[];
