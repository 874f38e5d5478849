import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, luminance } from './contrast.ts';
import { PAIRS, SCHEMES, tokensOf } from './schemes.ts';

const css = ['tokens.css', 'print.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000', '#ffffff')).toBe(21);
    expect(contrast('#fff', '#fff')).toBe(1);
    // The grey that passes AA on white by a hair, and the one that fails.
    expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
    expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
  });

  it('refuses what is no colour', () => {
    expect(() => luminance('red')).toThrow('not a colour');
  });
});

describe.each(SCHEMES)('%s', (scheme) => {
  const tokens = tokensOf(css, scheme);

  it.each(PAIRS)('$colour on $ground has a contrast of $least or more', ({ colour, ground, least }) => {
    expect(contrast(tokens[colour] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(least);
  });
});

it('a scheme changes what it sets and keeps the rest', () => {
  const sheet =
    ':root { --a: #000; --b: #111; } @media (prefers-contrast: more) { :root { --b: var(--a); } }';
  expect(tokensOf(sheet, 'light')).toEqual({ a: '#000', b: '#111' });
  expect(tokensOf(sheet, 'light, more contrast')).toEqual({ a: '#000', b: '#000' });
});
