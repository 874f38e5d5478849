import type { Random } from '../../harness/mutate.ts';
import type { Desk } from '../desk.ts';
import { anyOf, type Edit, TODAY } from './edit.ts';

const ENDINGS: Readonly<Record<string, string>> = {
  organisations: '.mdx',
  policies: '.mdx',
  people: '.yaml',
  sources: '.yaml',
};

/** A folder of entities with two of its ids. */
interface Two {
  readonly folder: string;
  readonly one: string;
  readonly other: string;
}

function twoEntities(desk: Desk, random: Random): Two | undefined {
  const folder = random.pick(Object.keys(ENDINGS));
  const ids = desk.entities(folder);
  const one = anyOf(ids, random);
  const other = anyOf(
    ids.filter((id) => id !== one),
    random,
  );
  return one === undefined || other === undefined ? undefined : { folder, one, other };
}

function fileOf(folder: string, id: string): string {
  return `${folder}/${id}${ENDINGS[folder]}`;
}

/** Organisations, policies, people and sources: renamed, merged, split and deleted. */
export const ENTITY_EDITS: readonly Edit[] = [
  {
    kind: 'rename an entity for readers',
    always: 'accepted',
    make(desk, random, mark) {
      const two = twoEntities(desk, random);
      if (two === undefined) return undefined;
      const file = fileOf(two.folder, two.one);
      desk.write(file, desk.read(file).replace(/^name: .*$/m, `name: Renamed Example ${mark}`));
      return file;
    },
  },
  {
    kind: 'add an entity',
    always: 'accepted',
    make(desk, random, mark) {
      const two = twoEntities(desk, random);
      if (two === undefined || desk.entities(two.folder).length > 5) return undefined;
      const id = `example-${mark}`;
      const text = desk.read(fileOf(two.folder, two.one)).replace(/^name: .*$/m, `name: New Example ${mark}`);
      desk.write(fileOf(two.folder, id), text);
      return fileOf(two.folder, id);
    },
  },
  {
    kind: 'change the id of an entity',
    always: 'refused',
    make(desk, random, mark) {
      const two = twoEntities(desk, random);
      if (two === undefined) return undefined;
      const { folder, one } = two;
      desk.move(fileOf(folder, one), fileOf(folder, `example-${mark}`));
      if (random.below(2) === 0) desk.rewrite(one, `example-${mark}`);
      return `${folder}/${one}`;
    },
  },
  {
    kind: 'change the case of an entity’s file',
    always: 'refused',
    make(desk, random) {
      const two = twoEntities(desk, random);
      if (two === undefined) return undefined;
      const { folder, one } = two;
      desk.move(
        fileOf(folder, one),
        fileOf(
          folder,
          one.replace(/^./, (letter) => letter.toUpperCase()),
        ),
      );
      return `${folder}/${one}`;
    },
  },
  {
    kind: 'change the id of an entity, with a redirect',
    always: 'accepted',
    make(desk, random, mark) {
      const two = twoEntities(desk, random);
      if (two === undefined) return undefined;
      const { folder, one } = two;
      const id = `example-${mark}`;
      desk.move(fileOf(folder, one), fileOf(folder, id));
      desk.rewrite(one, id);
      desk.addRedirect({ from: `/${folder}/${one}/`, to: `/${folder}/${id}/`, date: TODAY });
      return `${folder}/${one} is ${id}`;
    },
  },
  {
    kind: 'merge two entities',
    always: 'accepted',
    make(desk, random) {
      const two = twoEntities(desk, random);
      if (two === undefined || desk.entities(two.folder).length < 3) return undefined;
      const { folder, one, other } = two;
      desk.remove(fileOf(folder, one));
      desk.rewrite(one, other);
      desk.addRedirect({
        from: `/${folder}/${one}/`,
        to: `/${folder}/${other}/`,
        date: TODAY,
        why: 'They are one.',
      });
      return `${folder}/${one} into ${other}`;
    },
  },
  {
    kind: 'merge two entities without a redirect',
    always: 'refused',
    make(desk, random) {
      const two = twoEntities(desk, random);
      if (two === undefined) return undefined;
      desk.remove(fileOf(two.folder, two.one));
      desk.rewrite(two.one, two.other);
      return `${two.folder}/${two.one} into ${two.other}`;
    },
  },
  {
    kind: 'merge two entities and leave what names them',
    make(desk, random) {
      const two = twoEntities(desk, random);
      if (two === undefined) return undefined;
      const { folder, one, other } = two;
      desk.remove(fileOf(folder, one));
      desk.addRedirect({ from: `/${folder}/${one}/`, to: `/${folder}/${other}/` });
      return `${folder}/${one} into ${other}`;
    },
  },
  {
    kind: 'split what was merged',
    always: 'accepted',
    make(desk, random, mark) {
      const redirects = desk.redirects();
      const old = anyOf(
        redirects.filter(({ from }) => from.split('/').length === 4 && (from.split('/')[1] ?? '') in ENDINGS),
        random,
      );
      const [, folder = '', id = ''] = old?.from.split('/') ?? [];
      const model = desk.entities(folder)[0];
      if (old === undefined || model === undefined) return undefined;
      desk.writeRedirects(redirects.filter((redirect) => redirect !== old));
      const text = desk.read(fileOf(folder, model)).replace(/^name: .*$/m, `name: Split Example ${mark}`);
      desk.write(fileOf(folder, id), text);
      return `${folder}/${id}`;
    },
  },
  {
    kind: 'delete an entity, with its line of the ledger',
    always: 'refused',
    make(desk, random) {
      const two = twoEntities(desk, random);
      if (two === undefined) return undefined;
      const { folder, one, other } = two;
      desk.remove(fileOf(folder, one));
      desk.rewrite(one, other);
      desk.write('ledger.txt', desk.read('ledger.txt').replace(`/${folder}/${one}/\n`, ''));
      return `${folder}/${one}`;
    },
  },
  {
    kind: 'give an entity up for a list',
    make(desk, random) {
      const two = twoEntities(desk, random);
      if (two === undefined || desk.entities(two.folder).length < 3) return undefined;
      const { folder, one, other } = two;
      desk.remove(fileOf(folder, one));
      desk.rewrite(one, other);
      const reason = 'It was nobody.';
      desk.addRedirect({ from: `/${folder}/${one}/`, to: `/${folder}/`, date: TODAY, why: reason });
      return `${folder}/${one}`;
    },
  },
];
