import type { Content } from '../archive/content.ts';
import type { Fault, Finding } from '../archive/finding.ts';
import { type Archive, buildArchive } from '../archive/index.ts';
import { compareText } from '../archive/order.ts';
import { RULES } from '../archive/rules/all.ts';
import type { Circumstances } from '../archive/rules/rule.ts';
import type { CompiledBody } from '../mdx/compile.ts';
import { locateAll } from './locate.ts';
import { readContent } from './read.ts';

/** The archive as its content folder has it now, with everything that is wrong with it. */
export interface Edition {
  readonly folder: string;
  /** Undefined when there is no usable site.yaml. With faults of severity `error` it is incomplete: not to be published. */
  readonly archive: Archive | undefined;
  /** All faults, by file and place. */
  readonly faults: readonly Fault[];
  readonly bodies: ReadonlyMap<string, CompiledBody>;
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * Reads a content folder, links it and checks it: the one path that the check, the build and the pages walk.
 * @param given what the editors' check knows beside the content; the build knows nothing.
 * @param only records to judge, when it is these alone: others are read only as far as these have to know of them,
 * and what is said of other files means nothing then.
 */
export function readEdition(folder: string, given: Circumstances = {}, only?: ReadonlySet<string>): Edition {
  const { content, faults, saved, unread, bodies, digests } = readContent(folder, only);
  const archive = content && buildArchive(content);
  const found = content && archive ? [...judge(content, archive, given, only)] : [];
  const told = found.flatMap((finding) => {
    const salvage = saved.get(finding.file);
    return salvage === undefined ? finding : (salvage.translate(finding) ?? []);
  });
  // What cannot be read may be the only file that names it.
  const sureOfUse = told.filter(({ rule, file }) => rule !== 'unused' || !unread.has(idIn(file)));
  const located = locateAll(folder, sureOfUse);
  // A body that was refused has no words; that is not the fault to report.
  const refused = new Set(faults.filter(({ rule }) => rule.startsWith('mdx-')).map(({ file }) => file));
  const apart = located.filter(({ rule, file }) => rule !== 'empty-abstract' || !refused.has(file));
  const all = [...faults, ...apart].sort(byPlace);
  // A date or number at fault makes a record seem to stand at an address that it will not have.
  const sure = hasErrors({ faults: all }) ? all.filter((fault) => !isPending(fault)) : all;
  return { folder, archive, faults: sure, bodies, digests };
}

/** All that the rules find; of a few records what can concern them. */
function* judge(
  content: Content,
  archive: Archive,
  given: Circumstances,
  only: ReadonlySet<string> | undefined,
): Iterable<Finding> {
  if (only === undefined) {
    for (const rule of RULES) yield* rule.check(content, archive, given);
    return;
  }
  const records = content.records.filter(({ file }) => only.has(file));
  const alone = { ...content, records, organisations: [], policies: [], people: [], sources: [] };
  for (const rule of RULES) {
    if (rule.scope === 'entry' || rule.scope === 'site') continue;
    yield* rule.check(rule.scope === 'file' ? alone : content, archive, given);
  }
}

/** Whether anything stands in the way of publishing. */
export function hasErrors(edition: Pick<Edition, 'faults'>): boolean {
  return edition.faults.some(({ severity }) => severity === 'error');
}

/** The id of the entity in a file. */
function idIn(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
}

/** What the ledger will gain; known only once everything else is right. */
function isPending({ rule, severity }: Fault): boolean {
  return rule === 'ledger' && severity === 'warning';
}

function byPlace(left: Fault, right: Fault): number {
  return (
    compareText(left.file, right.file) ||
    left.place.line - right.place.line ||
    left.place.column - right.place.column ||
    compareText(left.message, right.message)
  );
}
