import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { listFiles } from './folder.ts';

it('lists files at any depth in a fixed order, and nothing that is hidden or in a hidden folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const file of ['b.yaml', 'a/2021/c.mdx', '.hidden', '.git/config', 'a/.editor/settings.json']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  expect(listFiles(folder)).toEqual(['a/2021/c.mdx', 'b.yaml']);
});
