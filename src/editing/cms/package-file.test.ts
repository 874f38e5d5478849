import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EDITOR_SCRIPT, fontsIn, LICENCES, ownScript } from './package-file.ts';

const FOLDER = join(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')), '..');
const script = readFileSync(join(FOLDER, EDITOR_SCRIPT), 'utf8');

describe('the web editor’s own script', () => {
  const own = ownScript(script);

  it('fetches its fonts, languages and version from beside the page', () => {
    expect(own).not.toContain('cdn.jsdelivr.net');
    expect(own).not.toContain('unpkg.com/@sveltia/cms`');
    for (const { family } of fontsIn(script)) expect(own).toContain(`src:url(${family}.woff2)`);
    expect(own).not.toContain('sourceMappingURL');
  });

  it('differs in nothing else', () => {
    expect(script.length - own.length).toBeLessThan(500);
  });

  it('is refused when it names other addresses than it did', () => {
    expect(() => ownScript('export default 1')).toThrow('look what it fetches');
  });

  it('finds each font among the package’s assets', () => {
    const assets = readdirSync(join(FOLDER, 'npm/assets'));
    const found = fontsIn(script).map(({ asset }) => assets.filter((name) => name.startsWith(asset)).length);
    expect(found).toEqual([1, 1, 1]);
  });
});

it('the licences of what is passed on are in the package', () => {
  expect(LICENCES.filter(({ path }) => !existsSync(join(FOLDER, path)))).toEqual([]);
  const works = ['sveltia-cms', ...fontsIn(script).map(({ family }) => family)];
  expect(LICENCES.map(({ work }) => work).sort()).toEqual(works.sort());
});
