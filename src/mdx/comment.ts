/** Whether the inside of `{…}` holds comments and nothing else. */
export function isCommentOnly(code: string): boolean {
  return code.includes('/*') && code.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '';
}
