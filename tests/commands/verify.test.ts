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

  it('shows the nearest passage with its line and what differs', async () => {
    const { out } = await verify(soundArchive(), saved(PAGE.replace('plain only', 'plains only')));
    expect(out).toMatchInlineSnapshot(`
      "NOT FOUND  q1  the nearest passage, line 2, says:
                 a plan for the plains only
                 The record differs: a plan for the [-plain-] {+plains+} only
      found      q2  line 3
      1 of 2 quotations found in the capture.
      Recorded in articles/2021/2021-03-02-body-a-objects-example-times.mdx.
      "
    `);
  });

  it('writes nothing in a dry run', async () => {
    const archive = soundArchive();
    const before = archive.read(ARTICLE);
    await verify(archive, saved(PAGE), '--dry-run');
    expect(archive.read(ARTICLE)).toBe(before);
  });

  it('changes the two fields of the record and no other byte', async () => {
    const archive = soundArchive();
    const before = archive.read(ARTICLE);
    await verify(archive, saved(PAGE), '--date', '2026-11-20', '--archived', 'https://web.example/1');
    const sha256 = createHash('sha256').update(PAGE).digest('hex');
    const lines = `capture: { date: 2026-11-20, sha256: ${sha256}, archived: "https://web.example/1" }\nverified: [q1, q2]\n`;
    expect(archive.read(ARTICLE)).toContain(lines);
    expect(archive.read(ARTICLE).replace(lines, '')).toBe(before);

    const again = await verify(archive, saved(PAGE));
    expect(again.out).toContain('The record says so already.');
    expect(archive.read(ARTICLE)).toContain(lines);
  });

  it('says so when another capture takes the place of the one recorded', async () => {
    const archive = soundArchive();
    await verify(archive, saved(PAGE), '--date', '2026-11-20');
    const { out } = await verify(archive, saved(`${PAGE}\n`));
    expect(out).toContain('takes the place of another capture');
    expect(archive.read(ARTICLE)).not.toContain('2026-11-20');
    expect(archive.read(ARTICLE).match(/^capture:/gm)).toHaveLength(1);
  });

  it('records nothing of a page in which nothing is found', async () => {
    const archive = soundArchive();
    const before = archive.read(ARTICLE);
    const { code, out } = await verify(archive, saved('Another page altogether.'));
    expect(code).toBe(1);
    expect(out).toContain('Nothing was recorded.');
    expect(archive.read(ARTICLE)).toBe(before);
  });

  it('reads a saved page of HTML, whatever its file is called and its encoding is', async () => {
    const html = `<!doctype html><html><head><meta charset="windows-1252"><title>T</title><script>var a = "we were not asked";</script></head>
<body><p>Ann Example called it \x93a <b>pl</b>an for&nbsp;the<br>plain <i>only</i>\x94.</p><p hidden>we were not asked</p></body></html>`;
    const path = saved('');
    writeFileSync(path, Buffer.from(html, 'latin1'));
    const { code, out } = await verify(soundArchive(), path, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      file: ARTICLE,
      id: '2026-0001',
      sha256: createHash('sha256').update(Buffer.from(html, 'latin1')).digest('hex'),
      format: 'html',
      found: 1,
      quotations: [
        { id: 'q1', found: true, allowances: [], paragraph: 1 },
        { id: 'q2', found: false, nearest: null },
      ],
      recorded: true,
      notes: [`Recorded in ${ARTICLE}.`],
    });
  });

  it.each([
    ['its file in the content folder', ARTICLE],
    ['its address', 'https://www.times.example.org/2021/body-a-objects/?utm_source=mail'],
  ])('finds the record by %s', async (_, record) => {
    const { folder } = soundArchive();
    const { code } = await run('verify', [saved(PAGE), '--record', record], { content: folder });
    expect(code).toBe(0);
  });

  it('verifies a draft by its file', async () => {
    const archive = soundArchive();
    const draft = archive
      .read(ARTICLE)
      .replace(/^id: .*\n/m, '')
      .replace('status: published', 'status: draft');
    archive.write('articles/2021/draft.mdx', draft.replace('body-a-objects', 'draft'));
    const record = join(archive.folder, 'articles/2021/draft.mdx');
    const { code } = await run('verify', [saved(PAGE), '--record', record], { content: archive.folder });
    expect(code).toBe(0);
    expect(archive.read('articles/2021/draft.mdx')).toContain('verified: [q1, q2]');
  });

  it('leaves a record that cannot be changed safely as it is, and says why', async () => {
    const archive = soundArchive();
    archive.edit(
      ARTICLE,
      'entered: ',
      `capture:\n  # mine\n  sha256: ${'a'.repeat(64)}\nverified: [q1]\nentered: `,
    );
    const before = archive.read(ARTICLE);
    const { code, err } = await verify(archive, saved(PAGE));
    expect(code).toBe(1);
    expect(err).toContain('there is a comment inside capture');
    expect(archive.read(ARTICLE)).toBe(before);
  });

  it('declares in its help what it does not tell apart', async () => {
    const { out } = await run('verify', ['--help']);
    for (const words of [
      'White space',
      'Quotation marks',
      'Dashes',
      'Ellipsis',
      'up to 60 words',
      'up to 3 words',
    ])
      expect(out).toContain(words);
  });

  it.each([
    ['a PDF', '%PDF-1.7', 'It is a PDF'],
    ['a picture', '\x89PNG\x0d', 'It is a picture'],
  ])('says so when the saved page is %s', async (_, beginning, sentence) => {
    const path = saved('');
    writeFileSync(path, Buffer.from(beginning, 'latin1'));
    const { code, err } = await verify(soundArchive(), path);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/^\s+at /m);
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
