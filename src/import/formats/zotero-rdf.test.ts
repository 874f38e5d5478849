import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fixture } from '../fixtures/lines.ts';
import { readZoteroRdf } from './zotero-rdf.ts';

const whole = readFileSync(fixture('zotero.rdf'), 'utf8');

it('what Zotero keeps beside works is passed over, and counted', async () => {
  const { items, remarks } = await readZoteroRdf(whole);
  expect(items[0]?.ignored).toEqual([
    'bib:editors',
    'link:link',
    'dcterms:isReferencedBy',
    'dcterms:abstract',
    'z:libraryCatalog',
    'prism:section',
  ]);
  expect(remarks).toEqual([{ line: 1, message: 'Notes and files passed over: 2' }]);
});

it('a file that was cut off is told where it ends, and its last work is not taken', async () => {
  const { items, problems } = await readZoteroRdf(whole.slice(0, whole.indexOf('</bib:Document>')));
  expect(items.map(({ line }) => line)).toEqual([11, 74]);
  expect(problems).toMatchObject([{ line: 110, column: 5, message: 'The file ends before its RDF does.' }]);
});

it('a fault in XML is told with its place, and what comes before it is read', async () => {
  const { items, problems } = await readZoteroRdf(
    whole.replace('first survey</dc:title>', 'first survey</dc:tilte>'),
  );
  expect(items.map(({ line }) => line)).toEqual([11]);
  expect(problems).toMatchObject([{ line: 91, message: 'This is not RDF/XML: unexpected close tag.' }]);
});

it('a work that is part of itself is read, and a file nested without end is refused at once', async () => {
  const [open] = whole.split('    <bib:Article');
  const ring =
    '<bib:Book rdf:about="#a"><z:itemType>book</z:itemType><dcterms:isPartOf rdf:resource="#a"/></bib:Book>';
  expect((await readZoteroRdf(`${open}${ring}</rdf:RDF>`)).items).toMatchObject([{ source: undefined }]);
  const deep =
    '<bib:Book><dcterms:isPartOf>'.repeat(20_000) + '</dcterms:isPartOf></bib:Book>'.repeat(20_000);
  expect((await readZoteroRdf(`${open}${deep}</rdf:RDF>`)).problems).toMatchObject([
    { message: 'Its elements are nested more than 500 deep: this is no library.' },
  ]);
});
