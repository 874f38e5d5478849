import { type Features, type MdastNode, mdxToMdast } from 'satteri';

/** Any node of a body's tree: mdast with the MDX nodes, as Sätteri gives it. */
export type Node = MdastNode;
export type Root = Extract<Node, { type: 'root' }>;
export type Paragraph = Extract<Node, { type: 'paragraph' }>;
/** A component as written, whether on lines of its own (flow) or among words (text). */
export type Component = Extract<Node, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The features with which Astro calls Sätteri for `.mdx` files; with others a body might be read differently. */
const FEATURES: Features = { gfm: true, smartPunctuation: true };

/** Why a body cannot be read at all, and where. Line and column count from 1 inside the parsed text. */
export interface SyntaxFailure {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export type Parsed =
  | { readonly tree: Root; readonly failure?: undefined }
  | { readonly tree?: undefined; readonly failure: SyntaxFailure };

/** Parses MDX with the parser that Astro builds with. Broken syntax is a result, not an exception. */
export function parse(source: string): Parsed {
  try {
    const tree = mdxToMdast(source, { features: FEATURES });
    if (tree.type === 'root') return { tree };
    return { failure: { message: 'The text could not be read.', line: 1, column: 1 } };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** A tree without content, for bodies that cannot or must not be shown. */
export function emptyTree(): Root {
  return { type: 'root', children: [] };
}

/** The children of a node, or none. */
export function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? node.children : [];
}

/** Whether a node is a component (JSX). */
export function isComponent(node: Node): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The id that a component was given, or nothing. */
export function idOf(component: Component): string {
  const attribute = component.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === 'id',
  );
  const value = attribute?.type === 'mdxJsxAttribute' ? attribute.value : undefined;
  return typeof value === 'string' ? value : '';
}

// Sätteri throws plain errors: `3:7: What is wrong (mdx-jsx:unexpected-character)`.
const FAILURE = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/;

function failureOf(error: unknown): SyntaxFailure {
  const text = error instanceof Error ? error.message : String(error);
  const match = FAILURE.exec(text);
  if (match === null) return { message: text, line: 1, column: 1 };
  return { message: match[3] ?? text, line: Number(match[1]), column: Number(match[2]) };
}
