import { z } from 'zod';
import { recordFields } from './record.ts';

/** Coverage by a source (outlet): someone reports. */
export const article = z.strictObject(recordFields);
export type Article = z.infer<typeof article>;
