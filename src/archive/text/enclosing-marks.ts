const CLOSES: Readonly<Record<string, string>> = { '‘': '’', '“': '”' };

/** The text without the quotation marks that stand around the whole of it; undefined when none do. */
export function withoutEnclosingMarks(text: string): string | undefined {
  const open = text[0] ?? '';
  const close = CLOSES[open];
  if (close === undefined || text.length < 3 || text.at(-1) !== close) return undefined;
  const inner = text.slice(1, -1);
  let depth = 0;
  for (const mark of inner.match(close === '’' ? /‘|’(?!\p{L})/gu : /[“”]/g) ?? []) {
    // A closing mark that nothing opened may be the apostrophe of a plural: it settles nothing.
    if (mark === open) depth++;
    else if (depth > 0) depth--;
    else if (inner.includes(open)) return undefined;
  }
  return depth === 0 ? inner.trim() : undefined;
}
