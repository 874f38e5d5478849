import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../harness/command.ts';
import { type Fixture, soundArchive } from '../harness/fixture.ts';
import { PROJECT } from '../harness/project.ts';
import { temporaryFolder } from '../harness/temporary.ts';

const PAGE = `Lamps to be counted, says board

By Hester Quillfeather
17 May 2021

The Example Plan was criticised by Example Body A as ‘tone deaf’, with 75% of surgeries against it.

Dr Ann Example, chair of EBA, said: ‘We cannot count them.

‘We will not.’

‘It is too much,’ said Jorvik Plumtree-Oyo, of the Guild of Lamplit Surgeries (GLS), ‘for anyone.’

Mr Ivo Lamp met Mr Otto Wick. ‘We shall see,’ he said.
`;
const DRAFT = 'articles/2021/2021-05-17-lamps-counted-says-board-example-times.mdx';
const ADDRESS = 'https://times.example.org/2021/lamps';

function saved(content: string | Uint8Array, name = 'page.txt'): string {
  const path = join(temporaryFolder('saved'), name);
  writeFileSync(path, content);
  return path;
}

const ingest = ({ folder }: Fixture, page: string, ...flags: string[]) =>
  run('ingest', [page, ...flags], { content: folder });

const files = ({ folder }: Fixture) => readdirSync(folder, { recursive: true }).length;

