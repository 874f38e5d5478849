/** The nearest valid value as a question names it: in quotation marks other than those that it holds itself. */
export function inMarks(nearest: string): string {
  return /[“”]/.test(nearest) ? `‘${nearest}’` : `“${nearest}”`;
}
