import { expect, it } from 'vitest';
import { encodingFault } from './encoding-fault.ts';

it('names the encoding that the bytes look like, and shows the word', () => {
  const { place, message } = encodingFault('x.yaml', Buffer.from('name: é\n', 'utf8').fill(0xa3, 6, 7));
  expect(place).toEqual({ line: 1, column: 7, endLine: 1, endColumn: 8 });
  expect(message).toContain('Windows-1252, which has “£');
});

it('finds the first bad byte behind sound characters of several bytes', () => {
  const bytes = Buffer.concat([Buffer.from('“é”\nnaïve '), Buffer.from([0x81, 0x20])]);
  const { place, message } = encodingFault('x.yaml', bytes);
  expect(place).toEqual({ line: 2, column: 7, endLine: 2, endColumn: 8 });
  expect(message).toContain('the byte 81');
});

it('finds a character that is cut off at the end of the file', () => {
  const whole = Buffer.from('name: café');
  expect(encodingFault('x.yaml', whole.subarray(0, -1)).place).toMatchObject({ line: 1, column: 10 });
});

it.each([
  ['little', [0xff, 0xfe, 0x61, 0x00]],
  ['big', [0xfe, 0xff, 0x00, 0x61]],
])('knows UTF-16, %s end first', (_, bytes) => {
  expect(encodingFault('x.yaml', Buffer.from(bytes)).message).toContain('UTF-16');
});
