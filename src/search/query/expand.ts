import type { Node, Span, Term } from './ast.ts';
import type { NamedEntity, Names } from './names.ts';
import { formsOf } from './words.ts';

/** Words of a query that are somebody's name, and are searched under their other names too; the page says so. */
export interface Expansion {
  /** Where the name stands in the query. */
  readonly span: Span;
  readonly entity: NamedEntity;
  /** The names added to the one typed. */
  readonly added: readonly string[];
}

/** Where terms stand that nobody typed. */
const NOWHERE: Span = { from: 0, to: 0 };

/** Whether a term was added to the query rather than typed. */
export function isAdded({ span }: Term): boolean {
  return span.to === NOWHERE.to;
}

/** The terms of a query that is nothing but words; undefined of one with quotation marks, fields or operators. */
export function plainTerms(node: Node): Term[] | undefined {
  const parts = node.type === 'all' ? node.parts : [node];
  const terms = parts.filter((part) => part.type === 'term').filter(isBare);
  return terms.length === parts.length && terms.length > 0 ? terms : undefined;
}

function isBare({ exact, scope }: Term): boolean {
  return !exact && scope === 'anywhere';
}

/**
 * `NHSE` also finds texts that say “NHS England”: any bare word or hyphenated word that is the whole of a name, and a
 * query of nothing but words that as a whole is one. A name in quotation marks or in a field is searched as it stands,
 * and so is a single ordinary word that happens to be one.
 * @returns the query with every other name of those called so as an alternative
 */
export function expand(node: Node, names: Names): { node: Node; expansions: Expansion[] } {
  const expansions: Expansion[] = [];
  const asked = new Map<string, readonly Term[]>();
  const expanded = underOtherNames(node);
  const terms = plainTerms(node) ?? [];
  const [first, last] = [terms[0], terms.at(-1)];
  if (first === undefined || last === undefined || first === last) return { node: expanded, expansions };
  const span = { from: first.span.from, to: last.span.to };
  const others = otherNames(
    terms.flatMap(({ forms }) => forms),
    span,
  );
  return { node: others.length === 0 ? expanded : { type: 'any', parts: [expanded, ...others] }, expansions };

  function underOtherNames(part: Node): Node {
    switch (part.type) {
      case 'all':
      case 'any':
        return { type: part.type, parts: part.parts.map(underOtherNames) };
      case 'not':
        return { type: 'not', part: underOtherNames(part.part) };
      case 'term': {
        const others = isBare(part) ? otherNames(part.forms, part.span) : [];
        return others.length === 0 ? part : { type: 'any', parts: [part, ...others] };
      }
      default:
        return part;
    }
  }

  /** A name that is typed twice is looked up, and told of, once. */
  function otherNames(forms: readonly string[], span: Span): readonly Term[] {
    const typed = forms.join(' ');
    const before = asked.get(typed);
    if (before !== undefined) return before;
    const known = new Set([typed]);
    const others = names.called(forms).flatMap((entity) => {
      if (!entity.names.some((name) => isUnlikeWords(name) && formsOf(name).join(' ') === typed)) return [];
      const added = termsFor(entity, known);
      if (added.length > 0) expansions.push({ span, entity, added: added.map(({ text }) => text) });
      return added;
    });
    asked.set(typed, others);
    return others;
  }
}

/**
 * Whether a name can hardly be meant as ordinary words: initials, or several words. A policy that is called “Access”
 * for short is no reason to look for its other names whenever somebody types `access`.
 */
function isUnlikeWords(name: string): boolean {
  return formsOf(name).length > 1 || /\p{Lu}.*\p{Lu}/u.test(name);
}

/** A term for each name of an entity that is not among the known ones, to which they are then added. */
function termsFor(entity: NamedEntity, known: Set<string>): Term[] {
  return entity.names.flatMap((text): Term[] => {
    const forms = formsOf(text);
    const key = forms.join(' ');
    if (forms.length === 0 || known.has(key)) return [];
    known.add(key);
    return [{ type: 'term', text, forms, exact: true, scope: 'anywhere', span: NOWHERE }];
  });
}
