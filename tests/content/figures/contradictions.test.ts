import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { figuresOf } from '../../../src/archive/figures/archive-figures.ts';
import { figureAnchor } from '../../../src/archive/figures/figure-anchor.ts';
import { readEdition } from '../../../src/store/edition.ts';
import { few } from '../../harness/few.ts';
import { PROJECT } from '../../harness/project.ts';

const pairs = z.array(z.tuple([z.string(), z.string()]).transform((pair) => pair.toSorted().join(' ')));

/** Pairs of figures judged by reading, see the head of the file. */
const { judged, ...LABELLED } = z
  .strictObject({
    judged: z.string(),
    contradiction: pairs,
    'claimed-differently': pairs,
    development: pairs,
    different: pairs,
  })
  .parse(parse(readFileSync(join(PROJECT, 'tests/content/figures/labelled.yaml'), 'utf8')));

const { archive } = readEdition(join(PROJECT, 'content'));
if (archive === undefined) throw new Error('The content cannot be read.');

/** Pairs of figures that are shown as contradicting each other, as far as they were judged. */
const shown = new Set(
  figuresOf(archive).contradictions.flatMap(({ values }) =>
    values.flatMap((value, index) =>
      value.figures.flatMap((figure) =>
        values
          .slice(index + 1)
          .flatMap((other) =>
            other.figures.map((one) => [figureAnchor(figure.claimed), figureAnchor(one.claimed)]),
          )
          .filter((pair) => pair.every((anchor) => anchor.slice(0, judged.length) <= judged))
          .map((pair) => pair.toSorted().join(' ')),
      ),
    ),
  ),
);
const real = LABELLED.contradiction;

describe('the contradictions among the archive’s figures', () => {
  it('are labelled: figures that there are, each pair once', () => {
    const all = Object.values(LABELLED).flat();
    const ids = new Set(archive.figures.map(figureAnchor));
    expect(few(all.flatMap((pair) => pair.split(' ')).filter((id) => !ids.has(id)))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('are shown only where there is one: precision 1', () => {
    expect(few([...shown].filter((pair) => !real.includes(pair)))).toEqual([]);
  });

  it('are all shown: recall 1', () => {
    expect(few(real.filter((pair) => !shown.has(pair)))).toEqual([]);
    expect(real.length).toBeGreaterThan(0);
  });
});
