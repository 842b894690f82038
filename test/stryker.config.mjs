/** One room of the core under mutation testing; `node test/mutation.mjs` says which. */
const room = process.env.MUTATED_ROOM;

// biome-ignore lint/style/noDefaultExport: Stryker reads the default export.
export default {
  mutate: [`src/core/${room}/**/*.ts`, '!**/index.ts', '!**/holiday-table.ts'],
  testRunner: 'jest',
  jest: {
    configFile: 'test/jest.config.mjs',
    config: {
      // A room answers for itself: tests of other rooms would run for minutes and notice little more. The long backtests
      // measure whole forecasts for seconds at a time and would run for every change below.
      testMatch: [`<rootDir>/test/core/${room}/**/*.test.ts`, '!**/backtest-*.test.ts'],
      setupFiles: ['<rootDir>/test/mutation-laws.cjs'],
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
  incrementalFile: `.build/mutation/${room}.incremental.json`,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false },
  htmlReporter: { fileName: `.build/mutation/${room}.html` },
  jsonReporter: { fileName: `.build/mutation/${room}.json` },
  thresholds: { high: 95, low: 90, break: 85 },
  concurrency: 2,
  // Jest keeps something of every run: a gigabyte after some hundreds.
  maxTestRunnerReuse: 150,
  // A busy machine is slower by a factor; an endless loop is not.
  timeoutFactor: 5,
  timeoutMS: 8000,
};
