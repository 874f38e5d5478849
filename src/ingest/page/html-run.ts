import { type ElementRole, roleOf } from './html-role.ts';
import { attribute, isInline, isUnread } from './html-visible.ts';

/** An element that begins a block of words, with what is known of it. */
export interface Frame {
  readonly parent: Frame | undefined;
  readonly name: string;
  readonly role: ElementRole | undefined;
  /** Whether the page's own markup calls it the article (`article`, `main`, `itemprop="articleBody"`). */
  readonly article: boolean;
  /** The runs inside, as positions in their list; `to` is exclusive. */
  readonly from: number;
  to: number;
}

/** A `<time>` inside a run. */
export interface RunTime {
  /** Its `datetime`, or else its words. */
  readonly value: string;
  /** The words of the run before it. */
  readonly before: string;
  /** What the markup says of it: `itemprop`, class, `pubdate`. */
  readonly marks: string;
}

/** Words that stand together on the page without a break: a paragraph, a heading, a cell. */
export interface Run {
  readonly text: string;
  readonly frame: Frame;
  /** Whether all its words are a link's. */
  readonly linked: boolean;
  /** Whether all its words are in bold type. */
  readonly bold: boolean;
  readonly times: readonly RunTime[];
}

/** The words of a page in order, and the blocks in which they stand: a block comes after the one that holds it. */
export interface PageWords {
  readonly runs: readonly Run[];
  readonly frames: readonly Frame[];
}

/** What holds where the walk stands. */
interface Standing {
  readonly frame: Frame;
  readonly linked: boolean;
  readonly bold: boolean;
}

/** A part of a run: words in the same type. */
interface Span {
  readonly text: string;
  readonly linked: boolean;
  readonly bold: boolean;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** All the letters of a run are linked, or bold; one that has none is neither. */
function every(spans: readonly Span[], property: 'linked' | 'bold'): boolean {
  const worded = spans.filter(({ text }) => text.trim() !== '');
  return worded.length > 0 && worded.every((span) => span[property]);
}

/** Cuts the words of a block at double line breaks, and folds HTML's own white space; a no-break space stays. */
function paragraphs(words: string): string[] {
  return words
    .replace(/[ \t\f]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function timeOf(element: Element, before: string): RunTime {
  const value = attribute(element, 'datetime') || (element.textContent ?? '').slice(0, 200);
  const pubdate = element.hasAttribute('pubdate') ? 'pubdate' : '';
  return {
    value,
    before,
    marks: `${attribute(element, 'itemprop')} ${attribute(element, 'class')} ${pubdate}`,
  };
}

/** The end of what a run has so far, enough to hold a label such as `Updated:`. */
function lastWords(spans: readonly Span[]): string {
  return spans
    .slice(-10)
    .map(({ text }) => text)
    .join('')
    .slice(-200);
}

/**
 * The words that a page prints, in order: entities decoded, blocks parted, inline elements joined to the words
 * around them. Scripts, hidden parts, alternative texts of pictures and marks of footnotes are left out.
 */
export function pageWords(document: Document): PageWords {
  const runs: Run[] = [];
  const outermost: Frame = { parent: undefined, name: '', role: undefined, article: false, from: 0, to: 0 };
  const frames: Frame[] = [outermost];
  const standings: Standing[] = [];
  let standing: Standing = { frame: outermost, linked: false, bold: false };
  let spans: Span[] = [];
  let times: RunTime[] = [];

  const add = (text: string): void => {
    spans.push({ text, linked: standing.linked, bold: standing.bold });
  };
  const endRun = (): void => {
    const [linked, bold] = [every(spans, 'linked'), every(spans, 'bold')];
    for (const text of paragraphs(spans.map((span) => span.text).join(''))) {
      runs.push({ text, frame: standing.frame, linked, bold, times });
      times = [];
    }
    spans = [];
    times = [];
  };
  const openFrame = (element: Element): Frame => {
    const article =
      /^(?:article|main)$/.test(element.localName) ||
      /^(?:article|main)$/.test(attribute(element, 'role')) ||
      /\barticleBody\b/.test(attribute(element, 'itemprop'));
    const { length } = runs;
    const { localName: name } = element;
    const frame: Frame = {
      parent: standing.frame,
      name,
      role: roleOf(element),
      article,
      from: length,
      to: length,
    };
    frames.push(frame);
    return frame;
  };
  const enter = (element: Element): void => {
    const { localName: name } = element;
    const inline = isInline(element);
    if (!inline) endRun();
    if (name === 'time') times.push(timeOf(element, lastWords(spans)));
    if (name === 'q') add('“');
    standings.push(standing);
    standing = {
      frame: inline ? standing.frame : openFrame(element),
      linked: standing.linked || name === 'a',
      bold: standing.bold || name === 'b' || name === 'strong',
    };
  };
  const leave = (element: Element): void => {
    if (element.localName === 'q') add('”');
    if (!isInline(element)) {
      endRun();
      standing.frame.to = runs.length;
    }
    standing = standings.pop() ?? standing;
  };

  // How deep a page goes is its own choice, so the walk is a loop: a recursion would end with the stack.
  // It begins at the first element: linkedom's doctype knows no next sibling.
  let node: Node | null = document.documentElement;
  while (node !== null) {
    let inside: Node | null = null;
    if (node.nodeType === 3) add((node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' '));
    else if (isElement(node) && node.localName === 'br') add('\n');
    else if (isElement(node) && !isUnread(node)) {
      enter(node);
      inside = node.firstChild;
      if (inside === null) leave(node);
    }
    let next: Node | null = inside ?? node.nextSibling;
    for (let parent = node.parentNode; next === null && parent !== null; parent = parent.parentNode) {
      if (!isElement(parent)) break;
      leave(parent);
      next = parent.nextSibling;
    }
    node = next;
  }
  endRun();
  outermost.to = runs.length;
  return { runs, frames };
}
