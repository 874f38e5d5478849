import type { YAMLParseError, YAMLWarning } from 'yaml';

/** A fault of a YAML text: what is wrong, how to mend it, and where, as offsets into the text. */
export interface YamlFault {
  readonly message: string;
  readonly mend?: string | undefined;
  readonly start: number;
  readonly end: number;
  /** Whether it may be there only because the line before is faulty. */
  readonly follows?: boolean;
}

/** A fault in the words of an editor; the parser's own words where there are none. */
interface Wording {
  /** The parser's code, or the beginning of its message where one code means several things. */
  readonly of: RegExp;
  readonly message: string;
  readonly mend?: string;
}

const MARKED = 'title: "…", with \\" for a straight mark inside';

const WORDINGS: readonly Wording[] = [
  {
    of: /^BLOCK_AS_IMPLICIT_KEY /,
    message: 'there is a second colon in the line',
    mend: `Put the text after the first colon into quotation marks: ${MARKED}.`,
  },
  {
    of: /^BLOCK_IN_FLOW /,
    message: 'between the brackets a comma is missing, or a text has a colon in it',
    mend: 'Put a comma between two fields or entries, and text with a colon into quotation marks.',
  },
  {
    of: /^MISSING_CHAR Implicit map keys/,
    message: 'this is no field, for it has no colon with a space after it',
    mend: 'Write field: value, with the colon and a space; a text that goes on from the line before is indented.',
  },
  {
    of: /^MULTILINE_IMPLICIT_KEY /,
    message: 'this is no field, for it has no colon with a space after it',
    mend: 'Write field: value on one line; a list entry stands below its field, after a hyphen.',
  },
  {
    of: /^UNEXPECTED_TOKEN Unexpected scalar at node end/,
    message: 'words follow a quotation mark or bracket that is closed already',
    mend: `Put the whole text into quotation marks: ${MARKED}.`,
  },
  {
    of: /^TAB_AS_INDENT /,
    message: 'the line is indented with a tab',
    mend: 'Indent with spaces, as many as the lines around it.',
  },
  {
    of: /^(?:MISSING_CHAR Sequence item|BAD_INDENT )/,
    message: 'the line is not indented like the lines around it',
    mend: 'Indent it with the same number of spaces as the other fields of the same entry.',
  },
  {
    of: /^BAD_SCALAR_START /,
    message: 'a text cannot begin with this mark',
    mend: `Put the text into quotation marks: ${MARKED}.`,
  },
  {
    of: /^TAG_RESOLVE_FAILED /,
    message: 'a text that begins with ! is a tag, and tags are not allowed',
    mend: `Put the text into quotation marks: ${MARKED}.`,
  },
  {
    of: /^UNEXPECTED_TOKEN /,
    message: 'a mark stands where none can be',
    mend: 'Look at the brackets, hyphens and quotation marks of this line; text with such marks goes into quotation marks.',
  },
];

/** A line that git leaves where two changes of one place met. */
const CONFLICT = /^(?:<{7}|>{7}|={7})(?: .*)?$/m;

/** Says of a parser's errors what an editor has to know, in the order of the text. */
export function explainYaml(text: string, errors: readonly (YAMLParseError | YAMLWarning)[]): YamlFault[] {
  const conflict = errors.length === 0 ? null : CONFLICT.exec(text);
  if (conflict !== null) {
    return [
      {
        message: 'Two changes of this place met here, and git left both of them in the file.',
        mend: 'Keep the lines that are right, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.',
        start: conflict.index,
        end: conflict.index + conflict[0].trimEnd().length,
      },
    ];
  }
  return errors.map((error) => explain(text, error)).sort((left, right) => left.start - right.start);
}

/** What was opened and never closed is shown where it was opened. */
function explain(text: string, { code, message, pos }: YAMLParseError | YAMLWarning): YamlFault {
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
  const [start] = pos;
  // The parser often names the first character alone.
  const end = Math.max(pos[1], start + 1);
  if (code === 'DUPLICATE_KEY') {
    const [key = ''] = /^[^:\s]*/.exec(text.slice(start)) ?? [];
    return {
      message: `The field “${key}” stands here a second time.`,
      mend: 'Keep one of the two, with everything that both of them say.',
      start,
      end: start + Math.max(1, key.length),
    };
  }
  const wording = WORDINGS.find(({ of }) => of.test(`${code} ${message}`));
  const [first = ''] = message;
  const said = wording?.message ?? `${first.toLowerCase()}${message.slice(1)}`.replace(/\.$/, '');
  return {
    message: `This is not valid YAML: ${said}.`,
    mend: wording?.mend,
    start,
    end,
    follows: code === 'BAD_INDENT',
  };
}

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
