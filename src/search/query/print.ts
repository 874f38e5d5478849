import type { Leaf, Node, Scope } from './ast.ts';

const SCOPES: Readonly<Record<Scope, string>> = { anywhere: '', title: 'title:', quotation: 'quote:' };
const FIELDS = {
  organisation: 'org:',
  policy: 'policy:',
  person: 'person:',
  speaker: 'speaker:',
  source: 'source:',
} as const;
/** A word that is nothing but that, wherever it stands. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*$/u;

/** A query in the language in which it is typed: read again, it means the same. */
export function print(node: Node): string {
  switch (node.type) {
    case 'all':
      return node.parts.map((part) => grouped(part, ['any'])).join(' ');
    case 'any':
      return node.parts.map((part) => grouped(part, [])).join(' OR ');
    case 'not':
      return `-${grouped(node.part, [])}`;
    default:
      return printLeaf(node);
  }
}

/** In parentheses unless it is one leaf or of a kind that binds closer than what is round it. */
function grouped(node: Node, closer: readonly Node['type'][]): string {
  const several = node.type === 'all' || node.type === 'any';
  return several && !closer.includes(node.type) ? `(${print(node)})` : print(node);
}

function printLeaf(leaf: Leaf): string {
  switch (leaf.type) {
    case 'term':
      return SCOPES[leaf.scope] + (leaf.exact ? `"${leaf.text}"` : leaf.text);
    case 'name':
      return FIELDS[leaf.field] + (PLAIN.test(leaf.text) ? leaf.text : `"${leaf.text}"`);
    case 'kind':
      return `kind:${leaf.kind}`;
    case 'stance':
      return `stance:${leaf.stance}`;
    case 'date':
      return leaf.text;
  }
}
