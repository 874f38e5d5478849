import { nearest } from '../../archive/nearest.ts';
import type { NameField, Scope } from './ast.ts';

/** What the value after a field name says about the records asked for. */
export type Field =
  | { readonly asks: 'name'; readonly of: NameField }
  | { readonly asks: 'words'; readonly scope: Scope }
  | { readonly asks: 'kind' }
  | { readonly asks: 'stance' }
  | { readonly asks: 'date'; readonly days: 'within' | 'before' | 'after' };

/** Every field by the name that is typed before its colon, in the order in which they are explained. */
export const FIELDS = {
  org: { asks: 'name', of: 'organisation' },
  organisation: { asks: 'name', of: 'organisation' },
  policy: { asks: 'name', of: 'policy' },
  person: { asks: 'name', of: 'person' },
  speaker: { asks: 'name', of: 'speaker' },
  source: { asks: 'name', of: 'source' },
  kind: { asks: 'kind' },
  stance: { asks: 'stance' },
  title: { asks: 'words', scope: 'title' },
  quote: { asks: 'words', scope: 'quotation' },
  year: { asks: 'date', days: 'within' },
  date: { asks: 'date', days: 'within' },
  before: { asks: 'date', days: 'before' },
  after: { asks: 'date', days: 'after' },
} as const satisfies Readonly<Record<string, Field>>;
export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

/** What else readers call a field, too far from its name to be taken for a slip. */
const CALLED: Readonly<Record<string, FieldName>> = {
  author: 'person',
  headline: 'title',
  outlet: 'source',
  people: 'person',
  policies: 'policy',
  publisher: 'source',
  quotation: 'quote',
  said: 'speaker',
  type: 'kind',
};

/** The field of a name, whatever its case. */
export function fieldNamed(text: string): FieldName | undefined {
  const name = text.toLowerCase();
  return FIELD_NAMES.find((field) => field === name);
}

/** The field that was probably meant by a name that is none. */
export function nearestField(text: string): FieldName | undefined {
  const name = text.toLowerCase();
  if (Object.hasOwn(CALLED, name)) return CALLED[name];
  const found = nearest(name, FIELD_NAMES);
  return found === undefined ? undefined : fieldNamed(found);
}
