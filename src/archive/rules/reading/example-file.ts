import type { Example } from '../rule.ts';

const FILE = 'articles/2021/2021-05-06-body-a-asks-for-more-example-times.mdx';

/** A sound draft of the made-up archive; each example spoils one thing in it. */
const SOUND = `---
title: Example Body A asks for more
source: example-times
url: https://times.example.org/2021/asks-for-more
authors: [Ann Author]
date: 2021-05-06
organisations: [example-body-a]
status: draft
---

The body asked for more of everything.
`;

/** An example in which `mended` stands in an otherwise sound draft where `failing` stood. */
export function spoiled(mended: string, failing: string): Example {
  return { file: FILE, failing: SOUND.replace(mended, () => failing), mended: SOUND };
}

/** An example in which the draft’s abstract is the text given. */
export function spoiledBody(failing: string, mended: string): Example {
  const body = 'The body asked for more of everything.';
  return {
    file: FILE,
    failing: SOUND.replace(body, () => failing),
    mended: SOUND.replace(body, () => mended),
  };
}

/** An example in which the draft’s title is written in the way given. */
export function retitled(failing: string, mended: string): Example {
  const title = 'title: Example Body A asks for more';
  return {
    file: FILE,
    failing: SOUND.replace(title, () => failing),
    mended: SOUND.replace(title, () => mended),
  };
}

/** An example of a file that would be overlooked because of its ending. */
export const misnamed: Example = {
  file: FILE.replace(/mdx$/, 'md'),
  failing: SOUND,
  mended: SOUND,
  mendedFile: FILE,
};
