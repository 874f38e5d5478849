import type { Body } from '../../archive/body.ts';
import type { Archive } from '../../archive/index.ts';
import type { ArchivedRecord, Entity } from '../../archive/linked.ts';
import { compareText } from '../../archive/order.ts';
import type { ContentJson } from './content-schema.ts';
import { publicFields } from './withdrawn.ts';

/** A body as its file has it; of one that was made without a file, the words. */
function written({ source, text }: Body): string {
  return (source ?? text).trim();
}

function recordContent(record: ArchivedRecord): ContentJson {
  const { kind, file, data } = record;
  const body = data.status === 'withdrawn' ? '' : written(record.body);
  return { kind, file, data: publicFields(data), body };
}

function entityContent(entity: Entity): ContentJson {
  const { file } = entity;
  switch (entity.kind) {
    case 'organisation':
      return { kind: entity.kind, file, data: entity.data, body: written(entity.body) };
    case 'policy':
      return { kind: entity.kind, file, data: entity.data, body: written(entity.body) };
    case 'person':
      return { kind: entity.kind, file, data: entity.data };
    case 'source':
      return { kind: entity.kind, file, data: entity.data };
  }
}

/**
 * Every content file that is published, in the order of the paths. Drafts are left out; of a withdrawn record there is
 * what is still given out of it.
 */
export function contentData(archive: Archive): ContentJson[] {
  return [
    ...archive.records.map(recordContent),
    ...archive.withdrawn.map(recordContent),
    ...archive.organisations.map(entityContent),
    ...archive.policies.map(entityContent),
    ...archive.people.map(entityContent),
    ...archive.sources.map(entityContent),
  ].sort((left, right) => compareText(left.file, right.file));
}
