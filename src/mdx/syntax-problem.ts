import { formOf } from './components.ts';
import type { Places } from './places.ts';
import { type BodyProblem, excerpt } from './problem.ts';
import { nameProblem } from './tag-name.ts';
import type { SyntaxFailure } from './tree.ts';

const LITERAL = 'Write < as &lt; and { as \\{ where they are meant as characters.';

/** A problem before it is known where it stands, with the text at fault from where the parser stumbled. */
type Stumble = Omit<BodyProblem, 'place' | 'words'> & { readonly text: string };

/** What the parser stumbled over, in the words of an editor. */
export function syntaxProblem(failure: SyntaxFailure, source: string, places: Places): BodyProblem {
  const start = Math.min(places.offset(failure.line, failure.column), source.length);
  const rest = source.slice(start, start + 200);
  const { text, ...problem } =
    declaration(rest) ?? address(rest, source[start - 1]) ?? lessThan(rest) ?? tag(rest, failure);
  const end = Math.min(start + Math.max(1, text.length), source.length);
  return {
    ...problem,
    ...(problem.fix === undefined ? {} : { words: text }),
    place: places.between(start, end),
  };
}

function declaration(rest: string): Stumble | undefined {
  const text = /^<!--[^\r\n]*?-->|^<[!?][^>\r\n]*>?/.exec(rest)?.[0];
  if (text === undefined) return undefined;
  const [, comment] = /^<!--(.*)-->$/.exec(text) ?? [];
  // A comment in braces ends at its first */, and braces in it would be code.
  const isPlain = comment !== undefined && !/[{}]|\*\//.test(comment);
  return {
    rule: 'mdx-html',
    message: `HTML comments and declarations are not allowed: ${excerpt(text)}`,
    mend: 'Write a comment as {/* comment */}, or leave it out.',
    ...(isPlain ? { fix: { kind: 'replace', text: `{/*${comment}*/}` } } : {}),
    text,
  };
}

/** `before`: the character before the bracket. */
function address(rest: string, before: string | undefined): Stumble | undefined {
  const text = /^<[a-z][a-z0-9+.-]*:[^\s>]*>?/i.exec(rest)?.[0];
  if (text === undefined) return undefined;
  // Without brackets an address is a link only between spaces, and what ends a sentence is no part of it.
  const [, bare] = /^<(https?:\/\/[^\s<>*_~]*[\p{L}\p{N}/])>$/iu.exec(text) ?? [];
  const stands =
    (before === undefined || /[\s(]/.test(before)) && /^(?:[.,;:!?)]*(?:\s|$))/.test(rest.slice(text.length));
  return {
    rule: 'mdx-link',
    message: `An address in angle brackets is not a link in MDX: ${excerpt(text)}`,
    mend: 'Write [text](https://…), or the address without brackets.',
    ...(bare !== undefined && stands ? { fix: { kind: 'replace', text: bare } } : {}),
    text,
  };
}

/** A mark of less, not a tag: no name begins with a digit. */
function lessThan(rest: string): Stumble | undefined {
  const text = /^<[\d=£$€][^\s<>{}]*/.exec(rest)?.[0];
  if (text === undefined) return undefined;
  const written = `&lt;${text.slice(1)}`;
  return {
    rule: 'mdx-syntax',
    message: `The text cannot be read: < begins a tag, and “${excerpt(text)}” is none.`,
    expected: written,
    mend: `Write ${written}.`,
    fix: { kind: 'replace', text: written },
    text,
  };
}

/** Attributes in quotation marks that are none in MDX, or in none. */
const UNMARKED = /=\s*(?:[“”„‘’]([^“”„‘’"'<>]*)[“”„‘’]|([\w-]+))/g;

function tag(rest: string, failure: SyntaxFailure): Stumble {
  const [text = '', name = ''] = /^<\/?\s*([^\s/<>]*)[^<>\r\n]*>?/.exec(rest) ?? [];
  const form = formOf(name);
  const isOpen = /^expected a closing tag /i.test(failure.message) && text.endsWith('>');
  if (isOpen && form === undefined && name !== '') return { ...nameProblem(name), text };
  const message = sentence(failure.message);
  if (form === undefined) return { rule: 'mdx-syntax', message, mend: LITERAL, text };

  const marked = text.replace(UNMARKED, (_, inMarks?: string, bare?: string) => `="${inMarks ?? bare}"`);
  if (marked !== text) {
    return {
      rule: 'mdx-syntax',
      message: `The attribute of <${name}> is not in straight quotation marks.`,
      expected: `straight quotation marks: ${form.example}`,
      nearest: marked,
      mend: 'Write " before and after it.',
      text,
    };
  }
  if (!isOpen) return { rule: 'mdx-syntax', message, expected: form.example, mend: LITERAL, text };
  const alone = text.replace(/\s*>$/, '/>');
  return {
    rule: 'mdx-syntax',
    message: `<${name}> is opened and never closed.`,
    expected: form.example,
    mend:
      form.holds === 'nothing'
        ? `Write ${alone}.`
        : form.holds === 'words'
          ? `Write ${alone}, or put </${name}> after the words that it is to hold.`
          : `Put </${name}> after what it is to hold.`,
    text,
  };
}

/** The parser's message without its own positions, which count from the body's first line and not the file's. */
function sentence(message: string): string {
  const text = message
    .replace(/ \(note:[\s\S]*\)$/, '')
    .replace(/(?: opened)?(?: at|) ?\(?\b\d+:\d+\b\)?/g, '')
    .trim();
  return `The text cannot be read: ${text.charAt(0).toLowerCase()}${text.slice(1)}.`;
}
