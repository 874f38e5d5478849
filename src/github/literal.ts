/** Characters that a reader does not see or that turn the order of letters round (Unicode controls, bidi, zero width). */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Cut to a length in UTF-16 units, never inside a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length - 1);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/** A run of backticks longer than any in the text, so that nothing in it can end what it begins. */
function ticks(text: string, least: number): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}

/**
 * A stranger's words as a code span of GitHub's Markdown, on one line: nothing in them is markup, a mention, a link
 * or a reference to an issue.
 * @param length the most UTF-16 units that are shown; the rest is an ellipsis.
 */
export function codeSpan(text: string, length = 200): string {
  const line = cut(text.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim(), length);
  if (line === '') return '(nothing)';
  const fence = ticks(line, 1);
  // A span may not begin or end with a backtick; one space at each end is taken off again when it is shown.
  const padded = /^`|`$/.test(line) ? ` ${line} ` : line;
  return fence + padded + fence;
}

/** A stranger's words as a fenced block of code, in which they stay what they are; lines kept. */
export function codeBlock(text: string, length = 8000): string {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.replaceAll('\t', ' ').replace(UNSEEN, ''))
    .join('\n');
  const shown = cut(lines, length);
  const fence = ticks(shown, 3);
  return `${fence}text\n${shown}\n${fence}`;
}
