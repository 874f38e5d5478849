import { describe, expect, it } from 'vitest';
import type { Begun } from '../begun.ts';
import { finish } from '../finish.ts';
import type { DraftKind } from '../kind.ts';
import { madeUpHoldings } from '../made-up-holdings.ts';
import { askDraft } from './ask-draft.ts';
import { BACKSPACE, CLEAR, CTRL_C, DOWN, ENTER, type FakeTerminal, fakeTerminal } from './fake-terminal.ts';
import { Cancelled } from './streams.ts';

const UNSAID: Begun = { given: {}, added: [], holdings: madeUpHoldings(), notes: [] };

/** Asks at a terminal while somebody answers there, and gives the files that would be written. */
async function asked(kind: DraftKind, somebody: (terminal: FakeTerminal) => Promise<void>, begun = UNSAID) {
  const terminal = fakeTerminal();
  const [draft] = await Promise.all([askDraft(kind, begun, terminal.streams), somebody(terminal)]);
  const finished = finish(kind, draft, true);
  if ('problems' in finished) throw new Error(JSON.stringify(finished.problems));
  return { files: Object.fromEntries(finished.files.map(({ path, text }) => [path, text])), draft };
}

describe('prompts', () => {
  it('make a draft of an article, with only what was said', async () => {
    const { files } = await asked('article', async ({ answer }) => {
      await answer('Address of the page', `https://gazette.example.org/census?utm_source=x${ENTER}`);
      // Whose site it is stands first.
      await answer('The Lantern Gazette', ENTER);
      await answer('Title as printed', `The guild's census${ENTER}`);
      await answer('Date, as far', `2021-05${ENTER}`);
      await answer('Author', `Jo Wick${ENTER}`);
      await answer('(another one)', ENTER);
      await answer('Organisation that it is about', 'guild');
      await answer('Guild of Lamp & Wick', ENTER);
      await answer('(another one)', ENTER);
      await answer('Policy', ENTER);
      await answer('Person', ENTER);
    });
    expect(files).toEqual({
      'articles/2021/2021-05-the-guilds-census-lantern-gazette.mdx': `---
title: The guild’s census
source: lantern-gazette
url: https://gazette.example.org/census
authors: [Jo Wick]
date: 2021-05
organisations: [glw]
status: draft
---
`,
    });
  });

  it('say at once that the archive has the page, and take another address in its place', async () => {
    const given = { source: ['lantern-gazette'], title: ['A thing'], date: ['2020'] };
    const { draft } = await asked(
      'article',
      async ({ answer, shows }) => {
        await answer('Address', `https://www.gazette.example.org/lamps-to-be-counted${ENTER}`);
        expect(await shows('2026-0001')).toContain('Lamps to be counted');
        await answer('2026-0001', `-again${ENTER}`);
        for (const field of ['Author', 'Organisation', 'Policy', 'Person']) await answer(field, ENTER);
      },
      { ...UNSAID, given },
    );
    expect(draft.given.url).toEqual(['https://www.gazette.example.org/lamps-to-be-counted-again']);
  });

  it('stay until the value is one', async () => {
    const given = {
      name: ['Ann Example'],
      honorific: ['Dr'],
      aliases: ['A.'],
      role: ['chair'],
      organisation: ['glw'],
      seen: ['2021'],
    };
    const { files } = await asked(
      'person',
      async ({ answer }) => {
        // What the name makes stands there already, and somebody else has it.
        await answer('ann-example', ENTER);
        await answer('is that of the person “Ann Example”', ` B${ENTER}`);
        await answer('lower-case words joined by hyphens', `${BACKSPACE}${BACKSPACE}-b${ENTER}`);
      },
      { ...UNSAID, given },
    );
    expect(Object.keys(files)).toEqual(['people/ann-example-b.yaml']);
  });

  it('add what the archive does not have, on the way', async () => {
    const given = {
      url: ['https://wardens.example.org/letter'],
      source: ['evening-wick'],
      title: ['[Letter of the wardens]'],
      date: ['2021-03-01'],
      type: ['letter'],
      authors: ['The wardens'],
      organisations: ['glw'],
      policies: ['lamp-census'],
    };
    const { files } = await asked(
      'statement',
      async ({ answer }) => {
        await answer('issued it', 'Wardens of the Wick');
        await answer('Add the organisation', ENTER);
        await answer('Short name', `WW${ENTER}`);
        await answer('Id', ENTER);
        await answer('Other or former name', ENTER);
        await answer('What kind of body', 'char');
        await answer('charity', ENTER);
        await answer('Address of its site', ENTER);
        await answer('Organisation of which', 'glw');
        await answer('Guild of Lamp', ENTER);
        await answer('Person who speaks', 'Dr Bo Warden');
        await answer('Add the person', ENTER);
        await answer('Role', `warden of wicks${ENTER}`);
        // What was added a moment ago can be named.
        await answer('in which the person', 'WW');
        await answer('Wardens of the Wick', ENTER);
        await answer('Date of the page', ENTER);
        await answer('Id', ENTER);
        await answer('Other or former name', ENTER);
        // Who was added can be found like everybody else, and is not offered twice.
        await answer('(another one)', 'warden');
        await answer('Add the person “warden”', CLEAR);
        await answer('nothing', ENTER);
      },
      { ...UNSAID, given },
    );
    expect(files).toEqual({
      'organisations/ww.mdx':
        '---\nname: Wardens of the Wick\nshort_name: WW\nkind: charity\nparent: glw\n---\n',
      'people/bo-warden.yaml':
        'name: Bo Warden\nhonorific: Dr\nroles:\n  - title: warden of wicks\n    organisation: ww\n',
      'statements/2021/2021-03-01-letter-of-the-wardens-evening-wick.mdx': `---
title: Letter of the wardens
title_supplied: true
issuer: ww
type: letter
source: evening-wick
url: https://wardens.example.org/letter
authors: [The wardens]
date: 2021-03-01
organisations: [glw]
policies: [lamp-census]
people: [bo-warden]
status: draft
---
`,
    });
  });

  it('point out a record of the same title, source and day', async () => {
    const terminal = fakeTerminal();
    const begun = {
      ...UNSAID,
      given: {
        url: ['https://gazette.example.org/2'],
        source: ['lantern-gazette'],
        title: ['Lamps to be counted!'],
        date: ['2021-03-02'],
      },
    };
    const draft = askDraft('article', begun, terminal.streams);
    await terminal.shows('The archive has it already');
    await terminal.answer('Is this another one?', ENTER);
    await expect(draft).rejects.toThrow(Cancelled);
  });

  it('leave off at Ctrl-C, wherever it is', async () => {
    const terminal = fakeTerminal();
    const draft = askDraft('organisation', UNSAID, terminal.streams);
    await terminal.answer('Full name', `Wardens of the Wick${ENTER}`);
    await terminal.answer('Short name', ENTER);
    await terminal.answer('Id', ENTER);
    await terminal.answer('Other or former name', ENTER);
    await terminal.answer('What kind of body', DOWN + CTRL_C);
    await expect(draft).rejects.toThrow('Nothing was written.');
  });
});
