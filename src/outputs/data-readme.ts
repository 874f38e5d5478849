import type { Site } from '../archive/schema/site.ts';
import type { PublishedSite } from '../citation/published-site.ts';
import { BIBLIOGRAPHIES, type DataFile, DESCRIPTIONS, SOURCE_FILES, WHOLE } from './dumps.ts';
import { commandLine, EXAMPLE_QUERIES } from './example-queries.ts';
import { TABLES } from './tables/all.ts';

function fileList(files: readonly DataFile[]): string {
  return files.map(({ name, holds }) => `- \`${name}\`: ${holds}.`).join('\n');
}

/** `data/README.md`: what goes with the files when they have left the site. */
export function dataReadme({ description, editors, licence }: Site, site: PublishedSite): string {
  const tables = TABLES.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n');
  const examples = EXAMPLE_QUERIES.map(
    (query) => `${query.asks}\n\n\`\`\`sh\n${commandLine(query)}\n\`\`\`\n\n(${query.answers.join(', ')})`,
  ).join('\n\n');
  return `# ${site.title}: data

${description.trim()} The site is at <${site.address}>; what follows is explained column by column at
<${site.address}data/>.

## Tables

Each as \`<name>.csv\` (UTF-8, RFC 4180) and \`<name>.parquet\` (typed columns), and all together in \`archive.sqlite\`.
\`datapackage.json\` says what each column holds.

${tables}

## The whole

${fileList(WHOLE)}

## References

${fileList(BIBLIOGRAPHIES)}

## What it is made of

From these files all others can be made again. Drafts are not among them, nor what stood in withdrawn records.
With the archive’s software, \`npm run import -- <this folder> --content <new folder>\` makes a content folder of them,
which \`npm run check\` passes and \`npm run build\` publishes.

${fileList(SOURCE_FILES)}

## About the files

${fileList(DESCRIPTIONS)}
- \`schemas/\`: what each JSON and NDJSON file may hold (JSON Schema, draft 2020-12).

To see that nothing was lost on the way: \`sha256sum -c SHA256SUMS\`.

## How to cite

${editors.name}: ${site.title} [data set]. ${site.address}data/ (the day on which you took it).

The SHA-256 of the file that you used says exactly which state it was. To cite a record or a quotation, use its own
address, which never changes.

## Licence

The archive’s own words: ${licence.name}, <${licence.url}>. Quotations belong to those who said or wrote them.

## Example queries

Run where these files are.

${examples}
`;
}
