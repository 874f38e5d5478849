/** What a result shows. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly about: string;
  readonly excerpt: string;
}

/** A query as the page understands it: its words, and the id of an organisation to which it narrows. */
export interface Asked {
  readonly words: string;
  readonly organisation: string | undefined;
}

/** Finds the best ten. */
export type Find = (asked: Asked) => Promise<readonly Hit[]>;

/**
 * A page with a box and a list: what the engine needs is loaded when the box is focused, and Enter shows ten results,
 * as on the archive’s own page.
 */
export function bringToLife(load: () => Promise<Find>): void {
  const box = document.querySelector<HTMLInputElement>('input');
  const list = document.querySelector('ol');
  if (box === null || list === null) throw new Error('The page has no box or no list.');
  let loading: Promise<Find> | undefined;
  const loaded = () => {
    loading ??= load();
    return loading;
  };
  box.addEventListener('focus', () => void loaded(), { once: true });
  document.querySelector('form')?.addEventListener('submit', async (event) => {
    event.preventDefault();
    const organisation = /\borg:(\S+)/.exec(box.value)?.[1];
    const words = box.value.replace(/\borg:\S+/, '').trim();
    const find = await loaded();
    const hits = await find({ words, organisation });
    list.replaceChildren(...hits.map(drawn));
  });
}

function drawn({ url, title, about, excerpt }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const described = document.createElement('p');
  described.textContent = about;
  const quoted = document.createElement('p');
  quoted.textContent = excerpt.slice(0, 300);
  item.append(link, described, quoted);
  return item;
}
