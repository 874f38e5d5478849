import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

export default defineConfig({
  test: {
    // Two workers: the tests that build and browse take a core each.
    maxWorkers: 2,
    testTimeout: 2 * MINUTE,
    hookTimeout: 10 * MINUTE,
    teardownTimeout: MINUTE,
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          testTimeout: MINUTE,
        },
      },
      {
        extends: true,
        test: { name: 'commands', include: ['tests/{commands,content,permanence,workflows}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/{site,browser,readers}/**/*.test.ts'],
          // Builds the real archive once; nothing of this runs when no test of this project does.
          globalSetup: ['tests/harness/site.global.ts'],
        },
      },
    ],
  },
});
