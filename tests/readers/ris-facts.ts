import { readRis } from '../../src/import/formats/ris.ts';
import type { AuthorFacts, Facts } from './facts.ts';

/** Cuts RIS into references by their ids: each a list of tags and values. Its dates the archive's own import reads. */
export function risReferences(ris: string): ReadonlyMap<string, string> {
  const references = ris.replace(/\r\n/g, '\n').split(/(?<=^ER {2}- ?\n)\n*/m);
  return new Map(
    references.filter((one) => one !== '').map((one) => [/^ID {2}- (.*)$/m.exec(one)?.[1] ?? '', one]),
  );
}

function values(reference: string, tag: string): string[] {
  return [...reference.matchAll(new RegExp(`^${tag} {2}- (.*)$`, 'gm'))].map((match) => match[1] ?? '');
}

function authorFacts(name: string): AuthorFacts {
  const [family = '', given, suffix] = name.split(', ');
  if (given === undefined) return { body: name };
  return { family, given, ...(suffix === undefined ? {} : { suffix }) };
}

/** What an RIS reference says. */
export function risFacts(reference: string): Facts {
  const first = (tag: string) => values(reference, tag)[0];
  return {
    key: first('ID'),
    title: first('TI'),
    authors: values(reference, 'AU').map(authorFacts),
    date: readRis(reference).items[0]?.date,
    container: first('T2'),
    url: first('UR'),
    language: first('LA'),
    label: first('M3'),
    archive: [first('DB'), first('AN'), first('AV')].join(', '),
    withdrawn: values(reference, 'N1').some((note) => note.startsWith('Withdrawn from ')),
  };
}
