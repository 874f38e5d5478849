import { Command } from 'commander';
import { analyse } from '../../src/ingest/analyse.ts';
import { readPage } from '../../src/ingest/page/read-page.ts';
import { type NewsText, readNews } from './ingest/news.ts';
import { addScore, emptyScore, type Score } from './ingest/score.ts';

/**
 * Measures how well ingest finds quotations and their speakers, on invented news texts that were labelled without
 * sight of the engine: those by which it was developed and whose failures may be read, those that were held out and
 * of which only the figures are ever looked at, and all together.
 * @param print takes one line at a time.
 */
export function benchIngest(print: (line: string) => void, options: { failures?: boolean } = {}): void {
  const development = measure(readNews('development'));
  const heldOut = measure(readNews('held-out'));
  print(
    'Quotations in invented news texts. Development: failures were read and mended. Held out: figures only.',
  );
  print(
    `${''.padEnd(22)}texts  quotations  precision  recall     F1  speaker  certain  of these right  kind   ms`,
  );
  print(line('development', development));
  print(line('held out', heldOut));
  print(line('together', sum(development, heldOut)));
  if (options.failures === true) for (const failure of development.failures) print(failure);
}

function measure(texts: readonly NewsText[]): Score {
  const score = emptyScore();
  for (const text of texts) {
    const started = performance.now();
    const { quotes } = analyse(readPage(text.text), {
      organisations: (text.known?.organisations ?? []).map((body) => ({
        ...body,
        aliases: body.aliases ?? [],
      })),
      people: (text.known?.people ?? []).map((person) => ({ ...person, aliases: person.aliases ?? [] })),
      policies: [],
      sources: [],
    });
    score.milliseconds += performance.now() - started;
    addScore(score, text, quotes);
  }
  return score;
}

function sum(left: Score, right: Score): Score {
  const total = emptyScore();
  for (const key of Object.keys(total) as (keyof Score)[]) {
    if (key !== 'failures') total[key] = left[key] + right[key];
  }
  return total;
}

function line(name: string, score: Score): string {
  const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  const show = (value: number) => value.toFixed(3);
  const precision = ratio(score.matched, score.found);
  const recall = ratio(score.matched, score.labelled);
  const f1 = ratio(2 * precision * recall, precision + recall);
  const lenient = ratio(2 * score.sharedCharacters, score.labelledCharacters + score.foundCharacters);
  const cells = [
    name.padEnd(22),
    String(score.texts).padStart(5),
    String(score.labelled).padStart(12),
    show(precision).padStart(11),
    show(recall).padStart(8),
    show(f1).padStart(7),
    show(ratio(score.speakers, score.matched)).padStart(9),
    show(ratio(score.certain, score.found)).padStart(9),
    show(ratio(score.certainRight, score.certain)).padStart(16),
    show(ratio(score.kinds, score.matched)).padStart(6),
    (score.milliseconds / Math.max(1, score.texts)).toFixed(1).padStart(5),
  ];
  return `${cells.join('')}   (characters: F1 ${show(lenient)})`;
}

if (import.meta.main) {
  const program = new Command('ingest bench')
    .description('Precision and recall of quotations, and how often the speaker is right.')
    .option('--failures', 'list what went wrong in the development set')
    .parse();
  benchIngest((text) => console.log(text), program.opts<{ failures?: boolean }>());
}
