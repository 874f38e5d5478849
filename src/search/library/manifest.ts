/** Records in the order of dates that are indexed together. Paths are relative to the manifest. */
export interface ShardFiles {
  readonly records: number;
  /** First and last day that their dates can mean; an empty string is an open end. Absent when none is dated. */
  readonly days?: readonly [from: string, to: string];
  /** A ShardTable. */
  readonly table: string;
  /** Folder of the TermChunks `0.json` and so on. */
  readonly terms: string;
  /** Folder of a TextRow for each record, `0.json` and so on. */
  readonly texts: string;
  /** A SpeakersText. */
  readonly speakers: string;
  /** ChoicesText of stances. */
  readonly stances: string;
  /** ChoicesText of statement types. */
  readonly types: string;
  /** Accession numbers. */
  readonly ids: string;
}

/** Every word of the texts in parts, each a WordsText. */
export interface VocabularyFiles {
  /** Folder of the parts `0.json` and so on. */
  readonly folder: string;
  /** First word of each part, sorted by code unit. */
  readonly first: readonly string[];
}

/** `manifest.json`, the only file of the search with a fixed name: where the others are. Their names hold a digest. */
export interface Manifest {
  readonly records: number;
  /** A NamesFile. */
  readonly names: string;
  readonly vocabulary: VocabularyFiles;
  /** Latest records first. */
  readonly shards: readonly ShardFiles[];
}
