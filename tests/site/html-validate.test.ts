import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { few } from '../harness/few.ts';
import { PROJECT } from '../harness/project.ts';
import { allPages, site } from '../harness/site.ts';

/** Two thousand pages take a minute, and longer beside the browsers. */
const FOR_ALL_PAGES = 6 * 60_000;

it('every page is valid HTML to html-validate', { timeout: FOR_ALL_PAGES }, async () => {
  const { $schema: _, ...config } = JSON.parse(readFileSync(join(PROJECT, '.htmlvalidate.json'), 'utf8'));
  const checker = new HtmlValidate(new StaticConfigLoader(config));
  const found = new Map<string, string[]>();
  for (const { file } of allPages()) {
    const { results } = await checker.validateString(readFileSync(join(site.folder, file), 'utf8'), file);
    for (const { ruleId, message, selector, line, column } of results.flatMap(({ messages }) => messages)) {
      const finding = `${ruleId}: ${message.replaceAll(/"[^"]*"|\d+/g, '…')}`;
      const where = `${file}:${line}:${column} ${selector ?? ''}`;
      found.set(finding, [...(found.get(finding) ?? []), where]);
    }
  }
  const grouped = [...found].map(
    ([finding, places]) => `${finding} ${places.length} times, first at ${places[0]}`,
  );
  expect(few(grouped)).toEqual([]);
});
