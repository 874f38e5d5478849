import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { few } from '../harness/few.ts';
import { site } from '../harness/site.ts';

/** The checker's answer; its Java archive comes with the packages, Java itself does not. */
function nu(...flags: string[]): Promise<{ started: boolean; report: string }> {
  const jar: unknown = createRequire(import.meta.url)('vnu-jar');
  return new Promise((resolve) => {
    const java = ['-Xss4m', '-Xmx1g', '-jar', String(jar), ...flags];
    execFile('java', java, { maxBuffer: 2 ** 28 }, (error, out, err) => {
      const started = error === null || typeof error.code === 'number';
      resolve({ started: started && /^(?:\{|\d)/.test(err + out), report: err + out });
    });
  });
}

it('every page is valid HTML to the Nu checker', async (context) => {
  const { started } = await nu('--version');
  if (!started) {
    console.warn('The Nu checker did not run, for want of Java. Install a Java runtime to have it run.');
    context.skip('There is no Java on this machine.');
  }
  const { report } = await nu('--format', 'json', '--errors-only', '--skip-non-html', site.folder);
  const { messages }: { messages: { url: string; lastLine: number; message: string }[] } = JSON.parse(report);
  const found = Map.groupBy(messages, ({ message }) => message.replaceAll(/“[^”]*”/g, '“…”'));
  const grouped = [...found].map(([message, places]) => {
    const [first] = places;
    return `${message} ${places.length} times, first at ${first?.url.replace(/^.*\/dist\//, '')}:${first?.lastLine}`;
  });
  expect(few(grouped)).toEqual([]);
});
