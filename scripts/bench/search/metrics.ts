/** Grades of records by accession number, as a judge gave them: 3 answers the query, 0 or absent does not. */
export type Grades = Readonly<Record<string, number>>;

/** A search is judged by so many results: what a reader sees before turning the page. */
export const JUDGED_RESULTS = 10;

/**
 * Normalised discounted cumulative gain of the first ten results: gain 2^grade − 1, discounted by log2(rank + 1),
 * over what the best possible order would gain.
 * @param found accession numbers, best first
 * @returns from 0 to 1; 0 when nothing is relevant at all
 */
export function ndcg(found: readonly string[], grades: Grades): number {
  const ideal = discounted(Object.values(grades).sort((left, right) => right - left));
  return ideal === 0 ? 0 : discounted(found.map((id) => grades[id] ?? 0)) / ideal;
}

/** Whether the first result is clearly about the query (grade 2) or answers it (grade 3). */
export function succeeds(found: readonly string[], grades: Grades, grade: 2 | 3 = 2): boolean {
  const [first] = found;
  return first !== undefined && (grades[first] ?? 0) >= grade;
}

function discounted(grades: readonly number[]): number {
  return grades
    .slice(0, JUDGED_RESULTS)
    .reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
