import { buildArchive } from '../index.ts';
import type { Utterance } from '../linked.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../sample-content.ts';

/** A made-up quotation for the tests of traces, in a record of its own. */
export interface MadeUp {
  readonly text: string;
  readonly speaker?: string | undefined;
  readonly organisation?: string;
  /** Several of one date and kind are in one record only when this is the same. */
  readonly record?: string;
  readonly date?: string;
  readonly kind?: 'article' | 'statement';
  readonly reports?: readonly string[];
}

/** The quotations of a made-up archive, as they are linked there. */
export function madeUpQuotations(quotations: readonly MadeUp[]): readonly Utterance[] {
  const numbered = quotations.map((one, index) => ({
    ...one,
    record: one.record ?? `2001-${String(index + 1).padStart(4, '0')}`,
  }));
  const records = [...Map.groupBy(numbered, ({ record }) => record)].map(([id, said]) => {
    const [{ date, kind, reports } = {}] = said;
    const data = {
      id,
      date: date ?? '2001-02-03',
      ...(reports === undefined ? {} : { reports: [...reports] }),
      quotes: said.map(({ text, organisation, ...rest }, index) => ({
        id: `q${index + 1}`,
        text,
        ...('speaker' in rest
          ? rest.speaker === undefined
            ? {}
            : { speaker: rest.speaker }
          : { speaker: 'exempla-gratia' }),
        ...(organisation === undefined ? {} : { organisation }),
      })),
    };
    return kind === 'statement' ? sampleStatement(data) : sampleArticle(data);
  });
  return buildArchive(sampleContent(records)).quotations;
}
