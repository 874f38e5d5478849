/** One step on the way from the home page: its name and its address inside the archive. */
export interface Crumb {
  readonly name: string;
  readonly address: string;
}

/** Names of the pages that have pages below them. */
const ABOVE: Readonly<Record<string, string>> = {
  '/about/': 'About',
  '/about/editing/': 'Editing',
  '/about/editing/rules/': 'Rules',
  '/articles/': 'Articles',
  '/changes/': 'Changes',
  '/data/': 'Data',
  '/organisations/': 'Organisations',
  '/figures/': 'Figures',
  '/people/': 'People',
  '/policies/': 'Policies',
  '/positions/': 'Positions',
  '/quotations/': 'Quotations',
  '/sources/': 'Sources',
  '/statements/': 'Statements',
  '/timeline/': 'Timeline',
};

/** The pages above an address that have names of their own whatever the archive holds, from the top. */
function listsAbove(address: string): Crumb[] {
  const steps = address.split('/').slice(1, -1);
  return steps.slice(0, -1).flatMap((_, index) => {
    const list = `/${steps.slice(0, index + 1).join('/')}/`;
    const name = ABOVE[list];
    return name === undefined ? [] : [{ name, address: list }];
  });
}

/**
 * The pages above a page, from the top; the page itself comes last.
 * @param above the pages between the home page and it, where its address alone does not name them
 */
export function trailOf(page: Crumb, home: string, above = listsAbove(page.address)): Crumb[] {
  const top = { name: home, address: '/' };
  return page.address === '/' ? [top] : [top, ...above, page];
}
