import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readEdition } from '../../src/store/edition.ts';
import { build } from '../harness/command.ts';
import { copyProject } from '../harness/project.ts';
import { temporaryFolder } from '../harness/temporary.ts';
import { builtRoutes } from './built-site.ts';
import { officeOf } from './office.ts';
import { addressesOf, isAnswered, routesOf } from './routes.ts';
import { explain, playSeason, withNewLife } from './season.ts';

const SEED = Number(process.env.PERMANENCE_SEED ?? 1);
const EDITS = 150;

it.each([1, 2, 3])(
  'what %i archives are built into after many edits is what the test took for their pages',
  async (number) => {
    const folder = temporaryFolder('built');
    const project = copyProject(join(folder, 'project'));
    const { ever, routes } = await withNewLife(officeOf, async (life) => {
      const failure = await playSeason(life, { seed: 1_000_000 * SEED + number, edits: EDITS }, new Map());
      if (failure !== undefined) expect.fail(await explain(failure));
      const { archive } = readEdition(life.desk.folder);
      if (archive === undefined) throw new Error('There is no archive.');
      await build(join(folder, 'dist'), { project, content: life.desk.folder, env: { SITE_BASE: '/' } });
      return { ever: life.ever, routes: routesOf(archive) };
    });
    const built = builtRoutes(join(folder, 'dist'));
    expect([...ever].filter((address) => !isAnswered(address, built))).toEqual([]);
    expect(addressesOf(routes).filter((address) => !isAnswered(address, built))).toEqual([]);
    const promised = [...built.pages.keys(), ...built.moved.keys()].filter(
      (address) => !/^\/(?:admin\/|style\/|404)/.test(address),
    );
    expect(promised.filter((address) => !ever.has(address))).toEqual([]);
  },
  600_000,
);
