/** The archive's name in two parts, of which the second takes the accent: `General Practice` and `Policy Archive`. */
export function wordmark(title: string): { readonly plain: string; readonly accented: string } {
  const words = title.split(' ');
  const half = Math.ceil(words.length / 2);
  return { plain: words.slice(0, half).join(' '), accented: words.slice(half).join(' ') };
}
