/** A question that is often asked, answered by the database itself. */
export interface View {
  readonly name: string;
  /** What a row of it is. */
  readonly description: string;
  readonly query: string;
}

/** The views of `data/archive.sqlite`. */
export const VIEWS: readonly View[] = [
  {
    name: 'records_by_year',
    description:
      'How many published records there are of each year and kind. The year is that of the first day that a date can mean; records without a date come last.',
    query: `
SELECT substr(date_earliest, 1, 4) AS year, kind, count(*) AS records
FROM records
WHERE status = 'published'
GROUP BY year, kind
ORDER BY year IS NULL, year, kind`,
  },
  {
    name: 'who_said_what',
    description:
      'Every quotation with its speaker, the organisation spoken for, the policy, and the record that it stands in, by name.',
    query: `
SELECT quotations.text, speaker_name AS speaker, organisation_name AS organisation,
  policies.name AS policy, records.date, records.title, records.source_name AS source,
  quotations.verified, quotations.address
FROM quotations
JOIN records ON records.id = quotations.record
LEFT JOIN policies ON policies.id = quotations.policy
ORDER BY quotations.rowid`,
  },
  {
    name: 'positions_on_policies',
    description: 'Who held what on which policy, by name, with the date and address of the record.',
    query: `
SELECT policies.name AS policy, positions.holder_name AS holder, organisations.name AS organisation,
  positions.stance, positions.summary, records.date, records.address
FROM positions
JOIN policies ON policies.id = positions.policy
JOIN records ON records.id = positions.record
LEFT JOIN organisations ON organisations.id = positions.organisation
ORDER BY policies.name, records.date_earliest, positions.rowid`,
  },
  {
    name: 'organisations_by_year',
    description: 'How many published records of each year list an organisation. Most records first.',
    query: `
SELECT organisations.id, organisations.name, substr(records.date_earliest, 1, 4) AS year,
  count(*) AS records
FROM record_organisations
JOIN records ON records.id = record_organisations.record AND records.status = 'published'
JOIN organisations ON organisations.id = record_organisations.organisation
GROUP BY organisations.id, year
ORDER BY count(*) DESC, organisations.id, year`,
  },
];
