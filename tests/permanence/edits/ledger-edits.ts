import { anyOf, type Edit } from './edit.ts';

const FILE = 'ledger.txt';

/** What is done to the ledger by hand, to which accession alone should add. */
export const LEDGER_EDITS: readonly Edit[] = [
  {
    kind: 'take a line out of the ledger',
    always: 'refused',
    make(desk, random) {
      const line = anyOf(desk.ledger(), random);
      if (line === undefined) return undefined;
      desk.write(FILE, replaceLine(desk.read(FILE), line, undefined));
      return line;
    },
  },
  {
    kind: 'make a line of the ledger a comment',
    always: 'refused',
    make(desk, random) {
      const line = anyOf(desk.ledger(), random);
      if (line === undefined) return undefined;
      desk.write(FILE, replaceLine(desk.read(FILE), line, `# ${line}`));
      return line;
    },
  },
  {
    kind: 'rewrite a line of the ledger',
    always: 'refused',
    make(desk, random, mark) {
      const line = anyOf(
        desk.ledger().filter((one) => one.length > 1),
        random,
      );
      if (line === undefined) return undefined;
      const written = random.pick([
        line.toUpperCase(),
        `${line} `,
        `${line}x`,
        line.slice(1),
        `/people/${mark}/`,
        '/about/',
        `\uFEFF${line}`,
      ]);
      if (written === line) return undefined;
      desk.write(FILE, replaceLine(desk.read(FILE), line, written));
      return `${line} is “${written}”`;
    },
  },
  {
    kind: 'repeat a line of the ledger',
    always: 'refused',
    make(desk, random) {
      const line = anyOf(desk.ledger(), random);
      if (line === undefined) return undefined;
      desk.write(FILE, `${desk.read(FILE).trimEnd()}\n${line}\n`);
      return line;
    },
  },
  {
    kind: 'invent a line of the ledger',
    always: 'refused',
    make(desk, random, mark) {
      const line = random.pick([
        `/people/${mark}/`,
        '/articles/2031-0001/#never',
        '/articles/2031-0001/',
        'no address',
        '/About/',
      ]);
      desk.write(FILE, `${desk.read(FILE).trimEnd()}\n${line}\n`);
      return line;
    },
  },
  {
    kind: 'lose the ledger',
    always: 'refused',
    make(desk, random) {
      const how = random.pick(['empty', 'deleted', 'head', 'cut']);
      if (how === 'empty') desk.write(FILE, '');
      else if (how === 'deleted') desk.remove(FILE);
      else if (how === 'head') desk.write(FILE, `${desk.read(FILE).split('\n', 1)[0]}\n`);
      else desk.write(FILE, desk.read(FILE).slice(0, 60 + random.below(200)));
      return how;
    },
  },
  {
    kind: 'sort, comment or space the ledger',
    always: 'accepted',
    make(desk, random) {
      const [head = '', ...lines] = desk.read(FILE).trimEnd().split(/\r?\n/);
      const how = random.pick([
        'sorted',
        'reversed',
        'CRLF',
        'commented',
        'without a last line break',
        'spaced',
      ]);
      const text = {
        sorted: `${[head, ...lines.toSorted()].join('\n')}\n`,
        reversed: `${[head, ...lines.toReversed()].join('\n')}\n`,
        CRLF: `${[head, ...lines].join('\r\n')}\r\n`,
        commented: `${head}\n# A remark.\n${lines.filter((line) => line !== '# A remark.').join('\n')}\n`,
        'without a last line break': [head, ...lines].join('\n'),
        spaced: `${[head, ...lines.filter((line) => line !== '')].join('\n')}\n\n`,
      }[how];
      if (text === undefined) return undefined;
      desk.write(FILE, text);
      return how;
    },
  },
];

/** The ledger with one line written otherwise, or without it; its line breaks stay. */
function replaceLine(text: string, line: string, written: string | undefined): string {
  const lines = text.split('\n');
  const at = lines.findIndex((one) => one.replace(/\r$/, '') === line);
  const end = lines[at]?.endsWith('\r') === true ? '\r' : '';
  lines.splice(at, 1, ...(written === undefined ? [] : [written + end]));
  return lines.join('\n');
}
