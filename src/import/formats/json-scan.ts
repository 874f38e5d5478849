/** An object in a JSON text. */
export interface PlacedObject {
  readonly offset: number;
  /** How many lists and objects it stands in. */
  readonly depth: number;
  /** The key of the outermost object under which it stands; empty in a list. */
  readonly under: string;
}

/** Where the objects of a JSON text stand, in order, and where it is faulty. */
export interface JsonScan {
  readonly objects: readonly PlacedObject[];
  /** The first character that JSON does not allow, and what it would; undefined when there is none. */
  readonly fault: { readonly offset: number; readonly expected: string } | undefined;
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing more';

const IN_WORDS: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'value or end': 'a value or ]',
  key: 'a key in double quotation marks',
  'key or end': 'a key in double quotation marks or }',
  colon: 'a colon',
  'comma or end': 'a comma or the closing bracket',
  'nothing more': 'nothing more',
};
const SPACE = /[ \t\r\n]*/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.])/y;

/** Walks through a JSON text without recursion. It places what `JSON.parse` only reads or only refuses. */
export function scanJson(text: string): JsonScan {
  const objects: PlacedObject[] = [];
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  let under = '';
  const fault = (offset = at): JsonScan => ({ objects, fault: { offset, expected: IN_WORDS[expected] } });
  const afterValue = (): Expected => (open.length === 0 ? 'nothing more' : 'comma or end');
  for (;;) {
    at = endOf(SPACE, text, at) ?? at;
    const character = text[at];
    if (character === undefined) return expected === 'nothing more' ? { objects, fault: undefined } : fault();
    const closes: string = open.at(-1) === '{' ? '}' : ']';
    const mayEnd = expected.endsWith('or end') && open.length > 0;
    if (mayEnd && character === closes) {
      open.pop();
      expected = afterValue();
      at++;
    } else if (expected === 'comma or end' && character === ',') {
      expected = open.at(-1) === '{' ? 'key' : 'value';
      at++;
    } else if (expected === 'colon' && character === ':') {
      expected = 'value';
      at++;
    } else if (expected.startsWith('key') && character === '"') {
      const end = endOfString(text, at);
      if (end.fault) return fault(end.offset);
      if (open.length === 1) under = text.slice(at + 1, end.offset - 1);
      at = end.offset;
      expected = 'colon';
    } else if (!expected.startsWith('value')) {
      return fault();
    } else if (character === '{' || character === '[') {
      if (character === '{') objects.push({ offset: at, depth: open.length, under });
      open.push(character);
      expected = character === '{' ? 'key or end' : 'value or end';
      at++;
    } else {
      const string = character === '"' ? endOfString(text, at) : undefined;
      if (string?.fault) return fault(string.offset);
      const end = string?.offset ?? endOf(SCALAR, text, at);
      if (end === undefined) return fault();
      at = end;
      expected = afterValue();
    }
  }
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Offset behind a string that begins at `at`, or of the character in it that may not stand there. */
function endOfString(text: string, at: number): { offset: number; fault: boolean } {
  for (let offset = at + 1; offset < text.length; offset++) {
    const character = text[offset] ?? '';
    if (character === '"') return { offset: offset + 1, fault: false };
    if (character < ' ') return { offset, fault: true };
    if (character === '\\') {
      const escaped = /(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
      const end = endOf(escaped, text, offset + 1);
      if (end === undefined) return { offset, fault: true };
      offset = end - 1;
    }
  }
  return { offset: text.length, fault: true };
}
