import { isCommentOnly } from './comment.ts';
import { ADDRESS_FORMS, objectionTo } from './links.ts';
import { type BodyProblem, excerpt } from './problem.ts';
import { isComponent, type Node } from './tree.ts';

/** A problem before it is known where it stands. */
export type Refusal = Omit<BodyProblem, 'place'>;

// Whatever is not listed is refused, so that a new kind of node in a later parser cannot pass unseen.
const PLAIN: ReadonlySet<string> = new Set([
  ...['root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'thematicBreak', 'code'],
  ...['table', 'tableRow', 'tableCell', 'footnoteDefinition', 'footnoteReference', 'definition'],
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'linkReference'],
]);
const LINKS: ReadonlySet<string> = new Set(['link', 'linkReference', 'footnoteReference']);
const LINK_WORDS: ReadonlySet<string> = new Set([
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'paragraph'],
]);

/** What speaks against a node that is not a component. `source` is the node's own text. */
export function refuseNode(node: Node, source: string): Refusal[] {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isCommentOnly(node.value) ? [] : [codeRefusal(source)];
    case 'mdxjsEsm':
      return [moduleRefusal(source)];
    case 'html':
      return [
        {
          rule: 'mdx-html',
          message: `HTML is not allowed: ${excerpt(node.value)}`,
          mend: 'Write Markdown; write < as &lt;.',
        },
      ];
    case 'image':
      return [IMAGE, ...refuseAddress(node.url)];
    case 'imageReference':
      return [IMAGE];
    case 'definition':
      return refuseAddress(node.url);
    case 'link':
      return [...(node.children.length === 0 ? [WORDLESS] : []), ...refuseAddress(node.url)];
    case 'linkReference':
      return node.children.length === 0 ? [WORDLESS] : [];
    default:
      return PLAIN.has(node.type)
        ? []
        : [
            {
              rule: 'mdx-code',
              message: `Syntax of a kind that bodies may not hold (${node.type}): ${excerpt(source)}`,
            },
          ];
  }
}

/** What speaks against a node inside a link or a component that is one. Components are not looked at here. */
export function refuseInLink(node: Node, link: string): Refusal | undefined {
  if (isComponent(node) || LINK_WORDS.has(node.type) || !PLAIN.has(node.type)) return undefined;
  const nested = LINKS.has(node.type);
  return {
    rule: nested ? 'mdx-link' : 'mdx-component',
    message: nested ? `A link inside ${link}.` : `A block of text inside ${link}.`,
    expected: 'words, with emphasis at most',
    mend: nested ? 'Let one of the two links stand outside the other.' : `Move the block out of ${link}.`,
  };
}

/** The problem of an expression in braces. */
export function codeRefusal(code: string): Refusal {
  return {
    rule: 'mdx-code',
    message: `Braces are code in MDX, and bodies may not hold code: ${excerpt(code)}`,
    mend: 'Write a brace that is meant as a character as \\{, a comment as {/* comment */}.',
  };
}

/** The problem of a paragraph that MDX reads as a JavaScript module. */
export function moduleRefusal(code: string): Refusal {
  return {
    rule: 'mdx-code',
    message: `A paragraph that begins with “import” or “export” is code in MDX: ${excerpt(code)}`,
    mend: 'Begin the paragraph with another word. Components need no import.',
  };
}

const IMAGE: Refusal = {
  rule: 'mdx-image',
  message: 'Images are not allowed: the archive stores none, and its pages load nothing from elsewhere.',
  mend: 'Say in words what the image shows, or link to it: [text](https://…).',
};

const WORDLESS: Refusal = {
  rule: 'mdx-link',
  message: 'The link has no words.',
  expected: '[words](address)',
};

function refuseAddress(address: string): Refusal[] {
  const objection = objectionTo(address);
  if (objection === undefined) return [];
  const message = `${objection}: ${excerpt(address) || '(nothing)'}`;
  const nearest = /^www\.[^\s\\]+$/i.test(address) ? { nearest: `https://${address}` } : {};
  return [{ rule: 'mdx-link', message, expected: ADDRESS_FORMS, ...nearest }];
}
