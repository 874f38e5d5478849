import { z } from 'zod';

/** Words that stand on one line: a name, a byline, a number with its unit. Bounded, so that no rule has to read a book. */
export const line = z.string().min(1).max(300);

/** One sentence or a few, in our own words. */
export const prose = z.string().min(1).max(3000);
