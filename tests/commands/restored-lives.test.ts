import { join } from 'node:path';
import { expect, it } from 'vitest';
import { restore } from '../../src/import/dump/restore.ts';
import { hasErrors, readEdition } from '../../src/store/edition.ts';
import { givenOut } from '../harness/given-out.ts';
import { temporaryFolder } from '../harness/temporary.ts';
import { officeOf } from '../permanence/office.ts';
import { explain, playSeason, withNewLife } from '../permanence/season.ts';

const EDITS = 60;

it.each([101, 102, 103, 104])(
  `an archive that lived through ${EDITS} edits is restored from its dump, which is given out again byte for byte (season %i)`,
  async (seed) => {
    await withNewLife(officeOf, async (life) => {
      const failure = await playSeason(life, { seed, edits: EDITS }, new Map());
      if (failure !== undefined) expect.fail(await explain(failure));
      const dump = join(temporaryFolder('dump'), 'data');
      const given = givenOut(life.desk.folder, dump);

      const content = join(temporaryFolder('restored'), 'content');
      const { faults, written } = await restore(dump, { content });
      expect(faults).toEqual([]);
      expect(written).toBe(true);
      expect(hasErrors(readEdition(content))).toBe(false);
      expect(givenOut(content)).toEqual(given);
      // In its own archive everything is there already.
      const again = await restore(dump, { content: life.desk.folder });
      expect(again.faults).toEqual([]);
      expect(again.creates).toEqual([]);
    });
  },
);
