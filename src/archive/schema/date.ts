import { z } from 'zod';
import { parseDate } from '../edtf.ts';

/** A date in the Extended Date/Time Format, level 1 (ISO 8601-2): `2021`, `2021-05`, `2021-10~`, `2021-10-18/2021-10-24`. */
export const edtfDate = z
  .string()
  .max(40)
  .refine((text) => parseDate(text) !== null, {
    error: 'a date such as 2021-05-17, 2021-05, 2021, 2021-10~ (about) or 2021-10-18/2021-10-24',
  });

/** A calendar day, `2026-11-21`: for what the archive itself did, which is always known to the day. */
export const calendarDay = z
  .string()
  .refine((text) => parseDate(text)?.precision === 'day' && text.length === 10, {
    error: 'a day such as 2026-11-21',
  });
