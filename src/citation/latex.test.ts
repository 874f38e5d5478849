import { expect, it } from 'vitest';
import { asciiLatex } from './ascii-latex.ts';
import { escapeLatex, protectCapitals, verbatimAddress } from './latex.ts';

it('keeps signs apart that TeX would join, and accents in UTF-8 that it cannot set', () => {
  expect(escapeLatex("a -- b '' `` ?` | <i>")).toBe(
    "a -{}- b '{}' `{}` ?{}` \\textbar{} \\textless{}i\\textgreater{}",
  );
  expect(asciiLatex('“‘x’” –- ế ǰ ĩ')).toBe("``{}`x'{}'' --{}- ế ǰ ĩ");
});

it('escapes what LaTeX would take for a command, with braces always in balance', () => {
  expect(escapeLatex('5% of A&B {x} $1 #2 a_b ~ ^ \\')).toBe(
    '5\\% of A\\&B {\\textbraceleft}x{\\textbraceright} \\$1 \\#2 a\\_b \\textasciitilde{} \\textasciicircum{} \\textbackslash{}',
  );
});

it.each([
  ['Practices told to open', 'Practices told to open'],
  ['GPs told to open', '{GPs} told to open'],
  ['How O’Example’s R&D fared in 2023/24', 'How {O’Example’s} {R\\&D} fared in 2023/24'],
  ['[Letter]', '[{Letter}]'],
  ['iExample', '{iExample}'],
])('protects the capitals of %s', (title, expected) => {
  expect(protectCapitals(title)).toBe(expected);
});

it('writes accents and signs in ASCII, and leaves other scripts alone', () => {
  expect(asciiLatex('é Ñ ï ç č ø ß – ’ “x” £ … مثال')).toBe(
    "{\\'e} {\\~N} {\\\"i} {\\c{c}} {\\v{c}} {\\o} {\\ss} -- ' ``x'' {\\pounds} {\\ldots} مثال",
  );
});

it('keeps addresses as they are, but for braces and dollars', () => {
  expect(verbatimAddress('https://a.example/%7b{x}_#y&z=$1')).toBe('https://a.example/%7b%7Bx%7D_#y&z=%241');
});
