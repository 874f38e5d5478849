import type { Site } from '../archive/schema/site.ts';
import { wordmark } from '../layouts/wordmark.ts';
import type { Card } from './card.ts';

/** The card of the archive itself, and of every page that has none of its own. */
export function archiveCard(site: Site): Card {
  return {
    ground: 'accent',
    heading: 'Archive',
    words: site.title,
    below: site.tagline === undefined ? [] : [site.tagline],
    wordmark: wordmark(site.title),
  };
}
