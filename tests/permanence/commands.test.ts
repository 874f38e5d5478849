import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/index.ts';
import { readContent } from '../../src/store/read.ts';
import { run } from '../harness/command.ts';
import type { Desk } from './desk.ts';
import { TODAY } from './edits/edit.ts';
import type { Office, Remark } from './office.ts';
import { explain, playSeason, withNewLife } from './season.ts';

const SEED = Number(process.env.PERMANENCE_SEED ?? 1);
const EDITS = 75;

const IDENTITY = ['-c', 'user.name=Example Editor', '-c', 'user.email=editor@example.org'];

/** The commands themselves, as an editor runs them in a repository; what is accepted is committed. */
function commandsOn(desk: Desk): Office {
  const git = (...args: string[]) => execFileSync('git', ['-C', desk.folder, ...IDENTITY, ...args]);
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'As published');
  };
  git('init', '--quiet');
  commit();
  return {
    async check() {
      const flags = ['--base', 'HEAD', '--today', TODAY, '--format', 'json'];
      const { code, out, err } = await run('check', flags, { content: desk.folder });
      const { faults }: { faults: Remark[] } = JSON.parse(out);
      expect(err).toBe('');
      expect(code).toBe(faults.some(({ severity }) => severity === 'error') ? 1 : 0);
      const { content } = readContent(desk.folder);
      return {
        remarks: faults.map((fault) => ({ ...fault, file: fault.file.slice(desk.folder.length + 1) })),
        archive: content && buildArchive(content),
      };
    },
    async accession() {
      const { code, out, err } = await run('accession', ['--date', TODAY], { content: desk.folder });
      if (code !== 0) throw new Error(`Accession failed after a clean check.\n${out}${err}`);
    },
    accepted: commit,
  };
}

it(`${EDITS} edits through npm run check -- --base and npm run accession, in a repository`, async () => {
  const edits = { seed: SEED, edits: EDITS };
  const failure = await withNewLife(commandsOn, (life) => playSeason(life, edits, new Map()));
  if (failure !== undefined) expect.fail(await explain(failure));
}, 1_800_000);
