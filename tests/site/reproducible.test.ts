import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { build } from '../harness/command.ts';
import { few } from '../harness/few.ts';
import { copyProject } from '../harness/project.ts';
import { site } from '../harness/site.ts';
import { digests } from '../harness/snapshot.ts';
import { newFolder } from '../harness/temporary.ts';

it('two builds of one commit in different folders, time zones and locales are byte-identical', async () => {
  const folder = newFolder('a second folder with a longer name, and a space');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const project = copyProject(join(folder, 'elsewhere', 'project'), site.project);
  const out = join(folder, 'public_html');
  // As far from Greenwich as there is, and the locale whose lower-case i has no dot; and words that
  // other tools leave in the environment, which Astro would take for its own.
  await build(out, {
    project,
    env: {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      BASE_URL: '/elsewhere/',
      MODE: 'odd',
    },
  });
  const [first, second] = [digests(site.folder), digests(out)];
  const files = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  expect(few(files.filter((file) => first[file] !== second[file]))).toEqual([]);
});
