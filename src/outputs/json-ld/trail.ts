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
  '/people/': 'People',
  '/policies/': 'Policies',
  '/positions/': 'Positions',
  '/quotations/': 'Quotations',
  '/sources/': 'Sources',
  '/statements/': 'Statements',
  '/timeline/': 'Timeline',
};

/** The pages above a page, from the top, as its address says; the page itself comes last. */
export function trailOf(page: Crumb, home: string): Crumb[] {
  const steps = page.address.split('/').slice(1, -1);
  const above = steps.slice(0, -1).flatMap((_, index) => {
    const address = `/${steps.slice(0, index + 1).join('/')}/`;
    const name = ABOVE[address];
    return name === undefined ? [] : [{ name, address }];
  });
  const top = { name: home, address: '/' };
  return page.address === '/' ? [top] : [top, ...above, page];
}
