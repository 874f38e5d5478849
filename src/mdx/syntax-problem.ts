import { formOf } from './components.ts';
import type { Places } from './places.ts';
import { type BodyProblem, excerpt } from './problem.ts';
import type { SyntaxFailure } from './tree.ts';

const LITERAL = 'Write < as &lt; and { as \\{ where they are meant as characters.';

/** What the parser stumbled over, in the words of an editor. */
export function syntaxProblem(failure: SyntaxFailure, source: string, places: Places): BodyProblem {
  const start = Math.min(places.offset(failure.line, failure.column), source.length);
  const rest = source.slice(start, start + 200);
  const place = (length: number) =>
    places.between(start, Math.min(start + Math.max(1, length), source.length));

  const markup = /^<[!?][^>\r\n]*>?/.exec(rest)?.[0];
  if (markup !== undefined) {
    return {
      rule: 'mdx-html',
      message: `HTML comments and declarations are not allowed: ${excerpt(markup)}`,
      mend: 'Write a comment as {/* comment */}, or leave it out.',
      place: place(markup.length),
    };
  }
  const address = /^<[a-z][a-z0-9+.-]*:[^\s>]*>?/i.exec(rest)?.[0];
  if (address !== undefined) {
    return {
      rule: 'mdx-link',
      message: `An address in angle brackets is not a link in MDX: ${excerpt(address)}`,
      mend: 'Write [text](https://…), or the address without brackets.',
      place: place(address.length),
    };
  }
  const tag = /^<\/?\s*([^\s/<>]*)[^<>\r\n]*>?/.exec(rest);
  const mend = formOf(tag?.[1] ?? null)?.example;
  return {
    rule: 'mdx-syntax',
    message: sentence(failure.message),
    ...(mend === undefined ? {} : { expected: mend }),
    mend: LITERAL,
    place: place(tag?.[0].length ?? 1),
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
