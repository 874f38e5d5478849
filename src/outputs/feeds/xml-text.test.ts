import { expect, it } from 'vitest';
import { xmlText } from './xml-text.ts';

it('leaves out what XML cannot hold, and nothing else', () => {
  expect(xmlText('<a href="x">R&D’s</a>\u0000\u0008\uFFFE\uD800 😀\t\n\u202E')).toBe(
    '<a href="x">R&D’s</a> 😀\t\n\u202E',
  );
});
