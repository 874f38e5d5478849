import type { Entity } from '../../archive/linked.ts';
import type { Site } from '../../archive/schema/site.ts';
import type { FeedTopic } from './feed.ts';

/** The archive itself: whatever is added to it. */
export function archiveTopic({ title, description }: Pick<Site, 'title' | 'description'>): FeedTopic {
  return { title, description, page: '/' };
}

/** What was corrected, withdrawn or moved in it. */
export function changesTopic({ title }: Pick<Site, 'title'>): FeedTopic {
  return {
    title: `Corrections and withdrawals – ${title}`,
    description: `What was corrected, taken back, withdrawn or moved in the ${title}, and why.`,
    page: '/changes/',
  };
}

/** One organisation, policy, person or source: whatever is added that names it. */
export function entityTopic({ name, address }: Entity, { title }: Pick<Site, 'title'>): FeedTopic {
  return {
    title: `${name} – ${title}`,
    description: `The latest records of ${name} in the ${title}.`,
    page: address,
  };
}
