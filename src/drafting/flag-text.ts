import { FORMS } from './forms.ts';
import { DRAFT_KINDS, isDraftKind } from './kind.ts';

/** A flag of the command as its help explains it. */
export interface FlagText {
  /** Without its hyphens. */
  readonly flag: string;
  readonly text: string;
}

/** Every flag by which something can be said of a draft, in the order of the forms, with what it means for which kinds. */
export function flagTexts(): FlagText[] {
  const texts = new Map<string, Map<string, string[]>>();
  for (const kind of Object.keys(DRAFT_KINDS).filter(isDraftKind)) {
    for (const { flag, question, repeated } of FORMS[kind]) {
      const text = repeated ? `${question}; may be repeated` : question;
      const meanings = texts.get(flag) ?? new Map<string, string[]>();
      texts.set(flag, meanings.set(text, [...(meanings.get(text) ?? []), kind]));
    }
  }
  return [...texts].map(([flag, meanings]) => ({
    flag,
    text: [...meanings].map(([text, kinds]) => `${text} (${kinds.join(', ')})`).join('. '),
  }));
}
