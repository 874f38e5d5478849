import type { YAMLParseError, YAMLWarning } from 'yaml';

/** A fault of a YAML text: what is wrong, how to mend it, and where, as offsets into the text. */
export interface YamlFault {
  readonly message: string;
  readonly mend?: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** How to mend the faults that editors make most, by the parser's error code. */
const MENDING: Readonly<Record<string, string>> = {
  BAD_INDENT: 'Indent with the same number of spaces as the lines around it.',
  TAB_AS_INDENT: 'Indent with spaces, not tabs.',
  DUPLICATE_KEY: 'Keep one of the two lines.',
  BLOCK_AS_IMPLICIT_KEY: 'Text with a colon in it goes into quotation marks.',
  MULTILINE_IMPLICIT_KEY: 'Put the key and its colon on one line.',
  UNEXPECTED_TOKEN:
    'Look at the brackets and quotation marks of this line: text that begins with a mark such as @, %, [ or { goes into quotation marks, and a quotation mark inside such text is written twice.',
  BAD_SCALAR_START: 'Put the text into quotation marks.',
  TAG_RESOLVE_FAILED: 'Tags (!) are not allowed; text that begins with ! goes into quotation marks.',
};

/** Offset of the last bracket before `end` that nothing closes. */
function openBracket(text: string, end: number): number {
  let closed = 0;
  for (let at = end - 1; at >= 0; at--) {
    const character = text[at];
    if (character === ']' || character === '}') closed++;
    else if (character === '[' || character === '{') {
      if (closed === 0) return at;
      closed--;
    }
  }
  return -1;
}

/** Says of a parser's error what an editor has to know. What was opened and never closed is shown where it was opened. */
export function explainYaml(text: string, { code, message, pos }: YAMLParseError | YAMLWarning): YamlFault {
  const bracket = /^Flow (?:sequence|map)/.test(message) ? openBracket(text, pos[0]) : -1;
  if (bracket !== -1) {
    const closing = text[bracket] === '[' ? ']' : '}';
    return {
      message: `This is not valid YAML: the bracket ${text[bracket]} is never closed.`,
      mend: `Close it with ${closing}; text with brackets in it goes into quotation marks.`,
      start: bracket,
      end: bracket + 1,
    };
  }
  const mark = /^Missing closing (["'])/.exec(message)?.[1];
  const opening = mark === undefined ? -1 : text.lastIndexOf(mark, pos[0] - 1);
  if (mark !== undefined && opening !== -1) {
    return {
      message: `This is not valid YAML: the quotation mark ${mark} is never closed.`,
      mend: `Close the text with ${mark}; such a mark inside it is written ${mark === '"' ? '\\"' : "''"}.`,
      start: opening,
      end: opening + 1,
    };
  }
  const [first = ''] = message;
  const sentence = `This is not valid YAML: ${first.toLowerCase()}${message.slice(1)}`;
  return {
    message: sentence.endsWith('.') ? sentence : `${sentence}.`,
    mend: MENDING[code],
    start: pos[0],
    end: pos[1],
  };
}
