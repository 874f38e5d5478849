import type { Finding } from '../../archive/finding.ts';
import { FOLDERS } from '../../store/folder.ts';

type FolderKind = (typeof FOLDERS)[number]['kind'];

/** A step of a path that is not hidden, which would be overlooked, and leads nowhere else. */
const STEP = /^[^.\p{Cc}\\/][^\p{Cc}\\/]*$/u;

/** What is wrong with the path at which a dump wants a content file; undefined when nothing is. */
export function filePathFault(
  kind: FolderKind,
  path: string,
): Pick<Finding, 'rule' | 'message' | 'expected' | 'mend'> | undefined {
  const place = FOLDERS.find((one) => one.kind === kind);
  if (place === undefined) return undefined;
  const { folder, ending } = place;
  const [first, ...steps] = path.split('/');
  const between = steps.slice(0, -1);
  const sound =
    first === folder &&
    path.endsWith(ending) &&
    steps.length > 0 &&
    steps.every((step) => STEP.test(step)) &&
    between.every((step) => !step.endsWith(ending));
  if (sound) return undefined;
  return {
    rule: 'file-path',
    message: `file is “${path}”.`,
    expected: `a path in ${folder}/ that ends in ${ending}, such as ${folder}/example${ending}`,
    mend: 'Correct the path; no step of it may be hidden or lead out of the folder.',
  };
}
