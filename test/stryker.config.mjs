/**
 * Stryker changes the core in small ways, one at a time, and runs the tests that reach the change: a change that no
 * test notices is a hole in the tests, or code that does nothing. See docs/decisions/0007-mutation-testing.md.
 *
 *   npm run mutation                                        all of the core: more than an hour on two cores
 *   npm run mutation -- --mutate 'src/core/plan/**\/*.ts'    one room
 */
// biome-ignore lint/style/noDefaultExport: Stryker reads the default export.
export default {
  mutate: [
    'src/core/**/*.ts',
    '!src/core/words/**',
    '!src/core/**/index.ts',
    '!src/core/calendar/holiday-table.ts',
  ],
  testRunner: 'jest',
  jest: {
    configFile: 'test/jest.config.mjs',
    config: {
      // The long backtests measure whole forecasts for seconds at a time; here they would run for every change below.
      testMatch: ['<rootDir>/test/core/**/*.test.ts', '!**/backtest-*.test.ts'],
    },
  },
  plugins: ['@stryker-mutator/jest-runner'],
  coverageAnalysis: 'perTest',
  // Tables of data (chains, levels, rules) are left as they are: for each word of them every test would have to run.
  ignoreStatic: true,
  // tsconfig.json stays out of Stryker's copy of the project: it would rewrite it with a compiler API that TypeScript 7
  // no longer has, and the tests need none of it.
  ignorePatterns: ['tsconfig.json', '.build', 'dist', 'docs'],
  tempDirName: '.build/stryker',
  incremental: true,
  incrementalFile: '.build/mutation/incremental.json',
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  htmlReporter: { fileName: '.build/mutation/report.html' },
  jsonReporter: { fileName: '.build/mutation/report.json' },
  thresholds: { high: 95, low: 90, break: 85 },
  concurrency: 2,
  // A busy machine is not an endless loop.
  timeoutMS: 30000,
};
