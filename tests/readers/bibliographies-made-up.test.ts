import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seededRandom } from '../../scripts/bench/random.ts';
import { toBiblatex } from '../../src/citation/biblatex.ts';
import { bibliographyFile } from '../../src/citation/bibliography-entry.ts';
import { toBibtex } from '../../src/citation/bibtex.ts';
import { cslJsonFile, toCslItem } from '../../src/citation/csl-json.ts';
import { madeUpCitations } from '../../src/citation/made-up-citations.ts';
import { risFile, toRis } from '../../src/citation/ris.ts';
import { few } from '../harness/few.ts';
import { needs, read } from '../harness/reader.ts';
import { temporaryFolder } from '../harness/temporary.ts';

const citations = madeUpCitations(200, seededRandom(4));

/** A made-up bibliography as a file; gives its path. */
function written(name: string, content: string): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}

/** Letters and figures of a text, which no reader changes: marks and capitals they set anew. */
function letters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Titles that were not read, or not whole; what kind of work it is pandoc puts behind them. */
function lost(titles: ReadonlyMap<string, string>): string[] {
  return few(
    citations.flatMap(({ key, title }) => {
      const found = titles.get(key);
      return found !== undefined && letters(found).startsWith(letters(title))
        ? []
        : [`${key}: ${title} became ${found}`];
    }),
  );
}

it('biber reads citations made of what formats trip over without a complaint, every one', (context) => {
  needs(context, 'biber');
  const file = written('made-up.bib', bibliographyFile(citations.map(toBiblatex)));
  const { out, err } = read('biber', ['--tool', '--output-file', `${file}.out`, file]);
  expect(`${out}\n${err}`.split('\n').filter((line) => /^(?:WARN|ERROR)/.test(line))).toEqual([]);
  const keys = [...readFileSync(`${file}.out`, 'utf8').matchAll(/^@\w+\{(.*),$/gm)].map((match) => match[1]);
  expect(keys.toSorted()).toEqual(citations.map(({ key }) => key).toSorted());
});

for (const [format, name, content] of [
  ['biblatex', 'made-up.bib', () => bibliographyFile(citations.map(toBiblatex))],
  ['bibtex', 'made-up.bib', () => bibliographyFile(citations.map(toBibtex))],
  ['csljson', 'made-up.json', () => cslJsonFile(citations.map((one) => JSON.stringify(toCslItem(one))))],
] as const)
  it(`pandoc reads their titles from ${format}`, (context) => {
    needs(context, 'pandoc');
    const { out } = read('pandoc', ['-f', format, '-t', 'csljson', written(name, content())]);
    const items: { id: string; title: string }[] = JSON.parse(out);
    expect(lost(new Map(items.map(({ id, title }) => [id, title])))).toEqual([]);
  });

it('bibutils reads as many references from RIS and BibTeX', (context) => {
  needs(context, 'ris2xml');
  const files = [
    ['ris2xml', written('made-up.ris', risFile(citations.map(toRis)))],
    ['bib2xml', written('made-up.bib', bibliographyFile(citations.map(toBibtex)))],
  ] as const;
  for (const [reader, file] of files)
    expect(read(reader, [file]).out.match(/<mods /g)).toHaveLength(citations.length);
});
