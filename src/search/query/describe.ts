import { STATEMENT_TYPES } from '../../archive/schema/statement-types.ts';
import type { Kind, Leaf, Name, Node, Scope, Term } from './ast.ts';
import { describeDays } from './describe-days.ts';
import type { Names } from './names.ts';
import { quoted } from './problem.ts';
import { entitiesOf } from './resolve-name.ts';

/** So many of the entities that a name can mean are told by name. */
const MOST_TOLD = 3;

const IN: Readonly<Record<Scope, string>> = {
  anywhere: '',
  title: ' in the title',
  quotation: ' in a quotation',
};

/**
 * How a query was read, in plain words and in one line:
 * `all of: the phrase “tone deaf”; organisation British Medical Association; not “steel”; dated 2021`.
 */
export function describe(node: Node, names: Names): string {
  if (node.type !== 'all' && node.type !== 'any') return inWords(node);
  if (node.parts.length === 0) return 'every record';
  // A semicolon parts what ‘or’ joins well enough; ‘and’ within ‘any of’ takes parentheses, so that nobody has to guess.
  const parts = node.parts.map((part) => (part.type === 'any' ? choices(part.parts) : within(part)));
  return `${node.type === 'all' ? 'all of' : 'any of'}: ${parts.join('; ')}`;

  function inWords(part: Node): string {
    switch (part.type) {
      case 'not':
        return `not ${within(part.part)}`;
      case 'all':
        return part.parts.map(within).join(' and ');
      case 'any':
        return choices(part.parts);
      default:
        return leafInWords(part, names);
    }
  }

  function choices(parts: readonly Node[]): string {
    return parts.map(within).join(' or ');
  }

  function within(part: Node): string {
    return part.type === 'all' || part.type === 'any' ? `(${inWords(part)})` : inWords(part);
  }
}

function leafInWords(leaf: Leaf, names: Names): string {
  switch (leaf.type) {
    case 'term':
      return termInWords(leaf);
    case 'name':
      return nameInWords(leaf, names);
    case 'kind':
      return kindInWords(leaf);
    case 'stance':
      return `stance ${leaf.stance}`;
    case 'date':
      return `dated ${describeDays(leaf.range)}`;
  }
}

function termInWords({ text, forms, exact, scope }: Term): string {
  const asked = exact ? (forms.length > 1 ? 'the phrase ' : 'exactly ') : '';
  return asked + quoted(text) + IN[scope];
}

function nameInWords(leaf: Name, names: Names): string {
  const meant = entitiesOf(leaf, names);
  if (meant.length === 0) return `${leaf.field} ${quoted(leaf.text)} (none known)`;
  const told = meant.slice(0, MOST_TOLD).map(({ name }) => name);
  const others = meant.length - told.length;
  return `${leaf.field} ${told.join(' or ')}${others > 0 ? ` or ${others} more` : ''}`;
}

function kindInWords({ kind }: Kind): string {
  return kind === 'article' || kind === 'statement' ? `kind ${kind}` : `kind ${STATEMENT_TYPES[kind]}`;
}
