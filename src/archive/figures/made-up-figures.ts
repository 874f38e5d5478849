import { type Archive, buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { type ArchiveFigures, compareFigures } from './archive-figures.ts';
import type { CountedFigure } from './counted-figure.ts';
import { figureAnchor } from './figure-anchor.ts';

/** A figure for tests: its number, what it counts, and who gave it (`example-body-a` unless told). */
export type MadeUpFigure = readonly [value: string, of: string, by?: string];

/** A record for tests: its date and its figures, `f1`, `f2` … */
export type MadeUpRecord = readonly [date: string, ...MadeUpFigure[]];

/** An archive with one record for each date, each on one plan numbered from `2001-0001`. */
export function madeUpFigures(records: readonly MadeUpRecord[]): Archive {
  return buildArchive(
    sampleContent(
      records.map(([date, ...figures], index) =>
        sampleArticle({
          id: `2001-${String(index + 1).padStart(4, '0')}`,
          date,
          policies: ['example-plan'],
          figures: figures.map(([value, of, by = 'example-body-a'], place) => ({
            id: `f${place + 1}`,
            value,
            of,
            attributed_to: by,
          })),
        }),
      ),
    ),
  );
}

/** The contradictions that are found, each as its numbers, each as the anchors of the figures that give it. */
export function contradictionsFound(...records: readonly MadeUpRecord[]): string[][][] {
  return compared(records).contradictions.map(({ values }) =>
    values.map(({ figures }) => figures.map(anchorOf)),
  );
}

/** The anchor of a figure. */
export function anchorOf({ claimed }: CountedFigure): string {
  return figureAnchor(claimed);
}

/** The groups of more than one figure that are found, as anchors. */
export function groupsFound(...records: readonly MadeUpRecord[]): string[][] {
  return compared(records)
    .groups.filter((group) => group.length > 1)
    .map((group) => group.map(anchorOf));
}

function compared(records: readonly MadeUpRecord[]): ArchiveFigures {
  return compareFigures(madeUpFigures(records).figures);
}
