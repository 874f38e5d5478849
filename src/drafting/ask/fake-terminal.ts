import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import type { Streams } from './streams.ts';

/** A terminal of a test's own, on which it reads and types as a person would. */
export interface FakeTerminal {
  readonly streams: Streams;
  /** Waits until words stand on the screen that were not there at the last answer, then types. */
  answer(words: string, keys: string): Promise<void>;
  /** Waits until words stand there and gives everything shown since the last answer. */
  shows(words: string): Promise<string>;
}

export const ENTER = '\r';
export const BACKSPACE = '\x7f';
/** Ctrl-U: takes away what was typed. */
export const CLEAR = '\x15';
export const CTRL_C = '\x03';
export const DOWN = '\x1b[B';

/** Makes a terminal of 100 columns and 40 lines. */
export function fakeTerminal(): FakeTerminal {
  let shown = '';
  let waiting: (() => void) | undefined;
  const input = new PassThrough();
  const output = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        shown += stripVTControlCharacters(String(chunk));
        waiting?.();
        done();
      },
    }),
    { columns: 100, rows: 40 },
  );
  const shows = (words: string) =>
    new Promise<string>((resolve) => {
      waiting = () => {
        if (!shown.includes(words)) return;
        waiting = undefined;
        resolve(shown);
      };
      waiting();
    });
  const answer = async (words: string, keys: string) => {
    await shows(words);
    shown = '';
    input.write(keys);
  };
  return { streams: { input, output }, answer, shows };
}
