import type { DataPath } from '../archive/finding.ts';
import type { ArchivedRecord } from '../archive/linked.ts';
import type { Correction } from '../archive/schema/correction.ts';
import { quotation } from '../archive/schema/quotation.ts';
import { recordFields } from '../archive/schema/record.ts';
import { editYaml } from '../store/edit.ts';
import { splitFrontmatter } from '../store/frontmatter.ts';
import type { Answers } from './answers.ts';
import { addCorrection } from './correction.ts';
import type { PlaceInArchive } from './place-in-archive.ts';

/** A change of one field, exactly named: what stands there, and what should. */
interface ExactChange {
  /** The field as a reader calls it, for a sentence. */
  readonly name: string;
  readonly path: DataPath;
  /** The field as a correction names it. */
  readonly field: string;
  readonly now: string | undefined;
  readonly from: string;
  readonly to: string;
  /** Whether the new value is one that the field may have. */
  readonly fits: boolean;
}

/** The text of a corrected file, or why the report could not be carried out by itself, in a sentence for the reader. */
export type Corrected = { readonly text: string } | { readonly why: string };

/**
 * Carries out a report that names a field, the value there now and the right one, letter for letter. The record gets
 * the new value and a dated correction that says so; nothing else in its file changes.
 * @param day the day of the correction, `2026-11-20`.
 * @param issue number of the report.
 */
export function correctMistake(
  answers: Answers,
  place: PlaceInArchive,
  text: string,
  { day, issue }: { readonly day: string; readonly issue: number },
): Corrected {
  const change = exactChange(answers, place);
  if (typeof change === 'string') return { why: change };
  const { name, path, field, now, from, to, fits } = change;
  if (now !== from)
    return { why: 'What the archive says now is not what the report says, letter for letter.' };
  if (from === to) return { why: 'What it should say is what it says.' };
  if (!fits) return { why: 'What it should say is nothing that this field can hold.' };
  const split = splitFrontmatter(text);
  const correction: Correction = {
    date: day,
    what: `${name} changed from “${from}” to “${to}”.`,
    field,
    before: from,
    after: to,
    why: `A reader reported the mistake (issue ${issue}).`,
  };
  const set = split === null ? undefined : editYaml(split.yaml, path, { kind: 'set', value: to });
  const unverified = set === undefined ? undefined : withoutVerification(set, path, place.record);
  const yaml = unverified === undefined ? undefined : addCorrection(unverified, correction);
  if (split === null || yaml === undefined)
    return { why: 'The file is written in a way that only a person can change safely.' };
  const start = text.indexOf('\n') + 1;
  return { text: text.slice(0, start) + yaml + text.slice(start + split.yaml.length) };
}

function exactChange(answers: Answers, { record, path }: PlaceInArchive): ExactChange | string {
  const [field, from, to] = [answers.get('field'), answers.get('from'), answers.get('to')];
  if (field === undefined || from === undefined || to === undefined)
    return 'The report does not name the part, what it says now and what it should say.';
  if (record === undefined) return 'Only records are corrected by themselves.';
  if (record.data.status !== 'published') return 'The record is withdrawn; its tombstone stays as it is.';
  const whole = (name: string, key: 'title' | 'date' | 'url') => ({
    name,
    path: [key],
    field: key,
    now: record.data[key],
    from,
    to,
    fits: recordFields[key].safeParse(to).success,
  });
  switch (field) {
    case 'Title':
      return whole('The title', 'title');
    case 'Date':
      return whole('The date', 'date');
    case 'Address of the original':
      return whole('The address of the original', 'url');
    case 'Words of the quotation': {
      const [list, index] = path;
      const quoted = list === 'quotes' ? record.data.quotes?.[Number(index)] : undefined;
      if (quoted === undefined) return 'The address is not that of a quotation.';
      const fits = quotation.shape.text.safeParse(to).success;
      return {
        name: `The words of the quotation ${quoted.id}`,
        path: [...path, 'text'],
        field: `quotes.${quoted.id}.text`,
        now: quoted.text,
        from,
        to,
        fits,
      };
    }
    default:
      return 'The part that it names is changed by a person alone.';
  }
}

/** Other words of a quotation have not been found in the capture: its verification goes with the old ones. */
function withoutVerification(
  yaml: string,
  path: DataPath,
  record: ArchivedRecord | undefined,
): string | undefined {
  const [list, index] = path;
  if (list !== 'quotes') return yaml;
  const id = record?.data.quotes?.[Number(index)]?.id;
  const verified = record?.data.verified ?? [];
  const at = verified.indexOf(id ?? '');
  if (at === -1) return yaml;
  return editYaml(yaml, verified.length === 1 ? ['verified'] : ['verified', at], { kind: 'remove' });
}
