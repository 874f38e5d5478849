/** Text with a full stop, unless it already ends like a sentence, with or without a closing quotation mark. */
export function stopped(text: string): string {
  return /[.!?…][’”"')\]]*$/.test(text) ? text : `${text}.`;
}
