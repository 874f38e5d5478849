import { z } from 'zod';
import { webAddress } from './address.ts';
import { calendarDay } from './date.ts';

/** A saved copy of the source page. It is kept outside the repository; only what identifies it is recorded. */
export const capture = z.strictObject({
  date: calendarDay.optional().describe('The day the copy was saved; absent when unknown.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 lower-case hexadecimal digits')
    .describe('SHA-256 of the saved file, in lower-case hexadecimal (FIPS 180-4).'),
  archived: webAddress.optional().describe('Address of a public web archive copy, where there is one.'),
});
export type Capture = z.infer<typeof capture>;
