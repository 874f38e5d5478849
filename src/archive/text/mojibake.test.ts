import { expect, it } from 'vitest';
import { MOJIBAKE, mendMojibake } from './mojibake.ts';

/** A text in UTF-8, read as Windows-1252. */
function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

it.each(['the GPs’ “£5m” – €9', 'café, Seán, Niamh Ní Ógáin', 'wait … ™'])('mends %s', (text) => {
  expect(misread(text)).not.toBe(text);
  expect(MOJIBAKE.test(misread(text))).toBe(true);
  expect(mendMojibake(misread(text))).toBe(text);
});

it.each(['CAFÉ” and ‘ÂME’', 'SÃO Paulo', 'château', '£5m'])('leaves %s as it is', (text) => {
  expect(mendMojibake(text)).toBe(text);
});
