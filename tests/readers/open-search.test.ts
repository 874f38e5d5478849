import { join } from 'node:path';
import { expect, it } from 'vitest';
import { needs, read } from '../harness/reader.ts';
import { site } from '../harness/site.ts';

const FILE = join(site.folder, 'opensearch.xml');
const DESCRIPTION = `/*[local-name()='OpenSearchDescription' and namespace-uri()='http://a9.com/-/spec/opensearch/1.1/']`;

/** The text of what an XPath finds in the file. */
function found(path: string): string {
  return read('xmllint', ['--nonet', '--xpath', `string(${path})`, FILE]).out.trim();
}
const child = (name: string) => `${DESCRIPTION}/*[local-name()='${name}']`;

it('opensearch.xml is well-formed XML with what OpenSearch 1.1 asks for', (context) => {
  needs(context, 'xmllint');
  expect(read('xmllint', ['--nonet', '--noout', FILE]).err).toBe('');
  const short = found(child('ShortName'));
  expect(short.length).toBeGreaterThan(0);
  expect(short.length).toBeLessThanOrEqual(16);
  expect(found(child('LongName')).length).toBeLessThanOrEqual(48);
  expect(found(child('Description')).length).toBeGreaterThan(10);
  const template = found(`${child('Url')}[@type='text/html']/@template`);
  expect(template).toMatch(/^https?:\/\/.*\/search\/\?q=\{searchTerms\}$/);
});
