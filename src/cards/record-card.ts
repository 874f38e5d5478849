import { formatDate } from '../archive/format-date.ts';
import type { ArchivedRecord, Utterance } from '../archive/linked.ts';
import type { Site } from '../archive/schema/site.ts';
import { describeKind } from '../archive/views/describe-record.ts';
import { isShort } from '../components/record/short.ts';
import { speakers } from '../components/record/speaker.ts';
import { wordmark } from '../layouts/wordmark.ts';
import type { Card } from './card.ts';

/** Characters: what is longer would be small, and a quotation stands on a card whole or not at all. */
const LONGEST = 190;

/** How a sentence begins. Words from the midst of one, by themselves on a card, may say the opposite. */
const BEGINNING = /^[“‘"'[]?\p{Lu}/u;
const LEFT_OUT = /…|\.{3}/;

/** The words that stand for a record: its first short quotation that begins a sentence, a verified one if it can be. */
function heroOf(record: ArchivedRecord): Utterance | undefined {
  const fitting = record.quotations.filter(
    ({ quotation: { text }, speaker }) =>
      speaker !== undefined &&
      text.length <= LONGEST &&
      BEGINNING.test(text) &&
      !isShort(text) &&
      !LEFT_OUT.test(text),
  );
  return fitting.find(({ verified }) => verified) ?? fitting[0];
}

/** `Richard Vautrey, BMA`: who speaks, and for whom when that is another. */
function attributionOf({ speaker, organisation }: Utterance): string {
  const [who, ...others] = speakers(speaker, organisation);
  return [who?.name, ...others.map(({ shortName }) => shortName)].join(', ');
}

/** The card of a published record. Its words are exactly the record’s. */
export function recordCard(record: ArchivedRecord, site: Site): Card {
  const publisher = (record.issuer ?? record.source)?.name;
  const day = record.date === undefined ? 'date unknown' : formatDate(record.date);
  const imprint = publisher === undefined ? day : `${publisher}, ${day}`;
  const hero = heroOf(record);
  const common = {
    ground: 'paper',
    heading: describeKind(record).replace(', ', ' · '),
    wordmark: wordmark(site.title),
    number: record.id,
  } as const;
  if (hero === undefined) return { ...common, words: record.title, below: [imprint] };
  return {
    ...common,
    words: hero.quotation.text,
    attribution: attributionOf(hero),
    below: [record.title, imprint],
  };
}
