/** The first of many findings and how many more there are: a failure that one can read. */
export function few(findings: readonly string[], most = 15): string[] {
  return findings.length <= most
    ? [...findings]
    : [...findings.slice(0, most), `… and ${findings.length - most} more`];
}
