import { expect, it } from 'vitest';
import { repairLine } from './yaml-repair.ts';

/** The line as repaired, when it stands between two sound ones. */
function repaired(line: string): string | undefined {
  const [before, after] = ['source: example-times\n', '\nstatus: draft\n'];
  const text = before + line + after;
  const repair = repairLine(text, before.length + line.length - 1);
  if (repair === undefined) return undefined;
  const next = text.slice(0, repair.start) + repair.text + text.slice(repair.end);
  expect(next.startsWith(before) && next.endsWith(after)).toBe(true);
  return next.slice(before.length, -after.length);
}

it.each([
  ['title: Body to council: no', 'title: "Body to council: no"'],
  ['title: Body to council: no # as printed', 'title: "Body to council: no" # as printed'],
  ['title: Ask: plan #2: no', 'title: "Ask: plan #2: no"'],
  ['title: "One-sided" plan', String.raw`title: "\"One-sided\" plan"`],
  ['title: *Plan* of the year', 'title: "*Plan* of the year"'],
  ['title: !important plan', 'title: "!important plan"'],
  ['title: "Villages ask', 'title: "Villages ask"'],
  ['organisations: [example-body-a # twice', 'organisations: [example-body-a] # twice'],
  ['quotes:\n  - { id: q1, text: no', 'quotes:\n  - { id: q1, text: no}'],
  ['policies:[example-plan]', 'policies: [example-plan]'],
  ['quotes:\n  - text: we said: no', 'quotes:\n  - text: "we said: no"'],
])('mends %s', (line, mended) => {
  expect(repaired(line)).toBe(mended);
});

it.each([
  ['the apostrophe may belong to the word', "title: 'tis the season"],
  ['the text goes on', 'title: Body to council: no\n  and again no'],
  ['a comma may be missing anywhere', 'quotes:\n  - { id: q1 speaker: a, text: no }'],
  ['the list goes on', 'organisations: [example-body-a,\n  example-body-b'],
])('leaves to a person what could mean two things: %s', (_, line) => {
  expect(repaired(line)).toBeUndefined();
});

it('keeps the carriage return of a line', () => {
  const text = 'title: a: b\r\nstatus: draft\r\n';
  expect(repairLine(text, 8)).toEqual({ start: 7, end: 11, text: '"a: b"' });
});
