import { describe, expect, it } from 'vitest';
import { run } from '../harness/command.ts';
import { type Fixture, soundArchive } from '../harness/fixture.ts';
import { digests, filesIn } from '../harness/snapshot.ts';

const LATE = 'articles/2021/2021-06-02-late-example-times.mdx';
const EARLY = 'statements/2021/2021-01-early.mdx';

/** An article as an editor writes it: with comments, odd spacing and CRLF where asked. */
function newRecord(date: string, newline = '\n'): string {
  return [
    '---',
    '# Written by hand.',
    "title:   'An article  with odd   spacing'",
    'source: example-times',
    `url: https://times.example.org/${date}   # the only page`,
    `date: ${date}`,
    'quotes:',
    '    - {id: q1,   text: "as it was"}',
    'status: published',
    '---',
    '',
    'It says what it says. ',
    '',
  ].join(newline);
}

function accession({ folder }: Fixture, date = '2026-11-21') {
  return run('accession', ['--date', date], { content: folder });
}

/** An archive in which two records wait for a number. */
function withTwoWaiting(): Fixture {
  const archive = soundArchive();
  archive.write(LATE, newRecord('2021-06-02'));
  archive.write(EARLY, newRecord('2021-01', '\r\n'));
  return archive;
}

const numberOf = (text: string) => /^id: (\S+)$/m.exec(text)?.[1];

describe('npm run accession', () => {
  it('gives the next numbers in the order of dates, passing over one that the ledger alone still knows', async () => {
    const archive = withTwoWaiting();
    const { code, out, err } = await accession(archive);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('2 records numbered, 2026-0005 to 2026-0006.\nThe ledger gained 4 addresses.\n');
    expect(numberOf(archive.read(EARLY))).toBe('2026-0005');
    expect(numberOf(archive.read(LATE))).toBe('2026-0006');
  });

  it('never gives a number again when the record that had it is gone', async () => {
    const archive = withTwoWaiting();
    await accession(archive);
    archive.edit(
      LATE,
      'status: published',
      'status: withdrawn\nwithdrawn: { date: 2026-11-22, reason: It was wrong. }',
    );
    archive.write('articles/2021/2021-07-next.mdx', newRecord('2021-07'));
    await accession(archive);
    expect(numberOf(archive.read('articles/2021/2021-07-next.mdx'))).toBe('2026-0007');
  });

  it('begins each year anew', async () => {
    const archive = withTwoWaiting();
    await accession(archive, '2027-01-01');
    expect(numberOf(archive.read(EARLY))).toBe('2027-0001');
  });

  it('adds the two fields and leaves every other byte of every file as it was', async () => {
    const archive = withTwoWaiting();
    const [early, late] = [archive.read(EARLY), archive.read(LATE)];
    const before = digests(archive.folder);
    await accession(archive);
    const strip = (text: string) =>
      text.replace(/^id: \S+\r?\n/m, '').replace(/^entered: 2026-11-21\r?\n/m, '');
    expect(strip(archive.read(EARLY))).toBe(early);
    expect(strip(archive.read(LATE))).toBe(late);
    expect(archive.read(EARLY)).not.toMatch(/[^\r]\n/);
    const after = digests(archive.folder);
    const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(changed.sort()).toEqual([LATE, 'ledger.txt', EARLY].sort());
  });

  it('appends new addresses and anchors to the ledger and touches no line of it', async () => {
    const archive = withTwoWaiting();
    const before = archive.read('ledger.txt');
    await accession(archive);
    const after = archive.read('ledger.txt');
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length).trimEnd().split('\n')).toEqual([
      '/statements/2026-0005/',
      '/statements/2026-0005/#q1',
      '/articles/2026-0006/',
      '/articles/2026-0006/#q1',
    ]);
  });

  it('changes nothing when it is run again', async () => {
    const archive = withTwoWaiting();
    await accession(archive);
    const before = digests(archive.folder);
    const { code, out } = await accession(archive, '2026-12-01');
    expect(code).toBe(0);
    expect(out).toBe('No record was waiting for a number.\nThe ledger gained 0 addresses.\n');
    expect(digests(archive.folder)).toEqual(before);
  });

  it('gives drafts no number', async () => {
    const archive = soundArchive();
    await accession(archive);
    expect(archive.read('articles/2021/undated-example-times.mdx')).not.toContain('id:');
  });

  it('gives no number at all while anything is wrong, and says what', async () => {
    const archive = withTwoWaiting();
    archive.edit(LATE, 'source: example-times', 'source: example-tiems');
    const before = digests(archive.folder);
    const { code, out, err } = await accession(archive);
    expect(code).toBe(1);
    expect(out).toContain(`${archive.place(LATE, 'example-tiems')} `);
    expect(err).toContain('No number was given');
    expect(out + err).not.toMatch(/^\s+at /m);
    expect(digests(archive.folder)).toEqual(before);
  });

  it('leaves no temporary file behind', async () => {
    const archive = withTwoWaiting();
    const before = filesIn(archive.folder);
    await accession(archive);
    expect(filesIn(archive.folder)).toEqual(before);
  });
});
