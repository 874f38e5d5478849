import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Citation, citationOf } from '../../src/citation/citation.ts';
import { proseByStyle } from '../../src/citation/cite.ts';
import { citationEngines } from '../../src/citation/engine/engine.ts';
import { proseOf } from '../../src/citation/engine/marks.ts';
import { printedItem } from '../../src/citation/engine/printed-item.ts';
import { styleText } from '../../src/citation/engine/style.ts';
import { itemFor } from '../../src/citation/engine/style-item.ts';
import { type CitationStyle, proseText, STYLES } from '../../src/citation/prose.ts';
import { publishedSite } from '../../src/citation/published-site.ts';
import { readEdition } from '../../src/store/edition.ts';
import { few } from '../harness/few.ts';
import { PROJECT } from '../harness/project.ts';
import { needs, read } from '../harness/reader.ts';
import { temporaryFolder } from '../harness/temporary.ts';

const { archive } = readEdition(join(PROJECT, 'content'));
if (archive === undefined) throw new Error('the content has no usable site.yaml');
const site = publishedSite(archive.site, 'https://archive.example/');
const records = [...archive.records, ...archive.withdrawn];
const citations: readonly Citation[] = records.flatMap((record) => [
  citationOf(record, site),
  citationOf(record, site, 'record'),
]);
const items = citations.map(printedItem);
const printed = citationEngines()(items);

/** What no citation may hold, once its addresses are taken out. */
const FAULTS: Readonly<Record<string, RegExp>> = {
  'a value that is not there': /undefined|null|NaN|\[object/,
  'doubled punctuation': /([.,;:])\1|[,;:]\.|\.,(?! [&A-Z])|“”|‘’|""|''/,
  'empty brackets': /\(\s*\)|\[\s*\]|<>/,
  'HTML or entities': /<\/?[a-z]+|&(?:#\d+|\w+);/,
  'a space too many': / {2}|^ | $| [.,;:)\]]|[([] /,
  'a mark of the engine': /\p{Cc}/u,
};

describe('every record of the archive', () => {
  it('is cited in every style, as the original and by itself, without a fault', () => {
    const faults = citations.flatMap((citation, index) =>
      Object.entries(proseByStyle(citation, printed[index] ?? [])).flatMap(([style, parts]) => {
        const text = parts.map((part) => (part.href === undefined ? part.text : '…address…')).join('');
        // “. . .” stands for left out authors in APA; initials may end a list of names.
        const plain = text.replaceAll('. . .', '').replaceAll('<…address…>', '…address…');
        return Object.entries(FAULTS)
          .filter(([, fault]) => fault.test(plain))
          .map(([name]) => `${citation.key} in ${style} has ${name}: ${text}`);
      }),
    );
    expect(few(faults)).toEqual([]);
    expect(citations.length).toBeGreaterThan(1750);
  });

  it('is found by the address of the original, and of the archive’s record', () => {
    const wrong = citations.flatMap((citation, index) =>
      Object.entries(proseByStyle(citation, printed[index] ?? []))
        .filter(([, parts]) => {
          const links = parts.flatMap(({ href }) => href ?? []);
          return links.join(' ') !== [...new Set([citation.url, citation.archive.url])].join(' ');
        })
        .map(([style, parts]) => `${citation.key} in ${style}: ${proseText(parts)}`),
    );
    expect(few(wrong)).toEqual([]);
  });
});

/** Words that one of the two engines writes small in the middle of a title, and the other with a capital. */
const SMALL_WORDS =
  'about|above|across|after|against|amid|amidst|among|around|before|behind|beyond|cause|despite|during|given|' +
  'in|next|off|out|per|since|than|the|through|towards|under|until|vs|vu|within|without';
const SMALL = new RegExp(`(?<![\\p{L}\\d])(?:${SMALL_WORDS})(?![\\p{L}\\d])`, 'giu');

/** A reference number such as FGP0366, which pandoc takes for a word. */
const NUMBERED = /(?<![\p{L}\d])\p{L}+\d[\p{L}\d]*/gu;

/**
 * What pandoc prints otherwise from the same style and the same item: it turns quotation marks in titles more often;
 * it knows other words that stay small in a title, and writes reference numbers like words; and Vancouver's
 * “strip-periods” takes the dot out of the name of a site (`Politicscouk`).
 */
function comparable(style: CitationStyle, text: string, container: string | undefined): string {
  let same = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[‘’“”ʼ]/g, "'");
  if (style === 'chicago' || style === 'oscola')
    same = same.replace(SMALL, (word) => word.toLowerCase()).replace(NUMBERED, (word) => word.toLowerCase());
  const name = container?.replace(/<[^>]*>/g, '');
  if (style === 'vancouver' && name?.includes('.'))
    same = same.replace(`${name} [`, `${name.replaceAll('.', '')} [`);
  return same;
}

describe('pandoc, another engine for the same styles', () => {
  it.for(STYLES)('prints every record in %s as we do', (style, context) => {
    needs(context, 'pandoc');
    const folder = temporaryFolder('pandoc');
    writeFileSync(join(folder, 'style.csl'), styleText(style));
    const input = JSON.stringify(items.map((item, index) => ({ ...itemFor(style, item), id: `i${index}` })));
    const parameters = ['--from=csljson', '--to=html', '--wrap=none', '--citeproc', '--metadata=lang:en-GB'];
    const { out, err } = read('pandoc', [...parameters, '--csl=style.csl'], { input, cwd: folder });
    expect(err).toBe('');
    const { document } = parseHTML(`<html><body>${out}</body></html>`);
    const different = items.flatMap((item, index) => {
      const container = item['container-title'];
      const theirs = document.getElementById(`ref-i${index}`)?.textContent ?? 'nothing';
      const ours = proseText(proseOf(printed[index]?.[STYLES.indexOf(style)] ?? ''));
      return comparable(style, ours, container) === comparable(style, theirs, container)
        ? []
        : [`ours:   ${ours}\ntheirs: ${theirs.trim()}`];
    });
    expect(few(different, 5)).toEqual([]);
  });
});
