import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { verbatimAddress } from '../../src/citation/latex.ts';
import { few } from '../harness/few.ts';
import { needs, read } from '../harness/reader.ts';
import { site } from '../harness/site.ts';
import { temporaryFolder } from '../harness/temporary.ts';
import { bibEntries, biblatexFacts } from './bib-facts.ts';
import { cslFacts, type ReadItem } from './csl-facts.ts';
import { facts, found, inAscii, items } from './every-record.ts';
import type { Facts } from './facts.ts';
import { risFacts, risReferences } from './ris-facts.ts';

/** The letters of all names: bibutils cuts bodies at `and`, and takes `NHS England` for a person’s name and initials. */
function letters(authors: Facts['authors']): string {
  const names = (authors ?? []).map((author) =>
    Object.values(author)
      .join(' ')
      .replace(/\band\b/g, ''),
  );
  return [...names.join('').replace(/[^\p{L}\p{N}]/gu, '')].toSorted().join('');
}

/** MODS of bibutils knows no doubt, and of an interval what its days have in common. */
function undoubted(date: string | undefined): string | undefined {
  const [from = '', to] = date?.replace(/[~?%]/g, '').split('/') ?? [];
  if (to === undefined) return from || undefined;
  return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : from.slice(0, 4);
}

describe('read, written again and read once more, it is still the same', () => {
  it('BibLaTeX through biber', (context) => {
    needs(context, 'biber');
    const folder = temporaryFolder();
    const again = join(folder, 'again.bib');
    const written = ['--output-file', again, '--logfile', join(folder, 'log')];
    read('biber', ['--tool', '--quiet', ...written, join(site.folder, 'data/archive.bib')], { cwd: folder });
    const entries = bibEntries(readFileSync(again, 'utf8'));
    expect(
      found(
        (facts) => ({ ...facts, url: verbatimAddress(facts.url ?? '') }),
        ({ id }) => facts(entries.get(id), biblatexFacts),
      ),
    ).toEqual([]);
  });

  it('RIS through MODS and back, as far as bibutils goes', (context) => {
    needs(context, 'ris2xml');
    const { out: mods } = read('ris2xml', [join(site.folder, 'data/archive.ris')]);
    const again = risReferences(read('xml2ris', [], { input: mods }).out);
    const kept = ({ key, title, date, url }: Facts) => ({ key, title, date: undoubted(date), url });
    expect(
      found(
        (facts) => kept(facts),
        ({ id }) => facts(again.get(id), (reference) => kept(risFacts(reference))),
      ),
    ).toEqual([]);
    const namesLost = [...items.values()].filter(
      (item) => letters(cslFacts(item).authors) !== letters(facts(again.get(item.id), risFacts)?.authors),
    );
    expect(few(namesLost.map(({ id }) => id))).toEqual([]);
  });

  it('CSL-JSON through pandoc', (context) => {
    needs(context, 'pandoc');
    const { out } = read('pandoc', [
      '-f',
      'csljson',
      '-t',
      'csljson',
      join(site.folder, 'data/archive.csl.json'),
    ]);
    const again = new Map((JSON.parse(out) as ReadItem[]).map((item) => [item.id, item]));
    const kept = ({ id, type, title, author, issued, URL, genre, note, publisher, ...item }: ReadItem) => ({
      id,
      type,
      // pandoc sets quotation marks anew.
      title: inAscii(title).replaceAll('"', "'"),
      author,
      issued,
      URL,
      genre,
      note,
      publisher,
      container: item['container-title'],
      archive: item.archive,
      location: item.archive_location,
    });
    const wrong = [...items.values()].flatMap((item) => {
      const back = again.get(item.id);
      return back !== undefined && isDeepStrictEqual(kept(item), kept(back))
        ? []
        : [`${item.id}: ${JSON.stringify(back)}`];
    });
    expect(few(wrong)).toEqual([]);
  });
});
