import type { RecordJson } from '../../outputs/json/record-schema.ts';
import { eachOf } from '../../search/export/pool.ts';
import { fetchJson } from '../../search/ui/fetch-json.ts';
import type { Links } from '../../search/ui/links.ts';
import type { Answer } from '../answer.ts';

/** More titles than these are not fetched; the numbers stand without them. */
const MOST_TITLES = 50;
const AT_ONCE = 6;

/** The titles, as shown, of the records among answers, by accession number, as far as they can be had. */
export async function recordTitles(
  answers: readonly Answer[],
  links: Links,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map(
    answers.flatMap((answer): [string, string][] =>
      answer.kind === 'here' ? [[answer.number, answer.address.replace(/\/(?:#.*)?$/, '.json')]] : [],
    ),
  );
  const titles = new Map<string, string>();
  await eachOf([...files].slice(0, MOST_TITLES), AT_ONCE, async ([number, file]) => {
    const record = await fetchJson<Pick<RecordJson, 'title' | 'titleSupplied'>>(links.to(file));
    titles.set(number, record.titleSupplied ? `[${record.title}]` : record.title);
  }).catch(console.error);
  return titles;
}
