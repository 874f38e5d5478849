import type { Form } from './form.ts';

/** What a reader filled in, by the id of the question; what was left empty is missing. */
export type Answers = ReadonlyMap<string, string>;

/** Answers, or everything that keeps them from being read, one sentence each. */
export type ReadAnswers = { readonly answers: Answers } | { readonly problems: readonly string[] };

/** What GitHub writes where nothing was filled in, in a line of text and in a choice. */
const NOTHING = new Set(['', '_No response_']);
const NO_CHOICE = new Set([...NOTHING, 'None']);

/** GitHub's own limit of an issue's text. */
const LONGEST = 65_536;

/** Whether an issue was written with this form: its first question stands in it as a heading. */
export function isFilledIn(form: Form, body: string): boolean {
  const [first] = form;
  return first !== undefined && linesOf(body).includes(headingOf(first.label));
}

/**
 * Reads the answers from the text of an issue. Every question must stand there once and in the form's order, so that
 * nobody can pass one answer off as another; anything else is a problem to be told, not to be guessed round.
 * Takes time linear in the text.
 */
export function readAnswers(form: Form, body: string): ReadAnswers {
  if (body.length > LONGEST) return { problems: ['The text is longer than GitHub allows.'] };
  const lines = linesOf(body);
  const problems: string[] = [];
  const places = form.map(({ label }) => {
    const found = lines.flatMap((line, index) => (line === headingOf(label) ? [index] : []));
    if (found.length === 0) problems.push(`The heading “${label}” is missing.`);
    if (found.length > 1)
      problems.push(`The heading “${label}” stands there ${found.length} times; which is meant?`);
    return found[0] ?? lines.length;
  });
  if (problems.length > 0) return { problems };
  if (places.some((place, index) => place < (places[index - 1] ?? 0)))
    return { problems: ['The headings are not in the order of the form.'] };

  const answers = new Map<string, string>();
  for (const [index, { id, label, required, options }] of form.entries()) {
    const from = (places[index] ?? 0) + 1;
    const text = lines
      .slice(from, endOf(lines, from, places[index + 1]))
      .join('\n')
      .trim();
    if ((options === undefined ? NOTHING : NO_CHOICE).has(text)) {
      if (required) problems.push(`“${label}” is not filled in.`);
    } else if (options?.includes(text) === false) {
      problems.push(`“${label}” is none of the choices: ${options.join(', ')}.`);
    } else answers.set(id, text);
  }
  return problems.length > 0 ? { problems } : { answers };
}

/** The last answer ends where another heading of the same kind begins: that of the promises below it. */
function endOf(lines: readonly string[], from: number, next: number | undefined): number {
  if (next !== undefined) return next;
  const heading = lines.findIndex((line, index) => index >= from && line.startsWith('### '));
  return heading === -1 ? lines.length : heading;
}

function headingOf(label: string): string {
  return `### ${label}`;
}

function linesOf(body: string): string[] {
  return body.split(/\r\n?|\n/);
}
