/** A search over an archive's records, set up in one way. */
export interface SearchEngine {
  /** Its name and settings, for the table. */
  readonly name: string;
  /** Accession numbers of the first results for a query as typed, best first; at most `limit`. */
  search(query: string, limit: number): Promise<readonly string[]>;
}
