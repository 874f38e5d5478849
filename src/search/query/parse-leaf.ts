import type { Leaf, Span } from './ast.ts';
import { dateAtStart, daysAfter, daysBefore, nearestDate, readDays } from './field-date.ts';
import { FIELDS, type FieldName, nearestField } from './fields.ts';
import { KIND_VALUES, kindOf, nearestKind, nearestStance, STANCE_VALUES, stanceOf } from './fields-value.ts';
import type { Value } from './lex.ts';
import { type Problem, quoted } from './problem.ts';
import { formsOf } from './words.ts';

/** A value with the field that it stands in. */
export interface Asked {
  readonly value: Value;
  /** Undefined for words in no field. */
  readonly field: FieldName | undefined;
  /** The place of the value with the field's name right before it; of the value alone in a group. */
  readonly span: Span;
  /** The whole query. */
  readonly query: string;
}

/** What a value asks for, and what is to be said about it; nothing at all when it is only marks. */
export interface LeafRead {
  readonly leaf?: Leaf;
  readonly problem?: Problem;
}

/** As typed, but fit to be put in quotation marks. */
function markless(text: string): string {
  return text.replace(/["“”„]/g, ' ').trim();
}

/** Reads words, or the value of a field. */
export function readLeaf({ value, field, span, query }: Asked): LeafRead {
  const forms = formsOf(value.text);
  const asked = field === undefined ? undefined : FIELDS[field];
  if (forms.length === 0) return field === undefined ? {} : { problem: unread(value, 'is no value') };
  switch (asked?.asks) {
    case 'name':
      return { leaf: { type: 'name', field: asked.of, text: markless(value.text), span } };
    case 'kind': {
      const kind = kindOf(value.text);
      if (kind !== undefined) return { leaf: { type: 'kind', kind, span } };
      const known = `There are ${KIND_VALUES.join(', ')}.`;
      return { problem: unread(value, 'is no kind of record', nearestKind(value.text), known) };
    }
    case 'stance': {
      const stance = stanceOf(value.text);
      if (stance !== undefined) return { leaf: { type: 'stance', stance, span } };
      const known = `There are ${STANCE_VALUES.join(', ')}.`;
      return { problem: unread(value, 'is no stance', nearestStance(value.text), known) };
    }
    case 'date':
      return readDated({ value, field, span, query }, asked.days);
    default: {
      const scope = asked?.scope ?? 'anywhere';
      const exact = value.type === 'phrase';
      const leaf: Leaf = { type: 'term', text: markless(value.text), forms, exact, scope, span };
      const problem = field === undefined && !exact ? unknownField(value) : undefined;
      return problem === undefined ? { leaf } : { leaf, problem };
    }
  }
}

function readDated({ value, field, span, query }: Asked, days: 'within' | 'before' | 'after'): LeafRead {
  const read = readDays(value.text);
  const range =
    read === undefined || days === 'within'
      ? read?.range
      : days === 'before'
        ? daysBefore(read.range)
        : daysAfter(read.range);
  if (read === undefined || range === undefined) return { problem: unreadDate(value, query) };
  const text = `${field}:${query.slice(value.span.from, value.span.to)}`;
  const leaf: Leaf = {
    type: 'date',
    range,
    text: value.lacks === undefined ? text : text + value.lacks,
    span,
  };
  if (read.turned === undefined) return { leaf };
  const message = `The range ${quoted(value.text)} ends before it begins; it was read as ${quoted(read.turned)}.`;
  const replacement = /\s/.test(read.turned) ? `"${read.turned}"` : read.turned;
  return { leaf, problem: { level: 'notice', span: value.span, message, replacement } };
}

const DATES = 'Dates are written 2021, 2021-05, 2021-05-10 or "10 May 2021", and ranges 2021-05..2021-10.';

function unreadDate(value: Value, query: string): Problem {
  const { from } = value.span;
  const inWords = value.type === 'words' ? dateAtStart(query.slice(from)) : undefined;
  if (inWords === undefined) return unread(value, 'is no date', nearestDate(value.text), DATES);
  const message = `${quoted(value.text)} is no date and was left out. A date of several words stands in quotation marks.`;
  return { level: 'fault', span: { from, to: from + inWords.length }, message, replacement: `"${inWords}"` };
}

function unread({ text, span }: Value, fault: string, nearestValue?: string, known?: string): Problem {
  const message = [`${quoted(text)} ${fault} and was left out.`, known].filter(Boolean).join(' ');
  if (nearestValue === undefined) return { level: 'fault', span, message };
  const replacement = /\s/.test(nearestValue) ? `"${nearestValue}"` : nearestValue;
  return { level: 'fault', span, message, replacement };
}

function unknownField({ text, span }: Value): Problem | undefined {
  const name = /^(\p{L}{2,20}):(?!\/\/)/u.exec(text)?.[1];
  const field = name === undefined ? undefined : nearestField(name);
  if (name === undefined || field === undefined) return undefined;
  const place = { from: span.from, to: span.from + name.length + 1 };
  const message = `There is no field ${quoted(`${name}:`)}; it was searched as a word.`;
  return { level: 'fault', span: place, message, replacement: `${field}:` };
}
