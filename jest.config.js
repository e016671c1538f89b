export default {
  roots: ['<rootDir>/lib/test'],
  testMatch: ['**/*.test.js'],
  transform: {},
  // No test is about time: a slow machine must not fail one.
  testTimeout: 300_000,
};
