import { describe, expect, it } from 'vitest';
import { fold } from '../../ingest/verify/fold.ts';
import { contentFolder } from '../../store/folder.ts';
import { readContent } from '../../store/read.ts';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { typography } from './typography.ts';

function findings(data: Parameters<typeof sampleArticle>[0]) {
  const content = sampleContent([sampleArticle(data)]);
  return [...typography.check(content, buildArchive(content), {})];
}

describe('typography', () => {
  it('says what is wrong, shows the words and mends the whole text', () => {
    expect(findings({ title: `The body's plan - "again"` })).toEqual([
      {
        rule: 'typography',
        severity: 'warning',
        file: 'articles/2001/2001-0001.mdx',
        path: ['title'],
        words: "body's",
        message: 'title has a hyphen for a dash, straight quotation marks or apostrophes.',
        expected: 'curly marks ‘ ’ “ ”, … for an ellipsis, – for a dash, single plain spaces',
        nearest: 'body’s',
        mend: 'Write it so; only the print changes, never the words.',
        fix: { kind: 'set', value: 'The body’s plan – “again”' },
      },
    ]);
  });

  it('takes away the marks around a quotation, and only there', () => {
    const quotes = [
      { id: 'q1', text: `'not our view'` },
      { id: 'q2', text: '‘Access’ is not ‘care’' },
    ];
    const found = findings({ title: '‘Not our view’', quotes });
    expect(found.map(({ path, fix }) => [path.join('.'), fix])).toEqual([
      ['quotes.0.text', { kind: 'set', value: 'not our view' }],
    ]);
  });

  it('leaves a mark to the editor whose side cannot be told', () => {
    const [finding] = findings({ note: `Of the 'flu season alone.` });
    expect(finding?.mend).toBe('Decide whether the straight mark opens or closes, and write ‘ or ’, “ or ”.');
    expect(finding).toMatchObject({ words: "'flu", nearest: undefined, fix: undefined });
  });

  it('shows a quotation whole when it is its marks that go', () => {
    const [finding] = findings({ quotes: [{ id: 'q1', text: '“not our view”' }] });
    expect(finding).toMatchObject({ words: undefined, nearest: 'not our view' });
  });

  it('does not concern addresses or bodies', () => {
    const article = sampleArticle({ url: "https://example.org/it's--a" });
    const content = sampleContent([{ ...article, body: { text: "it's", references: [] } }]);
    expect([...typography.check(content, buildArchive(content), {})]).toEqual([]);
  });
});

it('in the archive, no fix changes what counts as printed in a quotation', () => {
  const { content } = readContent(contentFolder());
  if (content === undefined) throw new Error('The archive could not be read.');
  const quotations = content.records.flatMap(({ data }) => data.quotes ?? []);
  // Spoilt as copied text is, so that there is something to mend whatever state the archive is in.
  const spoilt = quotations.map(({ id, text }) => ({
    id,
    text: ` ${text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replaceAll('…', '...').replaceAll(' ', '\u00A0')}`,
  }));
  const found = findings({ quotes: [...quotations, ...spoilt] });
  const all = [...quotations, ...spoilt];
  for (const { path, fix } of found) {
    const before = all[Number(path[1])]?.text ?? '';
    if (fix?.kind === 'set') expect(fold(String(fix.value)).text).toBe(fold(before).text.trim());
  }
  expect(found.length).toBeGreaterThanOrEqual(spoilt.length);
});
