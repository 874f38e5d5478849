import { z } from 'zod';
import { dateOf } from '../archive/edtf.ts';
import { webAddress } from '../archive/schema/address.ts';
import { figure } from '../archive/schema/figure.ts';
import { entityId } from '../archive/schema/identifier.ts';
import { position } from '../archive/schema/position.ts';
import { quotation } from '../archive/schema/quotation.ts';
import { recordFields } from '../archive/schema/record.ts';
import { statement } from '../archive/schema/statement.ts';
import { escapeProse } from '../store/serialise.ts';
import { entityOrNameOf, type KnownIds, reference, referenceOrName } from './known.ts';
import type { Mapped } from './mapped.ts';

/** A line of records.jsonl. */
export function recordForm(known: KnownIds) {
  const organisation = reference(known, 'organisation');
  const policy = reference(known, 'policy');
  const person = reference(known, 'person');
  const positionForm = z.strictObject({
    organisation: organisation.optional(),
    person: person.optional(),
    policy: policy.optional(),
    stance: position.shape.stance,
    summary: position.shape.summary,
  });
  const quotationForm = z.strictObject({
    id: quotation.shape.id,
    text: quotation.shape.text,
    speaker: person.optional(),
    organisation: organisation.optional(),
  });
  const figureForm = z.strictObject({
    value: figure.shape.value,
    what: figure.shape.of,
    attributed_to: referenceOrName(known, 'organisation', 'person').optional(),
  });
  const form = z.strictObject({
    id: entityId.max(200),
    kind: z.enum(['article', 'statement']),
    title: recordFields.title,
    title_supplied: recordFields.title_supplied,
    url: webAddress,
    source: reference(known, 'source'),
    issuer: reference(known, 'organisation', 'person').optional(),
    statement_type: statement.shape.type,
    authors: recordFields.authors,
    date: recordFields.date,
    date_note: recordFields.date_note,
    organisations: z.array(organisation).optional(),
    policies: z.array(policy).optional(),
    people: z.array(person).optional(),
    abstract: z.string().optional(),
    positions: z.array(positionForm).optional(),
    figures: z.array(figureForm).optional(),
    quotes: z
      .array(quotationForm)
      .refine(
        (quotes) => new Set(quotes.map(({ id }) => id)).size === quotes.length,
        'quotations whose ids differ',
      )
      .optional(),
    keywords: recordFields.keywords,
    note: recordFields.note,
  });
  return form
    .refine(({ kind, issuer }) => kind !== 'article' || issuer === undefined, onlyInStatement('issuer'))
    .refine(
      ({ kind, statement_type: type }) => kind !== 'article' || type === undefined,
      onlyInStatement('statement_type'),
    );
}

/** Asked even when other fields are faulty, so that one run reports everything. */
function onlyInStatement(field: 'issuer' | 'statement_type') {
  return {
    path: [field],
    error: 'nothing, for this is an article; only a statement has one',
    when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
  };
}

export type RecordLine = z.infer<ReturnType<typeof recordForm>>;

/** Who said or held it: the person where one is given, who then speaks for the organisation. */
function agents(person: string | undefined, organisation: string | undefined) {
  return person === undefined
    ? { agent: organisation, organisation: undefined }
    : { agent: person, organisation };
}

/** Turns a record line into a content file, as the table in mapping.md says. */
export function mapRecord(line: RecordLine, known: KnownIds): Mapped {
  const claimants = ['organisation', 'person'] as const;
  const fields = {
    title: line.title,
    title_supplied: line.title_supplied === true ? true : undefined,
    source: line.source,
    url: line.url,
    authors: line.authors,
    date: line.date,
    date_note: line.date_note,
    organisations: line.organisations,
    policies: line.policies,
    people: line.people,
    keywords: line.keywords,
    quotes: line.quotes?.map(({ id, text, speaker: person, organisation: body }) => {
      const { agent, organisation } = agents(person, body);
      return { id, text, speaker: agent, organisation };
    }),
    positions: line.positions?.map(({ person, organisation: body, policy, stance, summary }) => {
      const { agent, organisation } = agents(person, body);
      return { holder: agent, organisation, on: policy, stance, summary };
    }),
    figures: line.figures?.map(({ value, what, attributed_to }, index) => ({
      id: figureIds(line)[index] ?? '',
      value,
      of: what,
      attributed_to: entityOrNameOf(known, claimants, attributed_to),
    })),
    note: line.note,
    status: line.date === undefined ? ('draft' as const) : ('published' as const),
  };
  const body = escapeProse(line.abstract ?? '');
  return {
    content:
      line.kind === 'article'
        ? { kind: 'article', data: fields, body }
        : { kind: 'statement', data: { ...fields, issuer: line.issuer, type: line.statement_type }, body },
    path: `${line.kind === 'article' ? 'articles' : 'statements'}/${yearOf(line.date)}/${line.id}.mdx`,
    notes: (line.figures ?? []).flatMap(({ attributed_to: name }) =>
      name !== undefined &&
      entityId.safeParse(name).success &&
      typeof entityOrNameOf(known, claimants, name) !== 'string'
        ? [`${line.id}: “${name}” is no id that is known and was taken for a name (attributed_to)`]
        : [],
    ),
  };
}

/** f1, f2, … in the order of the line, passing over what a quotation already has. */
function figureIds({ figures = [], quotes = [] }: RecordLine): string[] {
  const taken = new Set(quotes.map(({ id }) => id));
  const ids: string[] = [];
  for (let number = 1; ids.length < figures.length; number++) {
    if (!taken.has(`f${number}`)) ids.push(`f${number}`);
  }
  return ids;
}

/** The folder of a record: the year of its date. */
function yearOf(date: string | undefined): string {
  if (date === undefined) return 'undated';
  const { earliest, latest } = dateOf(date);
  return (earliest || latest).slice(0, 4);
}
