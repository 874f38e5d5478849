import { describe, expect, it } from 'vitest';
import { areNearlySame, comparableTitle } from './title-likeness.ts';

function nearlySame(left: string, right: string): boolean {
  return areNearlySame(comparableTitle(left), comparableTitle(right));
}

describe('nearly the same', () => {
  it.each([
    ['Example Body A objects', 'EXAMPLE BODY A OBJECTS!'],
    ['The body’s plan – again', "The body's plan: again"],
    [
      'Example Body A objects to the Example Plan for villages',
      'Example Body A objects to the Example Plan for vilages',
    ],
    [
      'Example Body A objects to the Example Plan today',
      'Example Body A objects to the Example Plan today, says source',
    ],
  ])('“%s” and “%s”', (left, right) => {
    expect(nearlySame(left, right)).toBe(true);
    expect(nearlySame(right, left)).toBe(true);
  });
});

describe('not the same', () => {
  it.each([
    ['Example Body A objects', 'Example Body B objects'],
    ['Survey of the Example Plan in the hills, part 1', 'Survey of the Example Plan in the hills, part 2'],
    ['The future of the plain', 'The future of the plain – summary of the report'],
    ['…', '…'],
  ])('“%s” and “%s”', (left, right) => {
    expect(nearlySame(left, right)).toBe(false);
  });
});
