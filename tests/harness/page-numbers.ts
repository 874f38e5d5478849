import { hasCount } from './telling-number.ts';

/** A count that a page prints with its query. */
export interface PrintedCount {
  /** `records kind=article year=2021`. */
  readonly query: string;
  /** As readers see it: `1,204`. */
  readonly printed: string;
  /** As machines read it: `1204`. */
  readonly value: string;
}

/** Digits in the text of a page that say of nothing what they count. */
export interface LooseNumber {
  /** The text around them. */
  readonly context: string;
  /** Where they stand: `main section p.quiet`. */
  readonly path: string;
}

/** The numbers in the body of a page. */
export interface PageNumbers {
  readonly counts: readonly PrintedCount[];
  readonly loose: readonly LooseNumber[];
}

/** What a number may belong to and be no count of the archive. */
export interface Content {
  /** Whether a text, spaces evened out, is something that the archive holds: a title, a name, words quoted. */
  readonly isHeld: (text: string) => boolean;
  /** Whether all text in an element is content, by its name, classes and attributes. */
  readonly isContent: (element: OpenElement) => boolean;
}

/** An element on the way from the page's root to a text. */
export interface OpenElement {
  readonly name: string;
  readonly classes: readonly string[];
  /** Its attributes as written in the tag. */
  readonly attributes: string;
}

interface Frame extends OpenElement {
  text: string;
  loose: LooseNumber[];
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
const TOKEN = /<!--.*?-->|<!doctype[^>]*>|<(\/?)([a-z][\w-]*)((?:\s[^<>"]*|"[^"]*")*?)(\/?)>|[^<]+/gis;
const HIDDEN = /<(script|style|template|head)\b.*?<\/\1>/gs;

/**
 * Reads the numbers of a page. The pages of the site are well-formed (another test holds them to that), so their tags
 * can be read one after the other; a parser with all its care for broken pages takes many times as long for thousands.
 */
export function pageNumbers(html: string, { isHeld, isContent }: Content): PageNumbers {
  const counts: PrintedCount[] = [];
  const open: Frame[] = [{ name: '', classes: [], attributes: '', text: '', loose: [] }];
  const close = () => {
    const frame = open.pop();
    const above = open.at(-1);
    if (frame === undefined || above === undefined) return;
    const query = attribute(frame, 'data-count');
    if (query !== undefined) {
      counts.push({ query, printed: frame.text, value: attribute(frame, 'value') ?? '' });
      above.text += ' ';
      return;
    }
    above.text += frame.text;
    if (frame.loose.length > 0 && !isContent(frame) && !isHeld(evened(frame.text))) {
      above.loose.push(...frame.loose);
    }
  };
  for (const [token, ends, name, attributes = '', closed] of html.replace(HIDDEN, '').matchAll(TOKEN)) {
    if (name === undefined) {
      const top = open.at(-1);
      if (token.startsWith('<!') || top === undefined) continue;
      const text = withCharacters(token);
      top.text += text;
      if (attribute(top, 'data-count') === undefined && hasCount(text) && !isHeld(evened(text))) {
        top.loose.push({ context: evened(text), path: pathOf(open) });
      }
    } else if (ends === '/') close();
    else if (!VOID.test(name) && closed !== '/') {
      const classes = /\bclass="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/) ?? [];
      open.push({ name, classes, attributes, text: '', loose: [] });
    }
  }
  while (open.length > 1) close();
  return { counts, loose: open[0]?.loose ?? [] };
}

/** A text with all white space evened out. */
export function evened(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function attribute({ attributes }: OpenElement, name: string): string | undefined {
  const value = new RegExp(String.raw`\s${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? undefined : withCharacters(value);
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function withCharacters(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal));
  });
}

function pathOf(open: readonly Frame[]): string {
  return open
    .slice(-4)
    .map(({ name, classes }) => [name, ...classes].join('.'))
    .join(' ');
}
