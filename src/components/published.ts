import { type PublishedSite, publishedSite } from '../citation/published-site.ts';
import { archiveOf } from './archive.ts';
import { absolute } from './href.ts';

/** The archive as it stands on the web in this build: what citations and head metadata are made with. */
export function publishedArchive(site: URL | undefined): PublishedSite {
  return publishedSite(archiveOf().site, absolute('/', site));
}
