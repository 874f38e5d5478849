import { describe, expect, it } from 'vitest';
import type { RecordEntry } from '../../archive/content.ts';
import { buildArchive } from '../../archive/index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../../archive/sample-content.ts';
import type { Article } from '../../archive/schema/article.ts';
import { similarRecords } from './similar.ts';

/** Records that are like no other, so that a word of a few is rare. */
const UNLIKE = 'ladder kettle marmalade umbrella census towel lantern barge thread moth spoon teapot'.split(
  ' ',
);

function described(data: Partial<Article>, words: string, statement = false): RecordEntry {
  const bare = { quotes: [], figures: [], organisations: [], people: [], ...data };
  const entry = statement ? sampleStatement(bare) : sampleArticle(bare);
  return { ...entry, body: { text: words, references: [] } };
}

/** What is like one of the records that are given, among others that are like nothing. */
function similarIn(...given: readonly (Partial<Article> & { words?: string; statement?: boolean })[]) {
  const entries = given.map(({ words = '', statement, ...data }, index) =>
    described({ id: `2001-000${index + 1}`, ...data }, words, statement),
  );
  const others = UNLIKE.map((word, index) => described({ id: `2002-00${index + 10}`, title: word }, word));
  const { records } = buildArchive(sampleContent([...entries, ...others]));
  const similar = similarRecords(records);
  return (id: string) => {
    const record = records.find((each) => each.id === id);
    if (record === undefined) throw new Error(`There is no record ${id}.`);
    return similar.get(record)?.map((each) => each.id);
  };
}

const NESTS = { title: 'Nesting boxes for hens', words: 'The boxes stand in the yard.' };
const STILL_NESTS = { title: 'Hens nest in new boxes', words: 'The yard has twelve of them.' };
const TAXES = { title: 'Tax on feathers', words: 'Feathers are weighed at the harbour.' };
const OTHER = { title: 'Geese at the fair', words: 'A prize was given.' };

describe('records like one', () => {
  it('share words with it, in whatever inflection, and not one alone', () => {
    const like = similarIn(NESTS, STILL_NESTS, TAXES, OTHER);
    expect(like('2001-0001')).toEqual(['2001-0002']);
    expect(like('2001-0002')).toEqual(['2001-0001']);
  });

  it('are none when nothing is like it', () => {
    const like = similarIn(NESTS, STILL_NESTS, TAXES, OTHER);
    expect(like('2001-0003')).toEqual([]);
  });

  it('are not those to which its page leads already', () => {
    const like = similarIn({ ...NESTS, statement: true }, { ...STILL_NESTS, reports: ['2001-0001'] }, TAXES);
    expect(like('2001-0001')).toEqual([]);
    expect(like('2001-0002')).toEqual([]);
  });

  it('come likest first, and the later first when they are equally alike', () => {
    const same = { title: 'Boxes', words: 'In the yard.' };
    const like = similarIn(
      NESTS,
      { ...same, date: '2001-01-01' },
      { ...same, date: '2003-01-01' },
      { ...STILL_NESTS, date: '2000-01-01' },
      TAXES,
      OTHER,
    );
    expect(like('2001-0001')).toEqual(['2001-0004', '2001-0003', '2001-0002']);
  });

  it('may share a policy rather than words', () => {
    const policies = ['example-plan'];
    const like = similarIn(
      { title: 'Kites', policies },
      { title: 'Drums', policies },
      { title: 'Snow' },
      { title: 'Rope' },
    );
    expect(like('2001-0001')).toEqual(['2001-0002']);
    expect(like('2001-0003')).toEqual([]);
  });
});

it('names at most five', () => {
  const like = similarIn(...Array.from({ length: 7 }, () => NESTS));
  expect(like('2001-0001')).toEqual(['2001-0002', '2001-0003', '2001-0004', '2001-0005', '2001-0006']);
});
