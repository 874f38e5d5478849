import { stringify } from 'yaml';
import type { Site } from '../archive/schema/site.ts';
import type { PublishedSite } from '../citation/published-site.ts';

/**
 * `CITATION.cff` (Citation File Format 1.2.0): how to cite the data set as a whole. It names no version and no day,
 * for the archive has none: it is as it stands on the day on which it is read.
 */
export function citationFile(archiveSite: Site, site: PublishedSite): string {
  const { editors, licence, description, repository } = archiveSite;
  return stringify(
    {
      'cff-version': '1.2.0',
      message:
        'To cite the archive as a whole, use these data; to cite a record, use the files beside its page.',
      type: 'dataset',
      title: site.title,
      abstract: description,
      authors: [{ name: editors.name }],
      url: `${site.address}data/`,
      ...(repository === undefined ? {} : { 'repository-code': repository }),
      license: licence.spdx,
    },
    { lineWidth: 0 },
  );
}
