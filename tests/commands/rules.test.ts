import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RecordEntry } from '../../src/archive/content.ts';
import { RULE_TEXTS } from '../../src/archive/rules/catalogue.ts';
import { RULE_IDS } from '../../src/archive/rules/ids.ts';
import type { Circumstances, Example } from '../../src/archive/rules/rule.ts';
import { readEdition } from '../../src/store/edition.ts';
import { readText } from '../../src/store/folder.ts';
import { mendText } from '../../src/store/mend.ts';
import { readContent } from '../../src/store/read.ts';
import { soundArchive } from '../harness/fixture.ts';

const TODAY = '2026-11-22';
const SHOWN = RULE_TEXTS.flatMap(({ id, example }) => (example === undefined ? [] : [{ id, example }]));

/** What the check says of the made-up archive with files laid over it. */
function faults(files: Readonly<Record<string, string>>, base?: readonly RecordEntry[]) {
  const archive = soundArchive();
  for (const [file, text] of Object.entries(files)) archive.write(file, text);
  const given: Circumstances = { today: TODAY, ...(base === undefined ? {} : { base }) };
  const found = readEdition(archive.folder, given).faults.filter(
    ({ rule, severity }) => !(rule === 'ledger' && severity === 'warning'),
  );
  return { archive, found };
}

/** The records that the example changes, as they were. */
function published({ file, before, beside = {} }: Example): readonly RecordEntry[] | undefined {
  if (before === undefined) return undefined;
  const archive = soundArchive();
  for (const [name, text] of Object.entries({ ...beside, [file]: before })) archive.write(name, text);
  return readContent(archive.folder).content?.records.filter((record) => record.file === file);
}

describe('every rule', () => {
  it('has an id of its own, and every id a rule', () => {
    expect(RULE_TEXTS.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
  });

  it('says in whole sentences what must hold and why', () => {
    for (const { holds, why } of RULE_TEXTS) {
      expect(holds).toMatch(/^\p{Lu}.*\.$/u);
      expect(why).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it.each(SHOWN)('$id finds the mistake of its example', ({ id, example }) => {
    const { found } = faults({ ...example.beside, [example.file]: example.failing }, published(example));
    expect(found.map(({ rule, file }) => `${rule} ${file}`)).toContain(`${id} ${example.file}`);
  });

  it.each(SHOWN)('$id finds nothing in its example once mended', ({ example }) => {
    const files = { ...example.beside, [example.mendedFile ?? example.file]: example.mended };
    expect(faults(files, published(example)).found).toEqual([]);
  });

  it.each(SHOWN)('$id has an example whose fix, where there is one, mends it', ({ id, example }) => {
    const { archive, found } = faults(
      { ...example.beside, [example.file]: example.failing },
      published(example),
    );
    const fixable = found.filter(({ rule, file, fix }) => rule === id && file === example.file && fix);
    if (fixable.length === 0) return;
    const { text } = mendText(readText(join(archive.folder, example.file)) ?? '', fixable);
    const again = faults({ ...example.beside, [example.file]: text }, published(example)).found;
    expect(again.filter(({ rule }) => rule === id)).toEqual([]);
  });
});
