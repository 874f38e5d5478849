import type { z } from 'zod';
import { webAddress } from '../archive/schema/address.ts';
import { calendarDay, edtfDate } from '../archive/schema/date.ts';

const DAY = String.raw`(?:0[1-9]|[12]\d|3[01])`;
const MONTH = `(?:0[1-9]|1[0-2])`;
/** A day, a month, a season (21 to 24), a year or a decade, qualified or not. */
const DATE = String.raw`(?:\d{4}(?:-(?:${MONTH}(?:-${DAY})?|2[1-4]))?|\d{3}X)[~?%]?`;

/**
 * Forms that the schemas check by code, which an editor cannot run. Each pattern takes everything that the code
 * takes, and little else: no pattern can tell that there was no 2021-02-30.
 */
const FORMS: readonly (readonly [schema: z.core.$ZodType, pattern: string])[] = [
  [webAddress, '^https?://'],
  [edtfDate, String.raw`^(?:${DATE}|(?:${DATE}|\.\.)?/${DATE}|${DATE}/(?:\.\.)?)$`],
  [calendarDay, String.raw`^\d{4}-${MONTH}-${DAY}$`],
];

/** The pattern that stands for a schema's own check, as the source of a regular expression; undefined for others. */
export function patternOf(schema: z.core.$ZodType): string | undefined {
  // A described schema is a copy with the same definition.
  return FORMS.find(([form]) => form._zod.def === schema._zod.def)?.[1];
}
