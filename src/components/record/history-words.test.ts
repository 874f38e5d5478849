import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../archive/index.ts';
import { sampleArticle, sampleContent } from '../../archive/sample-content.ts';
import type { Article } from '../../archive/schema/article.ts';
import type { History } from '../../history/history.ts';
import { historyWords } from './history-words.ts';

const FILE = 'articles/2001/2001-0001.mdx';
const entered = '2001-03-01';
const corrections = [{ date: '2001-04-01', what: 'The title.', why: 'It was misread.' }];

function words(data: Partial<Article>, history: History) {
  const record = buildArchive(sampleContent([sampleArticle(data)])).record('2001-0001');
  if (record === undefined) throw new Error('There is no record.');
  const { lines, heading, notice, versions } = historyWords(record, history);
  return { lines, heading, notice, versions: versions.length };
}

/** A history with versions of the record on these days, latest first. */
function kept(days: readonly string[], unrecorded: readonly string[] = []): History {
  const versions = days.map((day) => ({ commit: 'a'.repeat(40), day, subject: 'A change' }));
  return { kept: true, versions: new Map([[FILE, versions]]), unrecorded: new Set(unrecorded) };
}

describe('with the history of the archive', () => {
  it('a record was not changed since it entered, however late its first version was recorded', () => {
    expect(words({ entered }, kept(['2001-06-01']))).toEqual({
      lines: ['entered 1 March 2001', 'not changed since that day'],
      heading: '1 version',
      notice: undefined,
      versions: 1,
    });
    expect(words({ entered }, kept(['2001-03-01', '2001-02-28'])).lines[1]).toBe(
      'not changed since that day',
    );
  });

  it('it changed with its last version or correction, whichever is later', () => {
    expect(words({ entered, corrections }, kept(['2001-03-20', '2001-03-01'])).lines[1]).toBe(
      'last changed 1 April 2001',
    );
    expect(words({ entered, corrections }, kept(['2001-05-01', '2001-03-01'])).lines[1]).toBe(
      'last changed 1 May 2001',
    );
  });

  it('no day is named when the day on which it entered was not kept and nothing changed since', () => {
    expect(words({}, kept(['2001-06-01'])).lines).toEqual([
      'entered on an unknown day',
      'not changed since its first version',
    ]);
  });

  it('no day is named for a change that is not recorded', () => {
    expect(words({ entered }, kept(['2001-03-01'], [FILE]))).toMatchObject({
      lines: ['entered 1 March 2001', 'changed since its last version'],
      notice: expect.stringContaining('not in the history of the archive yet'),
    });
    expect(words({ entered, corrections }, kept([]))).toMatchObject({
      lines: ['entered 1 March 2001', 'last change noted in the record 1 April 2001'],
      heading: 'no version yet',
    });
  });
});

describe('without it', () => {
  it.each([
    ['no-git', 'not at hand'],
    ['no-repository', 'without its history'],
    ['shallow', 'only the latest part'],
    ['partial', 'left out what its files said before'],
    ['not-recorded', 'no history records'],
    ['failed', 'could not be read'],
  ] as const)('nothing is said but what the record says itself, and why: %s', (why, reason) => {
    expect(words({ entered }, { kept: false, why })).toEqual({
      lines: ['entered 1 March 2001', 'no change noted in the record'],
      heading: 'versions not shown here',
      notice: expect.stringContaining(reason),
      versions: 0,
    });
  });

  it('a correction is a change all the same', () => {
    expect(words({ entered, corrections }, { kept: false, why: 'shallow' }).lines[1]).toBe(
      'last change noted in the record 1 April 2001',
    );
  });
});
