import type { ArchivedRecord, Entity } from '../archive/linked.ts';
import { compileBody } from '../mdx/compile.ts';
import { type Resolver, renderBody } from '../mdx/render.ts';
import { currentEdition } from '../store/current.ts';
import { archiveOf } from './archive.ts';
import { href } from './href.ts';

/** The body of a record or entity as HTML, its components resolved against the archive. */
export function renderedBody(entry: ArchivedRecord | Entity): string {
  const archive = archiveOf();
  const resolver: Resolver = {
    path: href,
    link: (component, id) => {
      if (component === 'Figure') {
        const claimed = 'figures' in entry ? entry.figures.find(({ figure }) => figure.id === id) : undefined;
        return claimed && { href: `#${id}`, name: claimed.figure.value };
      }
      if (component === 'Record') {
        const record = archive.record(id);
        return record && { href: href(record.address), name: record.title };
      }
      const entity = { Org: archive.organisation, Policy: archive.policy, Person: archive.person }[component](
        id,
      );
      return entity && { href: href(entity.address), name: entity.name };
    },
    quotation: (id) => {
      const utterance =
        'positions' in entry ? entry.quotations.find(({ quotation }) => quotation.id === id) : undefined;
      return (
        utterance && {
          text: utterance.quotation.text,
          attribution: utterance.speaker?.name ?? 'speaker not identified',
          href: `#${id}`,
        }
      );
    },
  };
  return renderBody(currentEdition().bodies.get(entry.file) ?? compileBody(''), resolver);
}
