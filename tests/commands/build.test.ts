import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, run } from '../harness/command.ts';
import { SOUND, soundArchive } from '../harness/fixture.ts';
import { copyProject } from '../harness/project.ts';
import { digests } from '../harness/snapshot.ts';
import { newFolder } from '../harness/temporary.ts';
import { spoilEverything, WRONG_CONTENT } from './faults.ts';

const folder = newFolder('build');
const out = join(folder, 'dist');
let project: string;
let good: Record<string, string>;

beforeAll(async () => {
  project = copyProject(join(folder, 'project'));
  await build(out, { project, content: SOUND });
  good = digests(out);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The last good build is there, byte for byte, and nothing half-built beside it. */
function expectLastGoodBuild() {
  expect(digests(out)).toEqual(good);
  expect(readdirSync(dirname(out)).filter((name) => name.startsWith(basename(out)))).toEqual(['dist']);
}

const tryToBuild = (content: string) => run('build', [], { project, content, env: { ARCHIVE_OUT: out } });

it('npm run build makes nothing at all of faulty content where nothing was before', async () => {
  const archive = soundArchive();
  spoilEverything(archive);
  const nowhere = join(folder, 'first');
  const { code } = await run('build', [], {
    project,
    content: archive.folder,
    env: { ARCHIVE_OUT: nowhere },
  });
  expect(code).toBe(1);
  expect(readdirSync(folder).filter((name) => name.startsWith('first'))).toEqual([]);
});

describe('npm run build leaves the last good build in place', () => {
  it('when all sorts of things are wrong with the content, and names them all', async () => {
    const archive = soundArchive();
    const places = spoilEverything(archive);
    const result = await tryToBuild(archive.folder);
    expect(result.code).toBe(1);
    expect(places.filter((place) => !result.out.includes(place))).toEqual([]);
    expect(result.out + result.err).not.toMatch(/^\s+at /m);
    expectLastGoodBuild();
  });

  it.each(WRONG_CONTENT)('when there is $name', async ({ spoil }) => {
    const archive = soundArchive();
    spoil(archive);
    const result = await tryToBuild(archive.folder);
    expect(result.code).toBe(1);
    expect(result.out + result.err).not.toMatch(/^\s+at /m);
    expectLastGoodBuild();
  });

  it('when a page cannot be made half-way through', async () => {
    const page = join(project, 'src/pages/broken.astro');
    writeFileSync(page, "---\nthrow new Error('This page cannot be made.');\n---\n<p>Never</p>\n");
    const { code, err } = await tryToBuild(SOUND);
    rmSync(page);
    expect(code).toBe(1);
    expect(err).toContain('This page cannot be made.');
    expectLastGoodBuild();
  });

  it('when it is interrupted, and the next build works', async () => {
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      cwd: project,
      stdio: 'ignore',
      env: { ...process.env, ARCHIVE_CONTENT: SOUND, ARCHIVE_OUT: out },
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const work = join(project, `node_modules/.archive-build-${child.pid}`);
    await expect.poll(() => existsSync(work), { timeout: 60_000, interval: 20 }).toBe(true);
    child.kill('SIGKILL');
    await ended;
    expect(digests(out)).toEqual(good);
    await build(out, { project, content: SOUND });
    expectLastGoodBuild();
    expect(existsSync(work)).toBe(false);
  });
});
