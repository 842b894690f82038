import { availableParallelism } from 'node:os';

/** Jest runs the tests as they are written: esbuild turns each file into CommonJS, nothing is type-checked here. */
export default {
  rootDir: '..',
  testEnvironment: '<rootDir>/test/environment.cjs',
  // A whole spreadsheet or a browser starts in many tests; the machine may be busy.
  testTimeout: 180000,
  // The parent only hands out files: on two cores two workers are at work, where Jest would start one.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  // Mutation testing keeps copies of the project there.
  modulePathIgnorePatterns: ['<rootDir>/.build/stryker/'],
  transform: { '\\.tsx?$': '<rootDir>/test/transform.cjs' },
};
