import { expect, it } from 'vitest';
import { escapeXml } from './xml.ts';

it('escapes markup and leaves out what XML cannot hold', () => {
  expect(escapeXml('<a href="x">R&D’s</a>\u0000\u0008\uFFFE\uD800 😀\n')).toBe(
    '&lt;a href=&quot;x&quot;&gt;R&amp;D’s&lt;/a&gt; 😀\n',
  );
});
