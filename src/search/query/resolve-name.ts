import { nearest } from '../../archive/nearest.ts';
import { NAMED, type Named } from '../files.ts';
import { leavesOf, type Name, type NameField, type Node } from './ast.ts';
import type { NamedEntity, Names } from './names.ts';
import { print } from './print.ts';
import { type Problem, quoted } from './problem.ts';
import { formsOf } from './words.ts';

/** The kinds of entity that a field asks for. */
export function kindsAsked(field: NameField): readonly Named[] {
  return field === 'speaker' ? ['organisation', 'person'] : [field];
}

/**
 * Whom a name means: whoever has it as id; else all who are called exactly so, by any of their names; else all whose
 * full name holds the words next to each other, inflected or not. Nobody when it has no words.
 */
export function entitiesOf(
  { field, text }: Pick<Name, 'field' | 'text'>,
  names: Names,
): readonly NamedEntity[] {
  const kinds = kindsAsked(field);
  const byId = kinds.flatMap((kind) => names.entity(kind, text.trim()) ?? []);
  if (byId.length > 0) return byId;
  const forms = formsOf(text);
  if (forms.length === 0) return [];
  const isAsked = ({ kind }: NamedEntity) => kinds.includes(kind);
  const called = names.called(forms).filter(isAsked);
  if (called.length > 0) return called;
  const words = { forms, exact: false };
  return names
    .matching(words)
    .filter((entity) => isAsked(entity) && names.nameFound(entity, words) === entity.name);
}

/** For so many names a nearest one is looked for: it can take some milliseconds each. */
const MOST_OFFERED = 5;

const ASKED: Readonly<Record<NameField, string>> = {
  organisation: 'organisation',
  policy: 'policy',
  person: 'person',
  source: 'source',
  speaker: 'person or organisation',
};

/** The names in a query that nobody in the archive is called by, with the nearest one that somebody is. */
export function unknownNames(node: Node, names: Names): Problem[] {
  const unknown = leavesOf(node).filter(
    (leaf) => leaf.type === 'name' && entitiesOf(leaf, names).length === 0,
  );
  return unknown.flatMap((leaf, index) =>
    leaf.type === 'name' ? [unknownName(leaf, index < MOST_OFFERED ? offered(leaf, names) : undefined)] : [],
  );
}

function unknownName({ field, text, span }: Name, replacement: string | undefined): Problem {
  const message = `No ${ASKED[field]} that the archive’s records name is called ${quoted(text)}.`;
  return { level: 'fault', span, message, ...(replacement === undefined ? {} : { replacement }) };
}

/** The same name asked for as what it is, or else the nearest name of the kind asked for. */
function offered({ field, text, span }: Name, names: Names): string | undefined {
  const elsewhere = NAMED.find(
    (kind) =>
      names.entity(kind, text) !== undefined || names.called(formsOf(text)).some((one) => one.kind === kind),
  );
  if (elsewhere !== undefined) return print({ type: 'name', field: elsewhere, text, span });
  const kinds = kindsAsked(field);
  const candidates = names.entities.flatMap(({ kind, id, names: own }) =>
    kinds.includes(kind) ? [id, ...own] : [],
  );
  const found = nearest(text, candidates);
  return found === undefined ? undefined : print({ type: 'name', field, text: found, span });
}
