import type { Site } from '../archive/schema/site.ts';
import type { PublishedSite } from '../citation/published-site.ts';

/** `data/LICENSE.txt`: what may be done with the data, in the words of the site. */
export function licenceText({ licence, editors }: Site, site: PublishedSite): string {
  return `${site.title}
${site.address}

The archive's own words – titles supplied, abstracts, notes, summaries of positions,
descriptions – and its data as data are by ${editors.name} and are licensed under
${licence.name} (${licence.spdx}):
${licence.url}

Quotations belong to those who said or wrote them. They are exact, attributed and short;
whoever uses them uses them as quotations, and names the speaker and the original.

Titles as printed belong to the pages that they name.
`;
}
