import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { moveInto } from './move-into.ts';

it('moves files and folders among what is there, and leaves nothing behind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'move-into-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('site/articles/1/index.html', 'page');
  write('beside/articles/1.json', 'data');
  write('beside/articles/1/feed.xml', 'feed');
  write('beside/data/records.csv', 'table');
  write('beside/lookup.json', '{}');
  moveInto(join(folder, 'beside'), join(folder, 'site'));
  const read = (path: string) => readFileSync(join(folder, 'site', path), 'utf8');
  expect(read('articles/1/index.html')).toBe('page');
  expect(read('articles/1.json')).toBe('data');
  expect(read('articles/1/feed.xml')).toBe('feed');
  expect(read('data/records.csv')).toBe('table');
  expect(read('lookup.json')).toBe('{}');
  expect(existsSync(join(folder, 'beside'))).toBe(false);
});
