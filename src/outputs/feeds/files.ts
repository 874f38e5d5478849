import type { Archive } from '../../archive/index.ts';
import type { ArchivedRecord } from '../../archive/linked.ts';
import type { PublishedSite } from '../../citation/published-site.ts';
import type { OutputFile } from '../output-file.ts';
import { changeEntries } from './change-entries.ts';
import type { FeedEntry } from './entry.ts';
import { FEED_LENGTH, type FeedTopic, feedPath } from './feed.ts';
import { jsonFeedFile } from './json-feed.ts';
import { latestEntered, recordEntry } from './record-entry.ts';
import { rssFile } from './rss.ts';
import { archiveTopic, changesTopic, entityTopic } from './topics.ts';

/**
 * Every feed in both forms: of the archive, of each entity, of what was changed. A withdrawn record leaves the feeds
 * that it was in, and that it was withdrawn stands in the feed of changes.
 */
export function* feedFiles(archive: Archive, site: PublishedSite): Generator<OutputFile> {
  const entries = new Map(archive.records.map((record) => [record, recordEntry(record, site)]));
  const latest = (records: readonly ArchivedRecord[]) =>
    latestEntered(records)
      .slice(0, FEED_LENGTH)
      .flatMap((record) => entries.get(record) ?? []);
  yield* bothForms(archiveTopic(archive.site), latest(archive.records), site);
  yield* bothForms(changesTopic(site), changeEntries(archive, site).slice(0, FEED_LENGTH), site);
  for (const entity of [...archive.organisations, ...archive.policies, ...archive.people, ...archive.sources])
    yield* bothForms(entityTopic(entity, site), latest(entity.records), site);
}

function* bothForms(
  topic: FeedTopic,
  entries: readonly FeedEntry[],
  site: PublishedSite,
): Generator<OutputFile> {
  const feed = { ...topic, entries };
  yield { path: feedPath(topic, 'feed.xml'), content: rssFile(feed, site) };
  yield { path: feedPath(topic, 'feed.json'), content: jsonFeedFile(feed, site) };
}
