import type { Capture } from '../archive/schema/capture.ts';

/** Attributes of a link to an original, or to a saved copy of it. */
export interface RobustLink {
  readonly 'data-originalurl'?: string;
  readonly 'data-versionurl'?: string;
  readonly 'data-versiondate'?: string;
}

/** The moment in the address of a copy in a web archive of the Wayback kind: `/web/20210517093000/https://…`. */
const MOMENT = /\/(\d{4})(\d{2})(\d{2})\d{0,6}(?:[a-z]{2}_)?\/https?:/;

function dayOf(archived: string): string | undefined {
  const [, year, month, day] = MOMENT.exec(archived) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}

/**
 * What makes a link to an original robust (robustlinks.mementoweb.org): the original, a copy of it in a web archive
 * and the day whose state of the page the record speaks of. That day is the copy's own, else the one on which the
 * page was saved; the day on which a record was entered says nothing of the page. Without either there is nothing to
 * say, and no attribute.
 */
export function robustLink(original: string | undefined, capture: Capture | undefined): RobustLink {
  const archived = capture?.archived;
  const day = (archived === undefined ? undefined : dayOf(archived)) ?? capture?.date;
  if (original === undefined || (archived === undefined && day === undefined)) return {};
  return {
    'data-originalurl': original,
    ...(archived === undefined ? {} : { 'data-versionurl': archived }),
    ...(day === undefined ? {} : { 'data-versiondate': day }),
  };
}
