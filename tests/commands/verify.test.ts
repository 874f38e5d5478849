import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../harness/command.ts';
import { type Fixture, soundArchive } from '../harness/fixture.ts';
import { temporaryFolder } from '../harness/temporary.ts';

const ARTICLE = 'articles/2021/2021-03-02-body-a-objects-example-times.mdx';

/** The saved page of the fixture's first article, with other typography than the record. */
const PAGE = `The Example Times
Ann Example of Example Body A called it “a plan for the
plain only”. A spokesman for Example Body B said: ‘We’ — he paused — ‘we were not asked’.
`;

function saved(text: string): string {
  const path = join(temporaryFolder('capture'), 'page.txt');
  writeFileSync(path, text);
  return path;
}

function verify({ folder }: Fixture, capture: string, ...flags: string[]) {
  return run('verify', [capture, '--record', '2026-0001', ...flags], { content: folder });
}

describe('npm run verify', () => {
  it('finds the quotations of a record in its saved page, and records the capture', async () => {
    const archive = soundArchive();
    const capture = saved(PAGE);
    const { code, out } = await verify(archive, capture, '--date', '2026-11-20');
    expect(out).toContain('2 of 2 quotations found');
    expect(code).toBe(0);
    const text = archive.read(ARTICLE);
    expect(text).toContain(createHash('sha256').update(PAGE).digest('hex'));
    expect(text).toContain('verified: [q1, q2]');
    expect(text).toContain('2026-11-20');
    expect((await run('check', [], { content: archive.folder })).code).toBe(0);
  });

  it('catches one changed word', async () => {
    const archive = soundArchive();
    const { code, out } = await verify(archive, saved(PAGE.replace('plain only', 'plains only')));
    expect(code).toBe(1);
    expect(out).toMatch(/NOT FOUND\s+q1/);
    expect(out).toMatch(/found\s+q2/);
    expect(out).toContain('a plan for the plains only');
    expect(archive.read(ARTICLE)).toContain('verified: [q2]');
  });

  it('catches a quotation that ends inside a word of the page', async () => {
    const { code, out } = await verify(
      soundArchive(),
      saved(PAGE.replace('asked', 'asked-for').replace('only', 'onlyish')),
    );
    expect(code).toBe(1);
    expect(out).toMatch(/NOT FOUND\s+q1/);
  });

  it('writes nothing in a dry run', async () => {
    const archive = soundArchive();
    const before = archive.read(ARTICLE);
    await verify(archive, saved(PAGE), '--dry-run');
    expect(archive.read(ARTICLE)).toBe(before);
  });

  it.each(['2026-9999', 'articles/2021/nowhere.mdx'])(
    'says so when there is no record %s',
    async (record) => {
      const { folder } = soundArchive();
      const { code, out, err } = await run('verify', [saved(PAGE), '--record', record], { content: folder });
      expect(code).toBe(1);
      expect(err).toContain(record);
      expect(out + err).not.toMatch(/^\s+at /m);
    },
  );

  it('says so when there is no saved page', async () => {
    const { code, err } = await verify(soundArchive(), join(temporaryFolder(), 'nowhere.txt'));
    expect(code).toBe(1);
    expect(err).toContain('nowhere.txt');
    expect(err).not.toMatch(/^\s+at /m);
  });
});
