/**
 * Name of a file of found records: `gppa-search-12-records.ris`.
 * @param prefix what the archive's citation keys begin with
 * @param ending with its dot
 */
export function exportName(prefix: string, records: number, ending: string): string {
  return `${prefix}-search-${records}-record${records === 1 ? '' : 's'}${ending}`;
}
