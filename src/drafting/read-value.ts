import { meant } from '../archive/schema/slip.ts';
import type { Field } from './field.ts';
import { schemaProblem } from './field-schema.ts';
import type { Holdings } from './holdings.ts';
import { type DraftKind, isRecordKind } from './kind.ts';
import { plainText } from './plain-text.ts';
import { readAddress, readPageAddress } from './read-address.ts';
import { readName } from './read-name.ts';
import type { Reading } from './reading.ts';
import { takenId } from './taken-id.ts';

/** Reads one value of a field as somebody typed it, by the schema and by what the archive has. Pure. */
export function readValue(kind: DraftKind, field: Field, typed: string, holdings: Holdings): Reading {
  const flag = `--${field.flag}`;
  const { value } = field;
  const words = typed.trim();
  switch (value.is) {
    case 'text': {
      const read = plainText(words);
      if ('fault' in read)
        return { problem: { flag, message: read.fault, mend: 'Type the words that the page shows.' } };
      const note = read.text === words ? undefined : `Written as “${read.text}”.`;
      return checked(kind, field, read.text, (text) => ({ value: text, note }));
    }
    case 'date':
      return checked(kind, field, words);
    case 'address':
      return checked(kind, field, words, (address) =>
        value.page ? readPageAddress(flag, address, holdings) : readAddress(flag, address),
      );
    case 'word': {
      const word = wordMeant(words, value.words);
      const note = word === words ? undefined : `--${field.flag} was taken for ${word}.`;
      return checked(kind, field, word, () => ({ value: word, note }));
    }
    case 'entity':
      return readName(flag, value.kinds, words, holdings);
    case 'record':
      return checked(kind, field, words, (number) =>
        holdings.existing.records.some((record) => record.number === number)
          ? { value: number }
          : { problem: { flag, message: `The archive has no record ${number}.` } },
      );
    case 'new-id':
      return checked(kind, field, words, (id) => {
        const problem = isRecordKind(kind) ? undefined : takenId(kind, id, holdings);
        return problem === undefined ? { value: id } : { problem };
      });
  }
}

function checked(
  kind: DraftKind,
  field: Field,
  text: string,
  then: (text: string) => Reading = (value) => ({ value }),
): Reading {
  const problem = schemaProblem(kind, field, text);
  return problem === undefined ? then(text) : { problem };
}

/** The word of a list that somebody means who writes it in their own manner, or as a reader calls it. */
function wordMeant(typed: string, words: Readonly<Record<string, string>>): string {
  const called = meant(typed, Object.values(words));
  return (
    meant(typed, Object.keys(words)) ?? Object.keys(words).find((word) => words[word] === called) ?? typed
  );
}
