import type { DataPath, Finding } from '../finding.ts';
import { foldName, idsByName } from '../known-name.ts';
import type { EntityOrName } from '../schema/identifier.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

const FIGURE = '  - { id: f1, value: about 12, of: villages left out';

/** Whom the archive has an entry for is named by the id, not by a plain name. */
export const plainName: Rule = {
  id: 'plain-name',
  holds: 'A name without an id stands only for somebody that the archive has no entry for.',
  why: 'A plain name is not linked: the figure would be missing from the page of the body that gave it, and the role from that of its body.',
  example: draftExample(
    { fields: ['figures:', `${FIGURE}, attributed_to: { name: Example Body A } }`] },
    { fields: ['figures:', `${FIGURE}, attributed_to: example-body-a }`] },
  ),
  *check(content) {
    const organisations = idsByName(content.organisations);
    const agents = idsByName([...content.organisations, ...content.people]);
    for (const { file, data } of content.records) {
      for (const [index, figure] of (data.figures ?? []).entries())
        yield* known(file, ['figures', index, 'attributed_to'], figure.attributed_to, agents);
    }
    for (const { file, data } of content.people) {
      for (const [index, role] of (data.roles ?? []).entries())
        yield* known(file, ['roles', index, 'organisation'], role.organisation, organisations);
    }
  },
};

function* known(
  file: string,
  path: DataPath,
  named: EntityOrName | undefined,
  ids: ReturnType<typeof idsByName>,
): Iterable<Finding> {
  if (typeof named !== 'object') return;
  const [id, ...others] = ids.get(foldName(named.name)) ?? [];
  if (id === undefined) return;
  yield {
    rule: plainName.id,
    severity: 'warning',
    file,
    path,
    message: `“${named.name}” is a name of ${[id, ...others].join(' and of ')}, which the archive has an entry for.`,
    expected: 'the id of the entry',
    nearest: id,
    mend: `Write ${id} in place of { name: … }.`,
    ...(others.length === 0 ? { fix: { kind: 'set', value: id } } : {}),
  };
}
