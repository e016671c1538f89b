export default {
  roots: ['<rootDir>/lib/test'],
  testMatch: ['**/*.test.js'],
  transform: {},
  // By default one less than the cores: on two cores that is no parallel run at all.
  maxWorkers: '100%',
  // No test is about time: a slow machine must not fail one.
  testTimeout: 300_000,
};
