import type { Entity } from '../../archive/linked.ts';
import type { CountWhere } from '../count.ts';

/** What narrows a count to what names an entity. */
export function whereOf({ kind, id }: Entity): CountWhere {
  switch (kind) {
    case 'organisation':
      return { organisation: id };
    case 'policy':
      return { policy: id };
    case 'person':
      return { person: id };
    case 'source':
      return { source: id };
  }
}
