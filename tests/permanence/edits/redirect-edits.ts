import { addressOf, anyOf, type Edit, isPublished, publishedRecord } from './edit.ts';

/** What is done to redirects.yaml by hand. */
export const REDIRECT_EDITS: readonly Edit[] = [
  {
    kind: 'take a redirect out',
    always: 'refused',
    make(desk, random) {
      const redirects = desk.redirects();
      const old = anyOf(redirects, random);
      if (old === undefined) return undefined;
      desk.writeRedirects(redirects.filter((redirect) => redirect !== old));
      return old.from;
    },
  },
  {
    kind: 'empty the redirects',
    always: 'refused',
    make(desk, random) {
      if (desk.redirects().length === 0) return undefined;
      desk.write('redirects.yaml', random.pick(['[]\n', '', '# nothing\n']));
      return 'all of them';
    },
  },
  {
    kind: 'put redirects in another order',
    always: 'accepted',
    make(desk) {
      const redirects = desk.redirects();
      if (redirects.length < 2) return undefined;
      desk.writeRedirects(redirects.toReversed());
      return `${redirects.length} of them`;
    },
  },
  {
    kind: 'redirect an address twice',
    always: 'refused',
    make(desk, random) {
      const old = anyOf(desk.redirects(), random);
      if (old === undefined) return undefined;
      desk.addRedirect({ ...old });
      return old.from;
    },
  },
  {
    kind: 'redirect into a circle',
    always: 'refused',
    make(desk, random) {
      const redirects = desk.redirects();
      const old = anyOf(redirects, random);
      if (old === undefined) return undefined;
      const others = redirects.filter((redirect) => redirect !== old);
      const length = random.below(3);
      desk.writeRedirects([
        ...others,
        { ...old, to: length === 0 ? old.from : '/circle/one/' },
        { from: '/circle/one/', to: length === 1 ? old.from : '/circle/two/' },
        { from: '/circle/two/', to: old.from },
      ]);
      return old.from;
    },
  },
  {
    kind: 'redirect over a page',
    always: 'refused',
    make(desk, random) {
      const record = publishedRecord(desk, random);
      const entity = anyOf(desk.entities('organisations'), random);
      if (record === undefined || entity === undefined) return undefined;
      const quotation = record.data.quotes?.[0]?.id ?? 'f1';
      const from = random.pick([
        '/',
        '/about/',
        '/articles/',
        '/admin/',
        addressOf(record),
        `${addressOf(record)}#${quotation}`,
        `/organisations/${entity}/`,
      ]);
      if (from.endsWith('#f1')) return undefined;
      desk.addRedirect({ from, to: '/about/rights/' });
      return from;
    },
  },
  {
    kind: 'redirect to nowhere',
    always: 'refused',
    make(desk, random) {
      const to = random.pick([
        '/nowhere/',
        '/about',
        '/articles/2030-0001/',
        '/articles/2026-0001/#nothing',
        '/organisations/#a',
        'https://example.org/',
        '//example.org/',
        '/about/?x=1',
      ]);
      desk.addRedirect({ from: '/people/somebody/', to });
      return to;
    },
  },
  {
    kind: 'redirect from what is no address of a page',
    always: 'refused',
    make(desk, random) {
      const from = random.pick([
        '/organisations/example-body-a',
        '/../../up/',
        '/./a/',
        '//a/',
        '/a b/',
        '/a%2Fb/',
        '/people/somebody/?x=1',
        '/people/somebody/#Not An Id',
        'people/somebody/',
        '/organisations/nobody/#q1',
        '/about/#q1',
        '/articles/2030-0001/#q1',
      ]);
      desk.addRedirect({ from, to: '/about/' });
      return from;
    },
  },
  {
    kind: 'redirect an address that never was',
    always: 'accepted',
    make(desk, random, mark) {
      const entity = anyOf(desk.entities('organisations'), random);
      if (entity === undefined || desk.redirects().length > 60) return undefined;
      desk.addRedirect({ from: `/organisations/alias-${mark}/`, to: `/organisations/${entity}/` });
      return `/organisations/alias-${mark}/`;
    },
  },
  {
    kind: 'redirect to what is redirected itself',
    always: 'accepted',
    make(desk, random, mark) {
      const next = anyOf(
        desk.redirects().filter(({ from }) => from.startsWith('/organisations/')),
        random,
      );
      if (next === undefined || desk.redirects().length > 60) return undefined;
      desk.addRedirect({ from: `/organisations/chain-${mark}/`, to: next.from });
      return `/organisations/chain-${mark}/ to ${next.from}`;
    },
  },
  {
    kind: 'redirect onto a withdrawn record',
    always: 'accepted',
    make(desk, random, mark) {
      const record = anyOf(
        desk.records().filter(({ data }) => data.status === 'withdrawn'),
        random,
      );
      if (record === undefined || desk.redirects().length > 60) return undefined;
      desk.addRedirect({ from: `/people/tomb-${mark}/`, to: addressOf(record) });
      return `/people/tomb-${mark}/ to ${addressOf(record)}`;
    },
  },
  {
    kind: 'send readers of a record elsewhere silently',
    always: 'refused',
    make(desk, random) {
      const redirects = desk.redirects();
      const old = anyOf(
        redirects.filter(({ from, to }) => from.startsWith('/articles/') && !isMoved(to)),
        random,
      );
      const other = anyOf(
        desk.records().filter((record) => isPublished(record) && !old?.to.startsWith(addressOf(record))),
        random,
      );
      if (old === undefined || other === undefined) return undefined;
      const turned = { ...old, to: addressOf(other) };
      desk.writeRedirects(redirects.map((redirect) => (redirect === old ? turned : redirect)));
      return `${old.from}, to ${old.to} before, to ${turned.to} now`;

      function isMoved(address: string): boolean {
        return redirects.some(({ from }) => from === address);
      }
    },
  },
];
