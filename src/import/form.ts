import type { z } from 'zod';
import type { EntityKind } from '../archive/address.ts';
import type { DataPath, Fault, Finding } from '../archive/finding.ts';
import { nearest } from '../archive/nearest.ts';
import { explainSchema, show, showPath } from '../archive/schema/explain.ts';
import { readYaml } from '../store/yaml.ts';
import type { InputKind } from './kind.ts';
import type { KnownIds, ReferenceFault } from './known.ts';
import type { InputLine } from './line.ts';
import { type Mapped, withoutBlanks } from './mapped.ts';
import { mapOrganisation, organisationForm } from './organisation.ts';
import { mapPerson, personForm } from './person.ts';
import { mapPolicy, policyForm } from './policy.ts';
import { mapRecord, recordForm } from './record.ts';
import { mapSource, sourceForm } from './source.ts';

type Explanation = Omit<Finding, 'file' | 'severity'>;

/** A line mapped, or everything that is wrong with it. */
export type Outcome = { readonly mapped: Mapped } | { readonly faults: readonly Fault[] };

/** One reader for each kind of line: it checks the line against its form and maps it, or says all that is wrong. */
export function readersFor(known: KnownIds): Readonly<Record<InputKind, (line: InputLine) => Outcome>> {
  const reader =
    <Line>(form: z.ZodType<Line>, map: (line: Line, known: KnownIds) => Mapped) =>
    (line: InputLine): Outcome => {
      const data = withoutBlanks(line.data);
      const result = form.safeParse(data);
      return result.success
        ? { mapped: map(result.data, known) }
        : { faults: faultsOf(line, form, data, result.error.issues, known) };
    };
  return {
    record: reader(recordForm(known), mapRecord),
    organisation: reader(organisationForm(known), mapOrganisation),
    policy: reader(policyForm(known), mapPolicy),
    person: reader(personForm(known), mapPerson),
    source: reader(sourceForm, mapSource),
  };
}

/** The faults of a line with their columns. JSON is YAML too, so the reader of content files can place them. */
function faultsOf(
  { file, line, text }: InputLine,
  form: z.core.$ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  known: KnownIds,
): Fault[] {
  const { locate } = readYaml(text, line);
  return issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const wanted =
      issue.code === 'custom' && isReferenceFault(issue.params) ? issue.params.reference : undefined;
    const explained: Explanation[] =
      wanted === undefined
        ? explainSchema(form, data, [issue])
        : [explainReference(data, path, wanted, known)];
    return explained.map(
      (finding): Fault => ({
        severity: 'error',
        file,
        ...finding,
        mend: importMend(finding),
        place: locate(finding.path, finding.at),
      }),
    );
  });
}

/** Advice that holds for content files would mislead here, where a line is a whole record, and JSON not YAML. */
export function importMend({ rule, mend }: Pick<Finding, 'rule' | 'mend'>): string | undefined {
  if (rule === 'schema-key') return 'Correct the spelling, or take the field out.';
  return rule === 'schema-type' ? undefined : mend;
}

function isReferenceFault(params: unknown): params is ReferenceFault {
  return typeof params === 'object' && params !== null && 'reference' in params;
}

function explainReference(
  data: unknown,
  path: DataPath,
  kinds: readonly EntityKind[],
  known: KnownIds,
): Explanation {
  const value = path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    data,
  );
  const names = kinds.join(' or ');
  return {
    rule: 'import-reference',
    path,
    message: `${showPath(path)} is ${show(value)}, and there is no such ${names}.`,
    expected: `the id of ${/^[aeiou]/.test(names) ? 'an' : 'a'} ${names} in the archive or in the files of this import`,
    nearest: nearest(
      String(value),
      kinds.flatMap((kind) => [...known[kind]]),
    ),
  };
}
