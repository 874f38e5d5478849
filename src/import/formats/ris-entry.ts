import type { Problem } from '../reference/item.ts';

/** One field of an RIS entry. */
export interface RisField {
  /** Two characters, upper case: `TI`. */
  readonly tag: string;
  /** With the lines that go on from it, line breaks and all. */
  readonly value: string;
}

/** The lines from one `TY` to its `ER`. */
export interface RisEntry {
  /** Line of its `TY`, from 1. */
  readonly line: number;
  readonly fields: readonly RisField[];
  /** Whether it has an `ER`. */
  readonly closed: boolean;
}

/** RIS cut into its entries, and what stands outside them. */
export interface RisEntries {
  readonly entries: readonly RisEntry[];
  readonly problems: readonly Problem[];
  /** Whether lines without tags come before the first entry, as databases put them there. */
  readonly headed: boolean;
}

const FIELD = /^\s*([a-z][a-z0-9])( {0,2})-(?:\s(.*))?$/i;
/** Tags that are known with fewer than two spaces before the hyphen, when they stand in capitals. */
const SURE = /^(?:TY|ER|TI|T[12]|A[U1-4]|PY|Y[12]|DA|UR|JO|JF|KW|PB|AB|N[12]|ID)$/;

/**
 * Cuts RIS into entries. Forgiving, as exports are: any line ending, tags in lower case, a space too few, values
 * that run over several lines, entries without `ER`.
 */
export function risEntries(text: string): RisEntries {
  const entries: RisEntry[] = [];
  const problems: Problem[] = [];
  let headed = false;
  let stray = false;
  let open: { line: number; fields: { tag: string; value: string }[] } | undefined;
  const close = (closed: boolean) => {
    if (open !== undefined) {
      const fields = open.fields.map(({ tag, value }) => ({ tag, value: value.trim() }));
      entries.push({ line: open.line, fields, closed });
    }
    open = undefined;
  };
  for (const [index, written] of text.split(/\r\n|[\r\n]/).entries()) {
    const field = fieldIn(written);
    const line = index + 1;
    if (field?.tag === 'TY') {
      close(false);
      open = { line, fields: [field] };
      stray = false;
    } else if (field?.tag === 'ER') {
      close(true);
    } else if (open !== undefined) {
      const last = open.fields.at(-1);
      if (field !== undefined) open.fields.push(field);
      else if (last !== undefined) last.value += `\n${written.trim()}`;
    } else if (written.trim() !== '') {
      if (entries.length === 0 && field === undefined) headed = true;
      else if (!stray) problems.push(strayLine(line, field?.tag));
      stray ||= field !== undefined || entries.length > 0;
    }
  }
  close(false);
  return { entries, problems, headed };
}

function fieldIn(line: string): { tag: string; value: string } | undefined {
  const [, tag, gap, value = ''] = FIELD.exec(line) ?? [];
  if (tag === undefined || (gap?.length !== 2 && !SURE.test(tag))) return undefined;
  return { tag: tag.toUpperCase(), value: value.trim() };
}

function strayLine(line: number, tag: string | undefined): Problem {
  const what = tag === undefined ? 'This line' : `The field ${tag}`;
  return {
    line,
    column: 1,
    message: `${what} belongs to no reference.`,
    mend: 'A reference begins with a line “TY  - ” and ends with a line “ER  - ”; add the one that is missing.',
  };
}
