import type { Site } from '../archive/schema/site.ts';

/** Where a missing page is suggested. */
export interface SuggestionPlace {
  /** What the link says. */
  readonly words: string;
  /** Address of the link; `{url}` in it stands for the page. Begins with `/` inside the archive. */
  readonly address: string;
}

/** GitHub fills in a question of an issue form from the parameter of its id. */
const FORM = 'template=suggest-an-article.yml&url={url}';

/**
 * Where a page is suggested that the archive does not have: in the form of its repository, or to its contact, with the
 * address filled in; as long as it has neither, its page on editing says how.
 */
export function suggestionPlace({ repository, editors, title }: Site): SuggestionPlace {
  if (repository !== undefined && new URL(repository).hostname === 'github.com') {
    const address = `${repository.replace(/(?:\.git)?\/*$/, '')}/issues/new?${FORM}`;
    return { words: 'Suggest it', address };
  }
  const mail = editors.contact?.replace(/^mailto:/, '');
  if (mail !== undefined && !/^https?:/.test(mail)) {
    const subject = encodeURIComponent(`Suggestion for the ${title}`);
    return { words: 'Suggest it', address: `mailto:${mail}?subject=${subject}&body={url}` };
  }
  return { words: 'How to suggest a page', address: '/about/editing/' };
}

/** The link by which one page is suggested. */
export function suggestionLink(address: string, page: string): string {
  return address.replace('{url}', () => encodeURIComponent(page));
}