describe('npm run ingest', () => {
  it('drafts a record from a saved page, with only what is known', async () => {
    const archive = soundArchive();
    const { code, out } = await ingest(archive, saved(PAGE), '--url', `${ADDRESS}?utm_source=x`);
    expect(code).toBe(0);
    expect(archive.read(DRAFT)).toBe(`---
title: Lamps to be counted, says board
source: example-times
url: ${ADDRESS}
authors: [Hester Quillfeather]
date: 2021-05-17
organisations: [example-body-a]
policies: [example-plan]
people: [ann-example]
quotes:
  - id: q1
    text: tone deaf
    speaker: example-body-a
  - id: q2
    text: We cannot count them. We will not.
    speaker: ann-example
    organisation: example-body-a
  - id: q3
    text: It is too much, for anyone.
  - id: q4
    text: We shall see,
status: draft
---
`);
    expect(out).toContain(DRAFT);
    expect(out).toMatch(/q3.*Jorvik Plumtree-Oyo, Guild of Lamplit Surgeries.*no entry/);
    expect(out).toMatch(/q4.*Perhaps .*not written/);
    expect(out).toContain('npm run new -- person --name "Jorvik Plumtree-Oyo"');
    expect(out).toContain('npm run new -- organisation --name "Guild of Lamplit Surgeries"');
    expect(out).toContain('75%: surgeries');
  });

  it('drafts what the check takes and verification finds', async () => {
    const archive = soundArchive();
    const page = saved(PAGE);
    await ingest(archive, page, '--url', ADDRESS);
    const check = await run('check', [], { content: archive.folder });
    expect(check.out).not.toMatch(/\berror\b/);
    expect(check.code).toBe(0);
    const draft = join(archive.folder, DRAFT);
    const verify = await run('verify', [page, '--record', draft, '--dry-run'], { content: archive.folder });
    expect(verify.code).toBe(0);
  });

  it('prints the whole analysis and writes nothing', async () => {
    const archive = soundArchive();
    const before = files(archive);
    const { code, out } = await ingest(archive, saved(PAGE), '--json', '--url', ADDRESS);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      title: 'Lamps to be counted, says board',
      date: '2021-05-17',
      source: 'example-times',
      url: ADDRESS,
      authors: ['Hester Quillfeather'],
      organisations: [{ id: 'example-body-a' }, { id: null, name: 'Guild of Lamplit Surgeries' }],
      policies: [{ id: 'example-plan' }],
      quotes: [
        { text: 'tone deaf', speaker: null, organisation: 'Example Body A', kind: 'fragment', certain: true },
        {
          pieces: ['We cannot count them.', 'We will not.'],
          speaker: 'Ann Example',
          speaker_id: 'ann-example',
          kind: 'direct',
          cue: 'Dr Ann Example, chair of EBA, said',
        },
        { pieces: ['It is too much,', 'for anyone.'], speaker: 'Jorvik Plumtree-Oyo', speaker_id: null },
        { text: 'We shall see,', certain: false },
      ],
      figures: [{ value: '75%', of: 'surgeries' }],
      warnings: [],
    });
    const { quotes } = JSON.parse(out) as { quotes: { start: number; pieces: string[] }[] };
    for (const { start, pieces } of quotes) expect(PAGE.slice(start).startsWith(pieces[0] ?? '?')).toBe(true);
    expect(files(archive)).toBe(before);
  });

  it('reads HTML', async () => {
    const html = `<!doctype html><title>Lamps | The Example Times</title><meta property="og:site_name" content="The Example Times">
<link rel="canonical" href="${ADDRESS}"><article><h1>Lamps</h1><time datetime="2021-05-17">17 May</time>
<p>Example Body B said: &lsquo;We <em>will</em> not.&rsquo;</p></article>`;
    const { out } = await ingest(soundArchive(), saved(html, 'page.html'), '--json');
    expect(JSON.parse(out)).toMatchObject({
      source: 'example-times',
      url: ADDRESS,
      date: '2021-05-17',
      quotes: [{ text: 'We will not.', organisation_id: 'example-body-b' }],
    });
  });

  it('reads standard input', () => {
    const out = execFileSync(process.execPath, ['scripts/ingest.ts', '-', '--json'], {
      cwd: PROJECT,
      input: PAGE,
      encoding: 'utf8',
      env: { ...process.env, ARCHIVE_CONTENT: soundArchive().folder },
    });
    expect(JSON.parse(out)).toMatchObject({ title: 'Lamps to be counted, says board' });
  });

  it('drafts a statement, with another date and source', async () => {
    const archive = soundArchive();
    const flags = ['--statement', '--date', '2021-06', '--source', 'example-times'];
    await ingest(archive, saved(PAGE), ...flags);
    expect(archive.read('statements/2021/2021-06-lamps-counted-says-board-example-times.mdx')).toContain(
      'date: 2021-06\n',
    );
  });

  it('shows the draft in a dry run', async () => {
    const archive = soundArchive();
    const before = files(archive);
    const { out } = await ingest(archive, saved(PAGE), '--dry-run');
    expect(out).toContain('text: tone deaf');
    expect(files(archive)).toBe(before);
  });

  it('leaves out quotations beyond the budget, and says so', async () => {
    const archive = soundArchive();
    const long = `Example Body A said: ‘${'We cannot count every lamp. '.repeat(30).trim()}’`;
    const { out } = await ingest(archive, saved(`Lamps\n\n17 May 2021\n\n${long}\n`));
    expect(out).toMatch(/Left out: it has 150 words/);
    expect((await run('check', [], { content: archive.folder })).code).toBe(0);
  });

  it('refuses a page that the archive has', async () => {
    const archive = soundArchive();
    const before = files(archive);
    const { code, err } = await ingest(
      archive,
      saved(PAGE),
      '--url',
      'http://www.times.example.org/2021/body-a-objects/',
    );
    expect(code).toBe(1);
    expect(err).toContain('/articles/2026-0001/');
    expect(files(archive)).toBe(before);
  });

  it('lists a source that the archive does not have, and a policy as no organisation', async () => {
    const archive = soundArchive();
    const page = saved(
      `<html><head><meta property="og:site_name" content="Wick Weekly"><title>Lamps</title></head><body><article><h1>Lamps</h1><p>The Example Plan said surgeries ‘should count all the lamps’. Example Body A met.</p></article></body></html>`,
      'page.html',
    );
    const { out } = await ingest(archive, page);
    expect(out).toContain('Wick Weekly (source)\n    npm run new -- source --name "Wick Weekly"');
    expect(out).not.toContain('organisation --name');
  });

  it('never overwrites', async () => {
    const archive = soundArchive();
    await ingest(archive, saved(PAGE));
    const path = 'articles/2021/2021-05-17-lamps-counted-says-board.mdx';
    archive.write(path, `${archive.read(path)}\nWords of the editor.\n`);
    const { code, err } = await ingest(archive, saved(PAGE));
    expect(code).toBe(1);
    expect(err).toContain('is there already');
    expect(archive.read(path)).toContain('Words of the editor.');
  });

  it.each([
    ['no file', () => 'nowhere.txt', 'There is no file at nowhere.txt.'],
    ['no text', () => saved(new Uint8Array([0, 1, 2, 255, 254, 0])), 'It is no text'],
    ['no words', () => saved(' \n\n… –\n'), 'There are no words in'],
  ])('says so when there is %s', async (_, page, message) => {
    const { code, out, err } = await ingest(soundArchive(), page());
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(out + err).not.toMatch(/^\s+at /m);
  });

  it.each([
    ['--date', 'yesterday', 'expected a date such as 2021-05-17'],
    ['--url', 'times.example.org', 'expected an address'],
    ['--source', 'nobody', 'no source nobody'],
  ])('says so when %s is %s', async (flag, value, message) => {
    const { code, err } = await ingest(soundArchive(), saved(PAGE), flag, value);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });
});
