import type { Fault } from '../archive/finding.ts';

/** A fault of a file as a whole. */
export function fileFault(rule: string, file: string, message: string, mend: string): Fault {
  return { rule, severity: 'error', file, path: [], message, mend, place: { line: 1, column: 1 } };
}

/** The content folder has no site.yaml. */
export function noSite(): Fault {
  const message = 'There is no site.yaml, which says what the archive is called and where it is published.';
  return fileFault(
    'content-folder',
    'site.yaml',
    message,
    'Add one: title, description, url, language, licence and editors.',
  );
}

/** A file in no folder that the archive reads. */
export function misplaced(file: string): Fault {
  const mend =
    'Records go into articles/ or statements/, entities into organisations/, policies/, people/ or sources/.';
  return fileFault('file-name', file, `${file} belongs to no folder of the archive.`, mend);
}

/** A file that would be overlooked because of its ending. */
export function wrongEnding(file: string, folder: string, ending: string): Fault {
  const message = `Files in ${folder}/ end in ${ending}; this one would be overlooked.`;
  return fileFault('file-name', file, message, `Rename it so that it ends in ${ending}.`);
}

/** An entity whose file name cannot be its id. */
export function noId(file: string, id: string): Fault {
  const mend =
    'Name the file by its id: lower-case words joined by hyphens, such as nhs-england.mdx, directly in its folder.';
  return fileFault('file-name', file, `The file name “${id}” is no id.`, mend);
}
