import { describe, expect, it } from 'vitest';
import type { RecordEntry } from '../../archive/content.ts';
import { buildArchive } from '../../archive/index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../../archive/sample-content.ts';
import { memoryLibrary } from '../index/memory-library.ts';
import { withMadeUpEntities } from '../made-up-entities.ts';
import { described } from '../made-up-records.ts';
import { search } from './search.ts';
import { readState } from './state.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `2001-${1000 + index}`);

/** Records of other things, so that what is asked for is rare. */
const OTHERS = ids(30).map((id) => described(sampleArticle({ id, title: 'Another thing' }), 'It is common.'));

async function order(query: string, records: readonly RecordEntry[]): Promise<readonly string[]> {
  const archive = buildArchive(withMadeUpEntities(sampleContent([...records, ...OTHERS])));
  const { records: found, catalogue } = await search(
    readState(new URLSearchParams({ q: query })),
    memoryLibrary(archive),
  );
  const accession = await catalogue.ids();
  return found.map((record) => accession[record] ?? '');
}

const quoting = (...texts: string[]) => texts.map((text, index) => ({ id: `q${index + 1}`, text }));
const said = (id: string, text: string) => described(sampleArticle({ id, title: 'Hens' }), text);

describe('records in which the words stand together as typed', () => {
  it('come first: in a quotation, in the title, in another text, in a name, then those where they stand apart', async () => {
    const records = [
      said('2001-0001', 'A scheme, in general, of hatching. Hatching, a general scheme. A scheme.'),
      described(sampleArticle({ id: '2001-0002', title: 'Hens', policies: ['hatching-scheme'] }), 'A nest.'),
      said('2001-0003', 'The general hatching scheme began.'),
      sampleArticle({ id: '2001-0004', title: 'A general hatching scheme' }),
      sampleArticle({ id: '2001-0005', title: 'Hens', quotes: quoting('this general hatching scheme') }),
    ];
    expect(await order('general hatching scheme', records)).toEqual([
      '2001-0005',
      '2001-0004',
      '2001-0003',
      '2001-0002',
      '2001-0001',
    ]);
  });

  it('and so do those that hold a phrase, whatever else is asked for', async () => {
    const records = [
      said('2001-0001', 'Egg and nest were bound, egg and nest.'),
      sampleArticle({ id: '2001-0002', title: 'Nest', quotes: quoting('egg bound') }),
      sampleArticle({ id: '2001-0003', title: 'Nest egg bound' }),
    ];
    expect(await order('nest "egg bound"', records)).toEqual(['2001-0002', '2001-0003']);
  });
});

describe('of the records that quote them', () => {
  it('those with more such quotations come first, then statements before the coverage of them', async () => {
    const records = [
      sampleArticle({ id: '2001-0001', date: '2003', title: 'Hens', quotes: quoting('egg bound') }),
      sampleStatement({ id: '2001-0002', date: '2001', title: 'Hens', quotes: quoting('egg bound') }),
      sampleArticle({
        id: '2001-0003',
        date: '2002',
        title: 'Hens',
        quotes: quoting('egg bound', 'egg bound'),
      }),
    ];
    expect(await order('egg bound', records)).toEqual(['2001-0003', '2001-0002', '2001-0001']);
  });
});

describe('records that are most about the words', () => {
  it('come before others: a rare word counts for more than a common one', async () => {
    const records = [
      said('2001-0001', 'A quokka: common common common.'),
      said('2001-0002', 'A quokka and a quokka, common.'),
    ];
    expect(await order('common quokka', records)).toEqual(['2001-0002', '2001-0001']);
  });

  it('a word in the title counts as much again', async () => {
    const records = [
      described(sampleArticle({ id: '2001-0001', title: 'Quokkas' }), 'Nothing.'),
      said('2001-0002', 'Quokkas, quokkas.'),
    ];
    expect(await order('quokka', records)).toEqual(['2001-0001', '2001-0002']);
  });

  it('a longer record must say it more often', async () => {
    const records = [
      said('2001-0001', `Quokkas. ${'It is long. '.repeat(40)}`),
      said('2001-0002', 'Quokkas.'),
    ];
    expect(await order('quokka', records)).toEqual(['2001-0002', '2001-0001']);
  });

  it('small words do not count', async () => {
    const records = [
      said('2001-0001', 'Who and what and who did what: a quokka, who?'),
      said('2001-0002', 'A quokka who is there. A quokka, quokka, did it and then was gone.'),
    ];
    expect(await order('who did quokka', records)).toEqual(['2001-0002', '2001-0001']);
  });

  it('somebody who is asked for by one name counts once, however many names were searched', async () => {
    const records = [
      said('2001-0002', 'EBB has a quokka, a quokka, a quokka and a quokka.'),
      said('2001-0003', 'A quokka of EBB or Body of Hatching.'),
    ];
    expect(await order('EBB quokka', records)).toEqual(['2001-0002', '2001-0003']);
  });
});

describe('what counts once more', () => {
  it('two words that stand next to each other as typed, in a text or in a name', async () => {
    const records = [
      said('2001-0001', 'Quokka, nest, egg: common.'),
      said('2001-0002', 'Nest common. Egg quokka.'),
    ];
    expect(await order('common egg quokka nest', records)).toEqual(['2001-0002', '2001-0001']);
  });

  it.each(['quokka March 2003', 'quokka 2003'])('a record of the time that is named: %s', async (query) => {
    const about = 'In March 2003, or 2003, a quokka came.';
    const records = [
      described(sampleArticle({ id: '2001-0001', title: 'Hens', date: '2004-03-05' }), about),
      described(sampleArticle({ id: '2001-0002', title: 'Hens', date: '2003-03-05' }), about),
      described(sampleArticle({ id: '2001-0003', title: 'Hens', date: '2002-03' }), about),
    ];
    expect(await order(query, records)).toEqual(['2001-0002', '2001-0001', '2001-0003']);
  });

  it('a name of several words among those typed, where a record names whoever is called so', async () => {
    const records = [
      described(sampleArticle({ id: '2001-0001', date: '2003', title: 'Hens' }), 'Toner in the UK: quokkas.'),
      described(
        sampleArticle({ id: '2001-0002', date: '2002', title: 'Hens', organisations: ['example-body-d'] }),
        'Toner in the UK: quokkas.',
      ),
    ];
    expect(await order('toner uk quokkas', records)).toEqual(['2001-0002', '2001-0001']);
  });
});

describe('of two records that are equal in all this', () => {
  it('the later comes first, and of one day the lower accession number', async () => {
    const records = [
      described(sampleArticle({ id: '2001-0003', title: 'Hens', date: '2002-01-01' }), 'Quokka.'),
      described(sampleArticle({ id: '2001-0001', title: 'Hens', date: '2001-01-01' }), 'Quokka.'),
      described(sampleArticle({ id: '2001-0002', title: 'Hens', date: '2002-01-01' }), 'Quokka.'),
    ];
    expect(await order('quokka', records)).toEqual(['2001-0002', '2001-0003', '2001-0001']);
  });
});
