/** Programs that read the dumps, as one calls them. */
export type QueryProgram = 'sqlite3' | 'duckdb' | 'mlr' | 'jq' | 'python3';

/** A question to one of the dumps, asked where the files of `data/` were saved. */
export interface ExampleQuery {
  /** What it finds out, as a reader would ask. */
  readonly asks: string;
  readonly file: string;
  readonly program: QueryProgram;
  readonly parameters: readonly string[];
  /** What each line of the answer holds. */
  readonly answers: readonly string[];
}

/** Example queries, at least one for each format of the tables. A test runs them all on the archive as it is built. */
export const EXAMPLE_QUERIES: readonly ExampleQuery[] = [
  {
    asks: 'In which quotations does a word that begins with “need” stand? Best matches first.',
    file: 'archive.sqlite',
    program: 'sqlite3',
    parameters: [
      'archive.sqlite',
      `SELECT speaker_name, quotations.text, address
FROM quotations_fts
JOIN quotations ON quotations.rowid = quotations_fts.rowid
WHERE quotations_fts MATCH 'need*' ORDER BY rank LIMIT 5`,
    ],
    answers: ['speaker', 'words', 'address'],
  },
  {
    asks: 'Which organisations are named in the most published records?',
    file: 'archive.sqlite',
    program: 'sqlite3',
    parameters: [
      'archive.sqlite',
      `SELECT name, count(*) AS records
FROM record_organisations
JOIN organisations ON organisations.id = record_organisations.organisation
JOIN records ON records.id = record_organisations.record
WHERE records.status = 'published'
GROUP BY organisations.id ORDER BY count(*) DESC, name LIMIT 5`,
    ],
    answers: ['name', 'records'],
  },
  {
    asks: 'Which policies drew which stances?',
    file: 'positions.parquet',
    program: 'duckdb',
    parameters: [
      '-c',
      `SELECT policies.name AS policy, stance, count(*) AS positions
FROM 'positions.parquet' positions
JOIN 'policies.parquet' policies ON policies.id = positions.policy
GROUP BY ALL ORDER BY positions DESC, policy, stance LIMIT 5`,
    ],
    answers: ['policy', 'stance', 'positions'],
  },
  {
    asks: 'Which records were certainly published between two days? Lists are real lists, days real days.',
    file: 'records.parquet',
    program: 'duckdb',
    parameters: [
      '-c',
      `SELECT id, date, len(organisations) AS organisations, title
FROM 'records.parquet'
WHERE date_earliest >= DATE '2021-01-01'
  AND date_latest <= DATE '2021-12-31'
ORDER BY date_earliest, id LIMIT 5`,
    ],
    answers: ['id', 'date', 'organisations', 'title'],
  },
  {
    asks: 'How many records has each source?',
    file: 'records.csv',
    program: 'duckdb',
    parameters: [
      '-c',
      `SELECT source_name, count(*) AS records
FROM 'records.csv'
WHERE status = 'published' AND source_name IS NOT NULL
GROUP BY source_name ORDER BY records DESC, source_name LIMIT 5`,
    ],
    answers: ['source_name', 'records'],
  },
  {
    asks: 'How precisely are articles and statements dated?',
    file: 'records.csv',
    program: 'mlr',
    parameters: [
      '--icsv',
      '--opprint',
      'count-distinct',
      '-f',
      'kind,date_precision',
      'then',
      'sort',
      '-f',
      'kind',
      '-nr',
      'count',
      'records.csv',
    ],
    answers: ['kind', 'date_precision', 'count'],
  },
  {
    asks: 'Which people are named in the most records? A list in a cell is taken apart at the semicolons.',
    file: 'records.csv',
    program: 'mlr',
    parameters: [
      '--icsv',
      '--opprint',
      'filter',
      '$status == "published" && $people != ""',
      'then',
      'nest',
      '--explode',
      '--values',
      '--across-records',
      '--nested-fs',
      '; ',
      '-f',
      'people',
      'then',
      'count-distinct',
      '-f',
      'people',
      'then',
      'sort',
      '-nr',
      'count',
      '-f',
      'people',
      'then',
      'head',
      '-n',
      '5',
      'records.csv',
    ],
    answers: ['people', 'count'],
  },
  {
    asks: 'Who said what, and was found in the saved page to have said it?',
    file: 'records.ndjson',
    program: 'jq',
    parameters: [
      '-r',
      '.quotations[] | select(.verified) | [.speaker.name, .text, .url] | @tsv',
      'records.ndjson',
    ],
    answers: ['speaker', 'words', 'address'],
  },
  {
    asks: 'The same database from Python, with nothing to install: how many positions of each stance?',
    file: 'archive.sqlite',
    program: 'python3',
    parameters: [
      '-c',
      `import sqlite3
query = 'SELECT stance, count(*) FROM positions GROUP BY stance'
for row in sqlite3.connect('archive.sqlite').execute(query):
    print(*row, sep='|')`,
    ],
    answers: ['stance', 'positions'],
  },
];

/** A word as a POSIX shell takes it unchanged. */
function shellWord(word: string): string {
  if (/^[\w./:=,+-]+$/.test(word)) return word;
  if (!word.includes("'")) return `'${word}'`;
  return `"${word.replace(/["\\$`]/g, '\\$&')}"`;
}

/** A query as one types it; a chain of steps has each on a line of its own. */
export function commandLine({ program, parameters }: ExampleQuery): string {
  return [program, ...parameters.map(shellWord)].join(' ').replaceAll(' then ', ' \\\n  then ');
}
