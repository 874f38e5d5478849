import type { Edit } from './edit.ts';

const FILE = 'site.yaml';

/** What is done to site.yaml. */
export const SITE_EDITS: readonly Edit[] = [
  {
    kind: 'move the archive to another host or path',
    always: 'accepted',
    make(desk, random, mark) {
      const text = desk.read(FILE).replace(/^url: .*$/m, `url: https://${mark}.example.org`);
      const base = random.pick(['', 'base: /archive/\n', 'base: /\n']);
      desk.write(FILE, text.replace(/^base: .*\n/m, '') + base);
      return `${mark}.example.org ${base.trim()}`;
    },
  },
  {
    kind: 'spoil or lose site.yaml',
    always: 'refused',
    make(desk, random) {
      const how = random.pick(['empty', 'deleted', 'base']);
      if (how === 'empty') desk.write(FILE, '');
      else if (how === 'deleted') desk.remove(FILE);
      else desk.write(FILE, `${desk.read(FILE).replace(/^base: .*\n/m, '')}base: archive\n`);
      return how;
    },
  },
];
