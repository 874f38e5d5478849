import { isAlias, parseDocument, visit } from 'yaml';

/** A stretch of a YAML text, as offsets, and what it was meant to be. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A field, or an entry of a list, on a line of its own: what stands before its value, and the value. */
const FIELD =
  /^(?<lead>[ \t]*(?:(?:- )?[A-Za-z_]+:|-))(?<space>[ \t]*)(?<value>\S.*?)(?<comment>[ \t]+# .*)?$/;

/** Every try reads the whole text; no record needs as much. */
const LONGEST = 100_000;

/**
 * What a faulty line was meant to be, where only quotation marks, a closing bracket or a space are missing. Each way
 * of writing it is read back, and only one that mends the line and spoils no other is taken.
 * @param at offset of the fault.
 * @returns undefined when a person has to decide.
 */
export function repairLine(text: string, at: number): Repair | undefined {
  if (text.length > LONGEST) return undefined;
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
  const field = FIELD.exec(line)?.groups;
  if (field === undefined) return undefined;
  const before = faultOffsets(text).length;
  for (const { from, length, text: written } of spellings(field)) {
    const next = text.slice(0, start + from) + written + text.slice(start + from + length);
    const left = faultOffsets(next);
    const end = start + line.length + written.length - length;
    if (left.length < before && !left.some((offset) => offset >= start && offset <= end))
      return { start: start + from, end: start + from + length, text: written };
  }
  return undefined;
}

/** Where something is wrong with a YAML text; anchors and aliases are, too. */
function faultOffsets(text: string): number[] {
  const document = parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false });
  const offsets = [...document.errors, ...document.warnings].map(({ pos }) => pos[0]);
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.anchor !== undefined) offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

/** The ways in which a field's line could have been meant, as parts of the line; the likeliest first. */
function* spellings({ lead = '', space = '', value = '' }: Readonly<Record<string, string>>) {
  const from = lead.length + space.length;
  const { length } = value;
  if (space === '') {
    yield { from: 0, length: from + length, text: `${lead} ${value}` };
    return;
  }
  const [first = ''] = value;
  if (first === '"' && !value.slice(1).includes('"')) yield { from, length, text: `${value}"` };
  // An apostrophe that nothing closes may belong to the first word, and a bracket or bar begins no text.
  else if (first === '[' || first === '{')
    yield { from, length, text: `${value}${first === '[' ? ']' : '}'}` };
  else if (lead.endsWith(':') && !/['|>]/.test(first)) yield { from, length, text: JSON.stringify(value) };
}
