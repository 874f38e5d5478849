import { UNDATED } from './undated.ts';

/** The year under which a record is listed: that of its earliest day. */
export function yearOf({
  date,
}: {
  readonly date: { readonly earliest: string; readonly latest: string } | undefined;
}): string {
  return date === undefined ? UNDATED : (date.earliest || date.latest).slice(0, 4);
}
