import { CONTENT_SCHEMA_NAMES } from '../archive/schema/content-schemas.ts';
import { editorSchema } from './json-schema.ts';
import { snippetFile } from './snippet.ts';
import { SNIPPETS } from './snippets.ts';

/** A file that VS Code reads. */
export interface EditorFile {
  /** Path from the root of the project. */
  readonly path: string;
  readonly content: string;
}

/** Width of a line, as the project's formatter has it. */
const LINE = 110;

/** JSON as the project's formatter writes it: a list of words on one line where it fits. */
function json(path: string, data: object): EditorFile {
  const content = JSON.stringify(data, null, 2).replaceAll(
    /^( *(?:"\w+": )?)\[\n([^[\]{}]+?)\n *\](,?)$/gm,
    (long, before: string, items: string, after: string) => {
      const short = `${before}[${items.trim().replaceAll(/,\n +/g, ', ')}]${after}`;
      return short.length > LINE ? long : short;
    },
  );
  return { path, content: `${content}\n` };
}

/** What is made for VS Code from the schemas: JSON Schemas and snippets. */
export function* editorFiles(): Generator<EditorFile> {
  for (const name of CONTENT_SCHEMA_NAMES)
    yield json(`.vscode/schemas/${name}.schema.json`, editorSchema(name));
  yield json('.vscode/archive.code-snippets', snippetFile(SNIPPETS));
}
