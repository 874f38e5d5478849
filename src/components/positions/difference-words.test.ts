import { expect, it } from 'vitest';
import { buildArchive } from '../../archive/index.ts';
import { earliestFirst } from '../../archive/positions/held-line.ts';
import { stanceDifference } from '../../archive/positions/stance-difference.ts';
import { sampleArticle, sampleContent } from '../../archive/sample-content.ts';
import { differenceWords } from './difference-words.ts';

const body = 'example-body-a';
const on = 'example-plan';

it('differences are told in sentences: which and when, what changed, and where voices differ', () => {
  const { positions } = buildArchive(
    sampleContent([
      sampleArticle({
        id: '2001-0001',
        date: '2001-05-03',
        positions: [
          { holder: body, on, stance: 'welcomes', summary: 'Glad.' },
          { holder: 'exempla-gratia', organisation: body, on, stance: 'criticises', summary: 'Not glad.' },
        ],
      }),
      sampleArticle({
        id: '2001-0002',
        date: '2001-06~',
        positions: [{ holder: body, on, stance: 'opposes', summary: 'No.' }],
      }),
    ]),
  );
  const difference = stanceDifference(positions.toSorted(earliestFirst));
  expect(difference && differenceWords(difference)).toEqual([
    'Different stances are recorded: welcomes (3 May 2001; the body itself), criticises (3 May 2001; Exempla Gratia) and opposes (about June 2001; the body itself).',
    'From welcomes and criticises to opposes between 3 May 2001 and about June 2001, as far as the dates are known.',
    'Voices differ on 3 May 2001: welcomes (the body itself) and criticises (Exempla Gratia).',
  ]);
});
