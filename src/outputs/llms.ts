import type { Archive } from '../archive/index.ts';
import { absoluteAddress, type PublishedSite } from '../citation/published-site.ts';
import { DESCRIPTIONS, DUMPS } from './dumps.ts';
import type { OutputFile } from './output-file.ts';

type Link = readonly [name: string, address: string, note: string];

const PAGES: readonly Link[] = [
  ['About', '/about/', 'what the archive holds and what it leaves out'],
  ['How to cite', '/about/citing/', 'a record, one quotation, the data set'],
  ['Permanence', '/about/permanence/', 'what is promised about addresses'],
  ['Rights', '/about/rights/', 'what may be used, and how'],
  ['Changes', '/changes/', 'what was added, corrected and withdrawn'],
];
const LISTS: readonly Link[] = [
  ['Articles', '/articles/', 'coverage by the press, by year'],
  ['Statements', '/statements/', 'letters, press releases, speeches and reports, by year and type'],
  ['Policies', '/policies/', 'each with what was said about it and who held what'],
  ['Organisations', '/organisations/', 'each with its records, quotations and positions'],
  ['People', '/people/', 'each with what they said and for whom'],
  ['Sources', '/sources/', 'who published the records'],
  ['Quotations', '/quotations/', 'exact words with their speakers'],
];

function section(heading: string, links: readonly Link[], site: PublishedSite): string {
  const lines = links.map(
    ([name, address, note]) => `- [${name}](${absoluteAddress(site, address)}): ${note}\n`,
  );
  return `\n## ${heading}\n\n${lines.join('')}`;
}

/** `llms.txt` (llmstxt.org): what the archive is, how to cite it and where its data are, for programs that read prose. */
export function llmsFile(archive: Archive, site: PublishedSite): OutputFile {
  const { description, licence } = archive.site;
  const example = archive.records[0]?.address ?? '/articles/<id>/';
  const data = (files: readonly { readonly name: string; readonly holds: string }[]) =>
    files.map(({ name, holds }): Link => [name, `/data/${name}`, holds]);
  const content = [
    `# ${site.title}\n\n> ${description.trim()}\n\n`,
    'Each record describes one published page or document in the archive’s own words. Its quotations are exact and ',
    'attributed; a date that is not known is left out, and one that was inferred says so. Every record and every ',
    'quotation has an address that does not change, and nothing published changes silently.\n\n',
    'Cite the original and give the address of the record: every record has its citation as RIS, BibLaTeX and ',
    'CSL-JSON at its own address with another ending, and all that is known of it as JSON ',
    `(${absoluteAddress(site, example).replace(/\/$/, '.json')}). Do not take an abstract for the words of the `,
    'original. Look for `withdrawn` before using a record.\n\n',
    `The archive’s own words: ${licence.name} (${licence.url}). Quotations belong to those who said them.\n`,
    section('Data', data([...DUMPS, ...DESCRIPTIONS]), site),
    section('About', PAGES, site),
    section('Lists', LISTS, site),
    section(
      'Optional',
      [
        ['lookup.json', '/lookup.json', 'from the address of a page elsewhere to its record'],
        ['feed.json', '/feed.json', 'the latest records'],
        ['sitemap.xml', '/sitemap.xml', 'every page'],
      ],
      site,
    ),
  ];
  return { path: 'llms.txt', content: content.join('') };
}
