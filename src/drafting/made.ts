import { article } from '../archive/schema/article.ts';
import { organisation } from '../archive/schema/organisation.ts';
import { person } from '../archive/schema/person.ts';
import { policy } from '../archive/schema/policy.ts';
import { source } from '../archive/schema/source.ts';
import { statement } from '../archive/schema/statement.ts';
import type { ContentFile } from '../store/serialise.ts';
import { type Answers, isGiven } from './field.ts';
import { FORMS } from './forms.ts';
import type { DraftKind } from './kind.ts';

/** Something new, before it is a file. */
export interface Made {
  readonly content: ContentFile;
  /** Below the content folder; proposed, for another file may have it. */
  readonly path: string;
}

/**
 * The content of a new file: what was answered and nothing else. Bodies are empty, for an editor to write.
 * @param more fields that nobody is asked for
 * @throws ZodError when an answer is none that its field takes; `readValue` lets no such answer pass
 */
export function contentOf(
  kind: DraftKind,
  given: Answers,
  more: Readonly<Record<string, unknown>> = {},
): ContentFile {
  const data = { ...dataOf(kind, given), ...more };
  switch (kind) {
    case 'article':
      return { kind, data: article.parse(data), body: '' };
    case 'statement':
      return { kind, data: statement.parse(data), body: '' };
    case 'organisation':
      return { kind, data: organisation.parse(data), body: '' };
    case 'policy':
      return { kind, data: policy.parse(data), body: '' };
    case 'person':
      return { kind, data: person.parse(withRole(data)) };
    case 'source':
      return { kind, data: source.parse(data) };
  }
}

/** A person's data as their file has them: the role that was given is the first of the roles. */
function withRole({
  role: title,
  organisation,
  seen,
  ...data
}: Record<string, unknown>): Record<string, unknown> {
  const isKnown = title !== undefined || organisation !== undefined;
  return isKnown ? { ...data, roles: [{ title, organisation, seen }] } : data;
}

/** The answers as a file has them: lists where there may be several values. The id of an entity is its file's name. */
function dataOf(kind: DraftKind, given: Answers): Record<string, unknown> {
  return Object.fromEntries(
    FORMS[kind]
      .filter(({ key, value }) => value.is !== 'new-id' && isGiven(given, key))
      .map(({ key, repeated }) => [key, repeated ? given[key] : given[key]?.[0]]),
  );
}
