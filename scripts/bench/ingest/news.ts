import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const entity = z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()).optional() });

const labelledQuotation = z.object({
  pieces: z.array(z.string()).min(1),
  speaker: z.string().nullable(),
  organisation: z.string().nullable(),
  kind: z.enum(['direct', 'fragment', 'document', 'anonymous']),
});
export type LabelledQuotation = z.infer<typeof labelledQuotation>;

const newsText = z.object({
  title: z.string(),
  source: z.string(),
  url: z.string().optional(),
  authors: z.array(z.string()),
  date: z.string().optional(),
  known: z
    .object({ organisations: z.array(entity).optional(), people: z.array(entity).optional() })
    .optional(),
  text: z.string(),
  quotes: z.array(labelledQuotation),
  figures: z.array(z.object({ value: z.string(), of: z.string() })).optional(),
});

/** An invented news text with what is true of it. */
export type NewsText = z.infer<typeof newsText> & { readonly file: string };

/** The labelled texts of a set, in the order of their names. */
export function readNews(set: 'development' | 'held-out'): NewsText[] {
  const folder = join(import.meta.dirname, '..', 'news', set);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ ...newsText.parse(parse(readFileSync(join(folder, file), 'utf8'))), file }));
}
