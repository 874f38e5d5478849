import { readFileSync } from 'node:fs';

/** The part of Vitest's JSON report that is counted. */
interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/*
 * Prints `N passed, N failed` and fails when anything did. Arguments: the report, and how many other checks
 * passed and failed. A test file that failed before its first test, and a run without a report, count as a failure.
 */
const [path = '', otherPassed = '0', otherFailed = '0'] = process.argv.slice(2);
const { passed, failed } = count(readFileSync(path, 'utf8'));
const [allPassed, allFailed] = [passed + Number(otherPassed), failed + Number(otherFailed)];
console.log(`${allPassed} passed, ${allFailed} failed`);
process.exitCode = allFailed > 0 || passed === 0 ? 1 : 0;

function count(text: string): { passed: number; failed: number } {
  if (text === '') return { passed: 0, failed: 1 };
  const { success, numPassedTests, numFailedTests, testResults }: Report = JSON.parse(text);
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = numFailedTests + broken.length;
  return { passed: numPassedTests, failed: success ? failed : Math.max(1, failed) };
}
