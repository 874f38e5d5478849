import { join } from 'node:path';
import type { Answers } from '../../src/issue-form/answers.ts';
import { correctMistake } from '../../src/issue-form/mistake.ts';
import { type PlaceInArchive, placeInArchive } from '../../src/issue-form/place-in-archive.ts';
import { CORRECTION_DECISIONS, comment, proposalText } from '../../src/issue-form/said.ts';
import { readEdition } from '../../src/store/edition.ts';
import { readText } from '../../src/store/folder.ts';
import { splitFrontmatter } from '../../src/store/frontmatter.ts';
import { replaceFile } from '../../src/store/write.ts';
import { readYaml } from '../../src/store/yaml.ts';
import { CONTENT, type Issue, type Outcome } from './outcome.ts';

/**
 * Leads the editors to the place that a report means, and carries the report out when it says exactly what should
 * stand there.
 * @param repository address of the repository on the web: `https://github.com/owner/name`.
 */
export async function takeMistake(
  answers: Answers,
  folder: string,
  issue: Issue,
  repository: string,
): Promise<Outcome> {
  const { archive } = readEdition(folder);
  const place = archive && placeInArchive(answers.get('address') ?? '', archive);
  if (place === undefined) {
    return {
      comment: comment(
        'The archive has nothing at the address that the report names. It is that of a page or a quotation, such as `/articles/2026-0001/#q1`, or the number of a record.',
      ),
    };
  }
  const text = readText(join(folder, place.file)) ?? '';
  const where = whereToEdit(place, text, repository);
  const corrected = correctMistake(answers, place, text, { day: issue.day, issue: issue.number });
  if ('why' in corrected) {
    return { comment: comment(where, `No correction was drafted by itself. ${corrected.why}`) };
  }
  await replaceFile(join(folder, place.file), corrected.text);
  const faults = readEdition(folder, { today: issue.day }).faults.filter(({ file }) => file === place.file);
  return {
    change: {
      branch: `issue-${issue.number}`,
      path: `${CONTENT}/${place.file}`,
      text: corrected.text,
      before: text,
      title: `Correction reported in issue ${issue.number}`,
      body: proposalText({
        issue: issue.number,
        done: 'A correction of one field, with a dated entry that says so.',
        leftOut: [],
        faults,
        decisions: CORRECTION_DECISIONS,
        form: issue.body,
      }),
    },
    comment: comment(where, 'A correction has been drafted; an editor now compares it with the page.'),
  };
}

/** Where the words stand, for an editor: file and line, and the page on which they are changed. */
function whereToEdit({ address, file, path }: PlaceInArchive, text: string, repository: string): string {
  const split = splitFrontmatter(text);
  const yaml = split === null ? readYaml(text) : readYaml(split.yaml, split.yamlLine);
  const { line } = path.length === 0 ? { line: 1 } : yaml.locate(path);
  const link = (what: 'blob' | 'edit') =>
    `${repository}/${what}/main/${CONTENT}/${file.split('/').map(encodeURIComponent).join('/')}${what === 'blob' ? `?plain=1#L${line}` : ''}`;
  return `\`${address}\` stands in \`${CONTENT}/${file}\`, line ${line}: [look](${link('blob')}), [edit](${link('edit')}).`;
}
