/** A piece of text with places to fill in, as VS Code inserts it. */
export interface Snippet {
  /** What an editor types to get it. */
  readonly prefix: string;
  readonly description: string;
  /** Languages in which it is offered. */
  readonly languages: readonly string[];
  /** Its lines, with `${1:placeholder}`, `${2|one,other|}` and `$0` for where the cursor ends. */
  readonly lines: readonly string[];
}

/** The nth place of a snippet, with the words that stand there until it is filled in. */
export function place(nth: number, words: string): string {
  return `\${${nth}:${words}}`;
}

/** The nth place of a snippet, where one of several words is chosen. */
export function choice(nth: number, words: readonly string[]): string {
  return `\${${nth}|${words.join(',')}|}`;
}

/** Snippets as a VS Code `.code-snippets` file has them, by prefix. */
export function snippetFile(snippets: readonly Snippet[]): object {
  return Object.fromEntries(
    snippets.map(({ prefix, description, languages, lines }) => [
      prefix,
      { scope: languages.join(','), prefix, description, body: lines },
    ]),
  );
}
