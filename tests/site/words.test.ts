import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { few } from '../harness/few.ts';
import { allPages, site } from '../harness/site.ts';

/**
 * A word that touches an inline element, or two elements that touch: white space is written as in JSX, where a
 * line break beside an element vanishes, and a formatter moves line breaks. The semicolon of `&lt;` is none. In a
 * picture nothing is read in a row.
 */
const GLUED =
  /(?:[\p{L}\p{N},]|(?<!&lt);)<(?:a|span|strong|em|time|abbr|data)\b|<\/(?:a|span|strong|em|time|abbr|data)>(?:[\p{L}\p{N}]|<(?:a|time|data)\b)/gu;

it('no two words of a page run together for want of a space', () => {
  const glued = allPages().flatMap(({ file }) => {
    const html = readFileSync(join(site.folder, file), 'utf8').replace(/<(script|svg)\b.*?<\/\1>/gs, '');
    return [...html.matchAll(GLUED)].map(
      ({ index }) => `${file}: ${html.slice(Math.max(0, index - 20), index + 40)}`,
    );
  });
  expect(few(glued)).toEqual([]);
});
