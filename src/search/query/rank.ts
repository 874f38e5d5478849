import { type Node, type Term, termsOf } from './ast.ts';
import type { Catalogue } from './catalogue.ts';
import type { Answer } from './evaluate.ts';
import { type Match, match } from './match.ts';
import { codeAt, segmentAt, segmentOfCode } from './places.ts';
import type { RecordSet } from './record-set.ts';

/*
 * Relevance, in this order:
 * 1. Where the words stand together as typed (a query of several words, or its phrases):
 *    in a quotation, in the title, in the abstract or a figure, in a name, nowhere together.
 * 2. In how many quotations they do; then a statement, whose own words they are, before coverage of it.
 * 3. How much the record is about the words: BM25F over its parts, a rare word counting more than a common one,
 *    a word in title or quotation more than one in the abstract, and that more than one in a name.
 * 4. The later record; of one day, the lower accession number.
 */
const PLACES = { none: 0, name: 1, figure: 2, abstract: 2, title: 3, quotation: 4 } as const;
const WEIGHTS = { name: 0.5, figure: 1, abstract: 1, title: 3, quotation: 2.5 } as const;
const SATURATION = 1.2;
const LENGTH_EFFECT = 0.4;

interface Standing {
  readonly place: number;
  readonly quotations: number;
  readonly score: number;
}

/** What counts as “together”: the phrases of the query, or without any all its words in their order. */
function sequences(node: Node): Pick<Term, 'forms' | 'exact' | 'scope'>[] {
  const terms = termsOf(node, 'wanted');
  const phrases = terms.filter(({ exact, forms }) => exact && forms.length > 1);
  if (phrases.length > 0) return phrases;
  const forms = terms.flatMap((term) => term.forms);
  return forms.length > 1 ? [{ forms, exact: false, scope: 'anywhere' }] : [];
}

/** The best place where any of the sequences stands in a record, and in how many of its quotations one does. */
function together(runs: readonly Match[], record: number): Omit<Standing, 'score'> {
  const codes = new Set(runs.flatMap((run) => run.text.get(record) ?? []).map(codeAt));
  const kinds = [...codes].map((code) => segmentOfCode(code).kind);
  const named = runs.some(({ records }) => records.has(record)) ? PLACES.name : PLACES.none;
  return {
    place: Math.max(named, ...kinds.map((kind) => PLACES[kind])),
    quotations: kinds.filter((kind) => kind === 'quotation').length,
  };
}

function about(found: Match, record: number, averageLength: number, catalogue: Catalogue): number {
  let weight = found.named.has(record) ? WEIGHTS.name : 0;
  for (const place of found.text.get(record) ?? []) weight += WEIGHTS[segmentAt(place).kind];
  const length = catalogue.length(record) / averageLength;
  const frequency = weight / (1 - LENGTH_EFFECT + LENGTH_EFFECT * length);
  const holding = found.records.size;
  const rarity = Math.log(1 + (catalogue.size - holding + 0.5) / (holding + 0.5));
  return (rarity * frequency) / (SATURATION + frequency);
}

/** Records of an answer, best first. The same order everywhere. */
export async function byRelevance(
  node: Node,
  records: RecordSet,
  answer: Answer,
  catalogue: Catalogue,
): Promise<number[]> {
  const wanted = termsOf(node, 'wanted').flatMap((term) => answer.matches.get(term) ?? []);
  const runs = await Promise.all(sequences(node).map((sequence) => match(sequence, catalogue)));
  const averageLength = averageOf(catalogue);
  const standings = new Map<number, Standing>();
  for (const record of records) {
    standings.set(record, {
      ...together(runs, record),
      score: wanted.reduce((sum, found) => sum + about(found, record, averageLength, catalogue), 0),
    });
  }
  const none: Standing = { place: 0, quotations: 0, score: 0 };
  return [...records].sort((left, right) => {
    const one = standings.get(left) ?? none;
    const other = standings.get(right) ?? none;
    return (
      other.place - one.place ||
      other.quotations - one.quotations ||
      (one.quotations > 0 ? statementFirst(left, right, catalogue) : 0) ||
      other.score - one.score ||
      left - right
    );
  });
}

function averageOf({ size, length }: Catalogue): number {
  let words = 0;
  for (let record = 0; record < size; record++) words += length(record);
  return words / (size || 1) || 1;
}

function statementFirst(left: number, right: number, catalogue: Catalogue): number {
  const rank = (record: number) => (catalogue.kind(record) === 'statement' ? 0 : 1);
  return rank(left) - rank(right);
}
