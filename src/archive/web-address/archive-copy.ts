const ARCHIVES =
  /^(?:web\.archive\.org|archive\.(?:ph|is|today|li|vn|md|fo)|(?:www\.)?(?:webcitation|webarchive)\.org(?:\.uk)?|webarchive\.nationalarchives\.gov\.uk|perma\.cc|ghostarchive\.org)$/;
const ORIGINAL =
  /^\/(?:web\/|wayback\/(?:archive\/)?|ukgwa\/|)(?:\d{4,14}[a-z_]*|\*|newest)\/(https?:\/\/?.+)$/;

/** A copy of a page in a public web archive. */
export interface ArchiveCopy {
  /** The address of which it is a copy, where the copy's own address says it. */
  readonly original: string | undefined;
}

/** Reads the address of a copy in a public web archive; undefined when it is none. */
export function archiveCopy(url: URL): ArchiveCopy | undefined {
  if (!ARCHIVES.test(url.hostname)) return undefined;
  const original = ORIGINAL.exec(url.pathname + url.search)?.[1]?.replace(/^(https?:)\/(?!\/)/, '$1//');
  return { original: original !== undefined && URL.canParse(original) ? original : undefined };
}
