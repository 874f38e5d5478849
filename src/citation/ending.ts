import type { Citation } from './citation.ts';
import type { ProsePart } from './prose.ts';

/** The container, unless the only author already says the same: a body on its own site. */
export function containerApart(citation: Citation): string | undefined {
  const [author, second] = citation.authors;
  if (author?.kind !== 'body' || second !== undefined) return citation.container;
  const own = author.literal === citation.container || author.literal === citation.publisher;
  return own ? undefined : citation.container;
}

/** Whether the archive's record is to be named beside the original: not when it is itself what is cited. */
export function namesArchive({ url, archive }: Citation): boolean {
  return url !== archive.url;
}

/** What closes a citation of a withdrawn record, in every style. */
export function withdrawalMark({ withdrawn }: Citation): ProsePart[] {
  return withdrawn === undefined ? [] : [{ text: ` [Record withdrawn ${withdrawn.date}]` }];
}
