/** Jest runs the tests as they are written: esbuild turns each file into CommonJS, nothing is type-checked here. */
export default {
  rootDir: '..',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/test/transform.cjs' },
};
