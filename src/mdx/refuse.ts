import type { BodyReference } from '../archive/body.ts';
import { isCommentOnly } from './comment.ts';
import { formOf, isReference } from './components.ts';
import { ADDRESS_FORMS, objectionTo } from './links.ts';
import type { Places } from './places.ts';
import { type BodyProblem, excerpt } from './problem.ts';
import { refuseTag } from './refuse-tag.ts';
import type { Span } from './tag.ts';
import { childrenOf, isComponent, type Node, type Root } from './tree.ts';

/** How deep a body may be nested; real ones need four or five levels. Keeps every later walk off the stack's end. */
export const DEEPEST = 50;

/** What was found in a tree. */
export interface Inspection {
  readonly problems: BodyProblem[];
  readonly references: BodyReference[];
  /** Code spans and blocks: the only places in which code may stand, as words. */
  readonly code: Span[];
  /** End of the paragraph, heading or table that starts at an offset. */
  readonly blocks: Map<number, number>;
  tooDeep: boolean;
}

/** What surrounds a node. */
interface Around {
  readonly depth: number;
  /** The link or component with words in which it stands. */
  readonly link: string | undefined;
}

// Whatever is not listed is refused, so that a new kind of node in a later parser cannot pass unseen.
const PLAIN: ReadonlySet<string> = new Set([
  ...['root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'thematicBreak', 'code'],
  ...['table', 'tableRow', 'tableCell', 'footnoteDefinition', 'footnoteReference', 'definition'],
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'linkReference'],
]);
const LINK_WORDS: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break']);
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table']);

/** Looks at every node of a tree and refuses what a body may not hold. */
export function inspect(tree: Root, source: string, places: Places): Inspection {
  const found: Inspection = { problems: [], references: [], code: [], blocks: new Map(), tooDeep: false };
  visit(tree, { depth: 0, link: undefined });
  return found;

  function visit(node: Node, around: Around): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const refuse = (problem: Omit<BodyProblem, 'place'>): void => {
      found.problems.push({ ...problem, place: places.between(start, end) });
    };

    if (around.depth > DEEPEST) {
      if (!found.tooDeep) refuse({ rule: 'mdx-syntax', message: `The text is nested more than ${DEEPEST} levels deep.` });
      found.tooDeep = true;
      return;
    }
    if (node.type === 'code' || node.type === 'inlineCode') found.code.push({ start, end });
    if (BLOCKS.has(node.type)) found.blocks.set(start, end);

    if (around.link !== undefined && !isComponent(node) && !LINK_WORDS.has(node.type)) {
      const nested = node.type === 'link' || node.type === 'linkReference' || node.type === 'footnoteReference';
      if (nested || (node.type !== 'paragraph' && PLAIN.has(node.type))) {
        refuse({
          rule: nested ? 'mdx-link' : 'mdx-component',
          message: nested ? `A link inside ${around.link}.` : `A block of text inside ${around.link}.`,
          expected: 'words, with emphasis at most',
          mend: nested ? 'Let one of the two links stand outside the other.' : `Move the block out of ${around.link}.`,
        });
      }
    }

    let link = around.link;
    if (isComponent(node)) {
      found.problems.push(...refuseTag(node, source, places, around.link));
      note(node.name, node.attributes, start, end);
      if (isReference(node.name)) link = `<${node.name}>`;
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!isCommentOnly(node.value)) refuse(codeProblem(source.slice(start, end)));
    } else if (node.type === 'mdxjsEsm') {
      refuse(moduleProblem(source.slice(start, end)));
    } else if (node.type === 'html') {
      refuse({ rule: 'mdx-html', message: `HTML is not allowed: ${excerpt(node.value)}`, mend: 'Write Markdown; write < as &lt;.' });
    } else if (node.type === 'image' || node.type === 'imageReference') {
      refuse({
        rule: 'mdx-image',
        message: 'Images are not allowed: the archive stores none, and its pages load nothing from elsewhere.',
        mend: 'Say in words what the image shows, or link to it: [text](https://…).',
      });
    } else if (!PLAIN.has(node.type)) {
      refuse({ rule: 'mdx-code', message: `Syntax of a kind that bodies may not hold (${node.type}): ${excerpt(source.slice(start, end))}` });
    }
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const objection = objectionTo(node.url);
      if (objection !== undefined) {
        refuse({ rule: 'mdx-link', message: `${objection}: ${excerpt(node.url) || '(nothing)'}`, expected: ADDRESS_FORMS });
      }
    }
    if (node.type === 'link' || node.type === 'linkReference') link = 'a link';
    for (const child of childrenOf(node)) visit(child, { depth: around.depth + 1, link });
  }

  function note(name: string | null, attributes: readonly { type: string; name?: string; value?: unknown }[], start: number, end: number): void {
    if (!isReference(name)) return;
    const id = attributes.find((attribute) => attribute.name === 'id')?.value;
    const valid = formOf(name)?.attributes.id?.safeParse(id);
    if (valid?.success) found.references.push({ component: name, id: valid.data, place: places.between(start, end) });
  }
}

/** The problem of an expression in braces. */
export function codeProblem(text: string): Omit<BodyProblem, 'place'> {
  return {
    rule: 'mdx-code',
    message: `Braces are code in MDX, and bodies may not hold code: ${excerpt(text)}`,
    mend: 'Write a brace that is meant as a character as \\{, a comment as {/* comment */}.',
  };
}

/** The problem of a paragraph that MDX reads as a JavaScript module. */
export function moduleProblem(text: string): Omit<BodyProblem, 'place'> {
  return {
    rule: 'mdx-code',
    message: `A paragraph that begins with “import” or “export” is code in MDX: ${excerpt(text)}`,
    mend: 'Begin the paragraph with another word. Components need no import.',
  };
}
