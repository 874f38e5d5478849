import type { PublishedSite } from '../citation/published-site.ts';
import { absoluteAddress } from '../citation/published-site.ts';
import { filePath, type OutputFile } from './output-file.ts';
import { type HeadLink, LINKSET } from './signposting.ts';

type Target = Omit<HeadLink, 'rel'>;

/** The links of one page or file, by relation (RFC 9264, section 4.2). */
type LinkContext = { readonly anchor: string } & Readonly<Record<string, string | readonly Target[]>>;

function target({ rel: _, ...rest }: HeadLink): Target {
  return rest;
}

/**
 * FAIR Signposting, level 2: the links of a page as a link set of its own, with the way back from each file that
 * describes it and from what it is about.
 */
export function linksetFile(address: string, links: readonly HeadLink[], site: PublishedSite): OutputFile {
  const page = absoluteAddress(site, address);
  const own = links.filter(({ rel }) => rel !== 'linkset');
  const byRelation = Map.groupBy(own, ({ rel }) => rel);
  const back = own.flatMap(({ rel, href }): LinkContext[] =>
    rel === 'describedby'
      ? [{ anchor: href, describes: [{ href: page }] }]
      : rel === 'item'
        ? [{ anchor: href, collection: [{ href: page, type: 'text/html' }] }]
        : [],
  );
  const forth: LinkContext = {
    anchor: page,
    ...Object.fromEntries([...byRelation].map(([rel, targets]) => [rel, targets.map(target)])),
  };
  return {
    path: filePath(address, LINKSET),
    content: `${JSON.stringify({ linkset: [forth, ...back] })}\n`,
  };
}
