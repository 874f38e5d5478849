import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from './random.ts';

/** Words of no language, so that nobody can take a synthetic record for a real one; drawn with a long tail. */
function vocabulary(random: () => number, size: number): string[] {
  const syllables =
    'ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu'.split(' ');
  return Array.from({ length: size }, () =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => syllables[Math.floor(random() * syllables.length)],
    ).join(''),
  );
}

const STANCES = ['supports', 'opposes', 'criticises', 'calls-for', 'welcomes', 'reports', 'neutral'];

/**
 * Writes a synthetic archive: records of about 300 words in all, a fifth of them statements, spread over twelve
 * years, naming 200 bodies, 100 plans, 200 people and 100 papers with a long tail. Deterministic.
 * @param folder an empty folder; it becomes a content folder.
 */
export function writeSynthetic(folder: string, records: number): void {
  const random = seededRandom(20_260_001);
  const words = vocabulary(random, 6000);
  const pick = (count: number) => Math.floor(count * random() ** 2.5);
  const text = (length: number) => {
    const drawn = Array.from({ length }, () => words[pick(words.length)] ?? 'ba');
    return `${drawn[0]?.charAt(0).toUpperCase()}${drawn.join(' ').slice(1)}`;
  };
  const put = (path: string, content: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  put(
    'site.yaml',
    `title: Synthetic Archive\ndescription: Made up for a benchmark.\nurl: https://archive.example\nlanguage: en-GB\nlicence: { name: none, url: https://example.org/, spdx: CC0-1.0 }\neditors: { name: nobody }\n`,
  );
  for (let at = 0; at < 200; at++)
    put(
      `organisations/body-${at}.mdx`,
      `---\nname: Synthetic Body ${at}\nkind: company\n---\n\n${text(30)}.\n`,
    );
  for (let at = 0; at < 100; at++)
    put(
      `policies/plan-${at}.mdx`,
      `---\nname: Synthetic Plan ${at}\nkind: plan\nissuer: body-${at}\n---\n\n${text(40)}.\n`,
    );
  for (let at = 0; at < 200; at++)
    put(
      `people/person-${at}.yaml`,
      `name: Synthetic Person ${at}\nroles: [{ title: Speaker, organisation: body-${at} }]\n`,
    );
  for (let at = 0; at < 100; at++)
    put(`sources/paper-${at}.yaml`, `name: Synthetic Paper ${at}\nkind: other\n`);
  for (let at = 0; at < records; at++) {
    const year = 2001 + (at % 12);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
    const statement = at % 5 === 0;
    const id = `${year}-${String(Math.floor(at / 12) + 1).padStart(4, '0')}`;
    const [body, other, plan, person] = [pick(200), pick(200), pick(100), pick(200)];
    put(
      `${statement ? 'statements' : 'articles'}/${year}/${id}.mdx`,
      `---
id: ${id}
title: ${text(9)}
${statement ? `issuer: body-${body}\ntype: press-release\n` : ''}source: paper-${pick(100)}
url: https://example.org/${at}/
date: ${year}-${month}-${day}
organisations: [${[...new Set([body, other, person])].map((body) => `body-${body}`).join(', ')}]
policies: [plan-${plan}]
people: [person-${person}]
quotes:
  - { id: q1, speaker: person-${person}, organisation: body-${person}, on: plan-${plan}, text: ${text(24)} }
  - { id: q2, speaker: body-${other}, text: ${text(16)} }
positions:
  - { holder: body-${person}, on: plan-${plan}, stance: ${STANCES[pick(7)]}, summary: ${text(14)}., evidence: [q1] }
figures:
  - { id: f1, value: "${pick(9999)}", of: ${text(8)}, attributed_to: body-${body} }
entered: 2013-01-01
status: published
---

${text(95)}.

<Org id="body-${body}"/> ${text(65)} <Policy id="plan-${plan}"/>. ${text(50)}.
`,
    );
  }
}
