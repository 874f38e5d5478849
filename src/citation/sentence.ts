/** Text with a full stop, unless it already ends like a sentence, with or without a closing quotation mark. */
export function stopped(text: string): string {
  return /[.!?…][’”"')\]]*$/.test(text) ? text : `${text}.`;
}

/** Names in a row: `A, B, and C`, with the last joined as the style has it. */
export function joined(names: readonly string[], last: string): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}
