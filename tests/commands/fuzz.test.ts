import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/store/folder.ts';
import { run } from '../harness/command.ts';
import { soundArchive } from '../harness/fixture.ts';
import { mutate } from '../harness/mutate.ts';
import { PROJECT } from '../harness/project.ts';

/** Files in all, and in one run of the check. `FUZZ_SEED` draws others. */
const FILES = 10_000;
const BATCH = 500;
const SEED = Number(process.env.FUZZ_SEED ?? 1);

const REAL = listFiles(join(PROJECT, 'content')).filter((file) => /\/.+\.(?:mdx|yaml)$/.test(file));

interface Reported {
  readonly faults: readonly { readonly file: string; readonly line: number; readonly column: number }[];
}

describe('npm run check on damaged files', () => {
  it.each(Array.from({ length: FILES / BATCH }, (_, batch) => batch))(
    'reports and never falls over: batch %i',
    async (batch) => {
      const archive = soundArchive();
      for (let index = 0; index < BATCH; index++) {
        const seed = SEED * FILES + batch * BATCH + index;
        const file = REAL[(seed * 7919) % REAL.length] ?? '';
        const damaged = mutate(readFileSync(join(PROJECT, 'content', file)), seed);
        archive.write(file.replace(/(\.\w+)$/, `-${seed}$1`), damaged);
      }
      const { code, out, err } = await run('check', ['--format', 'json'], { content: archive.folder });
      expect(err).toBe('');
      expect(code).toBe(1);
      const { faults }: Reported = JSON.parse(out);
      expect(faults.filter(({ file, line, column }) => !file || !(line >= 1) || !(column >= 1))).toEqual([]);
      expect(out).not.toMatch(/\bat \S+ \(|node:internal/);
    },
  );
});
