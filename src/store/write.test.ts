import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileExists, replaceFile, writeNew } from './write.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a new file', () => {
  it('is created with the folders above it, and nothing else is left there', async () => {
    await writeNew(join(folder, 'a/b/new.mdx'), 'text\n');
    expect(await readFile(join(folder, 'a/b/new.mdx'), 'utf8')).toBe('text\n');
    expect(await readdir(join(folder, 'a/b'))).toEqual(['new.mdx']);
  });

  it('never takes the place of one that is there', async () => {
    const path = join(folder, 'old.mdx');
    await writeFile(path, 'old\n');
    await expect(writeNew(path, 'new\n')).rejects.toThrow(FileExists);
    expect(await readFile(path, 'utf8')).toBe('old\n');
    expect(await readdir(folder)).toEqual(['old.mdx']);
  });

  it('is created once when several want to create it', async () => {
    const path = join(folder, 'race.mdx');
    const results = await Promise.allSettled(['a', 'b', 'c', 'd'].map((text) => writeNew(path, text)));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['race.mdx']);
  });
});

describe('a replaced file', () => {
  it('has the new text and the old permissions', async () => {
    const path = join(folder, 'old.mdx');
    await writeFile(path, 'old\n');
    await chmod(path, 0o640);
    await replaceFile(path, 'new\n');
    expect(await readFile(path, 'utf8')).toBe('new\n');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(['old.mdx']);
  });

  it('must be there', async () => {
    await expect(replaceFile(join(folder, 'none.mdx'), 'new\n')).rejects.toThrow('ENOENT');
    expect(await readdir(folder)).toEqual([]);
  });
});
