import { z } from 'zod';
import type { DataPath, Fault } from '../../archive/finding.ts';
import { explainSchema } from '../../archive/schema/explain.ts';
import { FOLDERS } from '../../store/folder.ts';
import { layOut } from '../../store/serialise.ts';
import { readYaml } from '../../store/yaml.ts';
import { importMend } from '../form.ts';
import { isObject } from '../formats/json-items.ts';
import type { InputLine } from '../line.ts';
import { isTooDeep, TOO_DEEP } from './depth.ts';
import { type DumpedFile, dumpFault, type Found } from './dumped-file.ts';
import { filePathFault } from './file-path.ts';

/** What every line is; whether its data are sound is asked when it has become a content file. */
const LINE = z.strictObject({
  kind: z.enum(FOLDERS.map(({ kind }) => kind)),
  file: z.string().min(1),
  data: z.looseObject({}),
  body: z.string().optional(),
});

/** A line of `content.ndjson` as the content file that it holds, or all that keeps it from being one. */
export function readContentLine(line: InputLine): DumpedFile | readonly Fault[] {
  if (isTooDeep(line.data)) return [dumpFault(line.file, { line: line.line, column: 1 }, TOO_DEEP)];
  const result = LINE.safeParse(line.data);
  if (!result.success) {
    if (!isObject(line.data))
      return [fault(line, [], 'import-kind', 'This line holds no JSON object.', 'a content file')];
    const { locate } = readerOf(line);
    return explainSchema(LINE, line.data, result.error.issues).map((finding) =>
      dumpFault(line.file, locate(finding.path, finding.at), { ...finding, mend: importMend(finding) }),
    );
  }
  const { kind, file, data, body } = result.data;
  const wrong = filePathFault(kind, file);
  if (wrong !== undefined) return [dumpFault(line.file, readerOf(line).locate(['file']), wrong)];
  if (kind === 'person' || kind === 'source') {
    if (body !== undefined)
      return [fault(line, ['body'], 'schema-key', `There is no body in a ${kind}.`, 'nothing')];
  } else if (body === undefined) {
    return [fault(line, [], 'schema-missing', 'The field “body” is missing.', 'text, if only ""')];
  }
  return {
    kind: kind === 'article' || kind === 'statement' ? 'record' : kind,
    path: file,
    text: layOut(kind, data, body),
    file: line.file,
    line: line.line,
    data: line.data,
    locate: (found) => readerOf(line).locate(inLine(found), found.at),
  };
}

/** The path in a line of what was found in its content file. A body is one line here. */
function inLine({ rule = '', path, shown = path }: Found): DataPath {
  if (rule === 'file-name' || rule === 'file-path') return ['file'];
  if (rule.startsWith('mdx-') || (path[0] === 'body' && path.length === 1)) return ['body'];
  return ['data', ...shown];
}

/** JSON is YAML too, so the reader of content files can place what is in it. */
function readerOf({ text, line }: InputLine) {
  return readYaml(text, line);
}

function fault(line: InputLine, path: DataPath, rule: string, message: string, expected: string): Fault {
  return dumpFault(line.file, readerOf(line).locate(path), { rule, message, expected });
}
