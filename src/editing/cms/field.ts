import type { BaseFieldProps, Field, VisibleFieldProps } from '@sveltia/cms';
import type { EditorSchema } from '../json-schema.ts';
import type { EditedKind } from './kind.ts';
import { PLAIN_NAME } from './plain-name.ts';
import { relationOf } from './relation.ts';

/** Fields of a sentence or more. */
const SENTENCES = new Set(['text', 'summary', 'note', 'date_note', 'reason', 'what', 'why', 'event', 'of']);

/** Fields that a command fills in, once. */
const GIVEN = new Set(['id', 'entered']);

/** What an item of a list is called, and what stands for it when it is folded. */
const ITEMS: Readonly<Record<string, { one: string; summary?: string }>> = {
  authors: { one: 'author' },
  keywords: { one: 'keyword' },
  aliases: { one: 'alias' },
  quotes: { one: 'quotation', summary: '{{id}}: {{text | truncate(90)}}' },
  positions: { one: 'position', summary: '{{holder}}: {{stance}} {{on}}' },
  figures: { one: 'figure', summary: '{{id}}: {{value}} {{of | truncate(60)}}' },
  evidence: { one: 'id' },
  retired: { one: 'retired part', summary: '{{id}}: {{date}}' },
  verified: { one: 'id' },
  corrections: { one: 'correction', summary: '{{date}}: {{what | truncate(90)}}' },
  roles: { one: 'role', summary: '{{title}}' },
  key_dates: { one: 'key date', summary: '{{date}}: {{event | truncate(90)}}' },
};

/** Names of fields that are no words. */
const LABELS: Readonly<Record<string, string>> = { id: 'ID', url: 'URL', sha256: 'SHA-256' };

/** The fields of a form for a mapping, one for each field of its schema, in the same order. */
export function fieldsOf(kind: EditedKind, schema: EditorSchema, inside?: string): Field[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    typeof property === 'boolean' ? [] : fieldsFor(kind, name, property, required.has(name), inside),
  );
}

/** The fields that stand for one of the schema: two where an id or a plain name may stand. */
function fieldsFor(
  kind: EditedKind,
  name: string,
  schema: EditorSchema,
  required: boolean,
  inside: string | undefined,
): Field[] {
  const [id, named] = schema.anyOf ?? [];
  if (id === undefined || named === undefined) return [fieldFor(kind, name, schema, required, inside)];
  const { name: plain } = named.properties ?? {};
  if (typeof plain !== 'object') throw new TypeError(`${name} may be neither an id nor a name`);
  const { description } = schema;
  return [
    fieldFor(kind, name, { ...id, ...(description === undefined ? {} : { description }) }, required, inside),
    { ...fieldFor(kind, name + PLAIN_NAME, plain, false, inside), label: `${labelOf(name)}, by name` },
  ];
}

function fieldFor(
  kind: EditedKind,
  name: string,
  schema: EditorSchema,
  required: boolean,
  inside: string | undefined,
): Field {
  const common = { name, label: labelOf(name), required, ...hintOf(schema) };
  // The schema says what one item is, or what the value itself is.
  const value = schema.type === 'array' && typeof schema.items === 'object' ? schema.items : schema;
  if (Array.isArray(value)) throw new TypeError(`${name} has items of several kinds`);
  const relation = relationOf(kind, name);
  if (relation !== undefined) return { ...common, ...relation, multiple: schema.type === 'array' };
  if (schema.type === 'array') return listFor(kind, common, value);
  if (schema.type === 'boolean') return { ...common, widget: 'boolean' };
  if (schema.type === 'object')
    return { ...common, widget: 'object', fields: fieldsOf(kind, schema, name), collapsed: 'auto' };
  if (schema.enum !== undefined) return { ...common, widget: 'select', options: schema.enum };
  return {
    ...common,
    widget: SENTENCES.has(name) ? 'text' : 'string',
    use_emoji_autocomplete: false,
    ...(inside === undefined && GIVEN.has(name) ? { readonly: true } : {}),
    ...(schema.maxLength === undefined ? {} : { maxlength: schema.maxLength }),
    ...(schema.pattern === undefined
      ? {}
      : { pattern: [schema.pattern, String(schema.patternErrorMessage)] as [string, string] }),
  };
}

/** A list: of mappings, folded as long as they are filled in, or of texts. */
function listFor(kind: EditedKind, common: BaseFieldProps & VisibleFieldProps, item: EditorSchema): Field {
  const { name } = common;
  const { one = name, summary } = ITEMS[name] ?? {};
  const list = { ...common, widget: 'list' as const, label_singular: one };
  if (item.type !== 'object')
    return { ...list, field: { ...fieldFor(kind, name, item, true, name), label: labelOf(one) } };
  return {
    ...list,
    fields: fieldsOf(kind, item, name),
    collapsed: 'auto',
    // A copy would carry the id of its model, and ids are given once.
    allow_duplicate: false,
    ...(summary === undefined ? {} : { summary }),
  };
}

/** `date_note` as a person reads it: `Date note`. */
function labelOf(name: string): string {
  return LABELS[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll('_', ' ');
}

/** The schema's description; the editor shows no code, so code stands in quotation marks. */
function hintOf({ description }: EditorSchema): { hint?: string } {
  return description === undefined ? {} : { hint: description.replaceAll(/`([^`]+)`/g, '“$1”') };
}
