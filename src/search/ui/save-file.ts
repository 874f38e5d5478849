import { contentType } from '../../outputs/media-types.ts';

let last: string | undefined;

/** Hands a text to the reader as a file, as if it had been downloaded. */
export function saveFile(name: string, text: string): void {
  // The one before has long been written; some browsers still read this one when the click is over.
  if (last !== undefined) URL.revokeObjectURL(last);
  last = URL.createObjectURL(new Blob([text], { type: contentType(name) ?? 'text/plain; charset=utf-8' }));
  const link = document.createElement('a');
  link.href = last;
  link.download = name;
  link.click();
}
