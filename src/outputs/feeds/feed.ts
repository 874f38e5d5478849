import { MEDIA_TYPES } from '../media-types.ts';
import type { FeedEntry } from './entry.ts';

/** How many entries a feed holds: the latest. */
export const FEED_LENGTH = 50;

/** The two forms of every feed: what its address ends in, its media type, and its name for readers. */
export const FEED_FORMATS = [
  { file: 'feed.xml', type: MEDIA_TYPES['feed.xml'], name: 'RSS' },
  { file: 'feed.json', type: MEDIA_TYPES['feed.json'], name: 'JSON Feed' },
] as const;
export type FeedFile = (typeof FEED_FORMATS)[number]['file'];

/** What can be followed: the archive, an entity of it, or what was changed in it. */
export interface FeedTopic {
  readonly title: string;
  readonly description: string;
  /** Address of the page that it follows, inside the archive. The feed's files stand below it. */
  readonly page: string;
}

/** A topic with its latest entries, newest first. */
export interface Feed extends FeedTopic {
  readonly entries: readonly FeedEntry[];
}

/** Path of a feed's file from the root of the site: `organisations/body/feed.xml`. */
export function feedPath({ page }: Pick<FeedTopic, 'page'>, file: FeedFile): string {
  return page.slice(1) + file;
}
