import { STATEMENT_TYPES } from '../../archive/schema/statement-types.ts';
import { NAMED, type Named } from '../files.ts';
import { FIELD_NAMES, FIELDS } from '../query/fields.ts';
import { KIND_VALUES, STANCE_VALUES } from '../query/fields-value.ts';
import type { Names } from '../query/names.ts';
import { LONGEST } from '../query/parse.ts';
import { kindsAsked } from '../query/resolve-name.ts';
import { formsOf } from '../query/words.ts';
import { begins, entitiesBeginning } from './suggest-names.ts';
import { type Typed, typedAt } from './suggest-typing.ts';

/** What is suggested: somebody or something by name, a value, or a field. */
export type Suggested = Named | 'kind' | 'stance' | 'field';

/** A way to go on with a query. */
export interface Suggestion {
  readonly kind: Suggested;
  /** Full name; a value or a field as it is typed. */
  readonly name: string;
  /** Another name than the full one, by which it was found. */
  readonly other?: string;
  /** How many records of the archive it finds; undefined where that is not known. */
  readonly count?: number;
  /** The query once it is chosen, and where the caret then stands, in UTF-16 units. */
  readonly query: string;
  readonly caret: number;
}

/** More are not read through. */
const MOST = 8;
/** Fewer letters would suggest half of the archive, except where a field is named. */
const LEAST = 2;

const FIELD_OF: Readonly<Record<Named, string>> = {
  organisation: 'org',
  policy: 'policy',
  person: 'person',
  source: 'source',
};
const NAMED_AS: ReadonlyMap<string, string> = new Map([
  ['article', 'article'],
  ['statement', 'statement'],
  ...Object.entries(STATEMENT_TYPES),
]);

/**
 * How the word or the value of a field in which the caret stands may go on: names of which each typed word begins a
 * word, in the same order, those called exactly so first, then those of most records; names of one kind stand
 * together. Fields come last. As many words before the caret as a name holds are taken together.
 * @param caret where the caret stands, in UTF-16 units
 */
export function suggest(query: string, caret: number, names: Names): Suggestion[] {
  if (query.length > LONGEST) return [];
  const typed = typedAt(query, caret);
  const fields = typed.flatMap((each) => fieldsFor(each, query)).slice(0, MOST);
  for (const each of typed) {
    const found = together(continued(each, query, names).slice(0, MOST - fields.length));
    // What is complete already need not be suggested.
    const further = found.filter((suggestion) => suggestion.query.trim() !== query.trim());
    if (found.length > 0) return [...further, ...fields];
  }
  return fields;
}

/** The names or values that go on as typed, best first. */
function continued(typed: Typed, query: string, names: Names): Suggestion[] {
  const forms = formsOf(typed.text);
  const field = typed.field === undefined ? undefined : FIELDS[typed.field];
  if (field === undefined) return forms.join('').length < LEAST ? [] : named(forms, NAMED);
  if (field.asks === 'kind') return values('kind', KIND_VALUES);
  if (field.asks === 'stance') return values('stance', STANCE_VALUES);
  return field.asks === 'name' ? named(forms, kindsAsked(field.of)) : [];

  function named(wanted: readonly string[], kinds: readonly Named[]): Suggestion[] {
    return entitiesBeginning(wanted, kinds, names).map(({ entity, name }) => ({
      kind: entity.kind,
      name: entity.name,
      ...(name === entity.name ? {} : { other: name }),
      // A speaker is quoted in fewer records than name them.
      ...(typed.field === 'speaker' ? {} : { count: entity.count }),
      ...replaced(query, typed, typed.field === 'speaker' ? 'speaker' : FIELD_OF[entity.kind], entity.id),
    }));
  }

  function values(kind: 'kind' | 'stance', all: readonly string[]): Suggestion[] {
    return all
      .map((value) => ({ value, other: NAMED_AS.get(value) }))
      .filter(({ value, other }) => [value, other ?? ''].some((name) => begins(formsOf(name), forms)))
      .map(({ value, other }) => ({
        kind,
        name: value,
        ...(other === undefined || other === value ? {} : { other }),
        ...replaced(query, typed, kind, value),
      }));
  }
}

/** Fields of which a lone word is the beginning. */
function fieldsFor({ text, words, field, span }: Typed, query: string): Suggestion[] {
  const typed = text.toLowerCase();
  if (field !== undefined || words !== 1 || typed.length < LEAST || query.slice(span.from, span.to) !== text)
    return [];
  const found = FIELD_NAMES.filter((name) => name.startsWith(typed));
  // `organisation:` is the long form of `org:`.
  const short = found.filter((name) => !found.some((other) => other !== name && name.startsWith(other)));
  return short.map((name) => {
    const before = `${query.slice(0, span.from)}${name}:`;
    return { kind: 'field', name: `${name}:`, query: before + query.slice(span.to), caret: before.length };
  });
}

/** The query with a value in place of what was typed, ready for the next word. */
function replaced(
  query: string,
  { span, inGroup }: Typed,
  field: string,
  value: string,
): Pick<Suggestion, 'query' | 'caret'> {
  const made = query.slice(0, span.from) + (inGroup ? value : `${field}:${value}`);
  const rest = query.slice(span.to);
  if (rest.startsWith(')')) return { query: made + rest, caret: made.length };
  return { query: `${made} ${rest.replace(/^\s/, '')}`, caret: made.length + 1 };
}

/** Suggestions of one kind side by side; the kind of the best one first. */
function together(suggestions: readonly Suggestion[]): Suggestion[] {
  const kinds = [...new Set(suggestions.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => suggestions.filter((each) => each.kind === kind));
}
