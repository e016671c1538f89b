export default {
  roots: ['<rootDir>/lib/test', '<rootDir>/lib/src'],
  testMatch: ['**/lib/test/**/*.test.js'],
  // Plain processes of Node.js, in which modules stay loaded from one test file to the next.
  runner: '<rootDir>/lib/test/runner/runner.js',
  transform: {},
  // By default one less than the cores: on two cores that is no parallel run at all.
  maxWorkers: '100%',
  // No test is about time: a slow machine must not fail one.
  testTimeout: 300_000,
  // With --coverage; `npm run coverage:table` prints it by folder.
  coverageProvider: 'v8',
  collectCoverageFrom: ['lib/src/**/*.js'],
  coverageReporters: ['json'],
};
