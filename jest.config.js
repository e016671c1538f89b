export default {
  roots: ['<rootDir>/lib/test'],
  testMatch: ['**/*.test.js'],
  transform: {},
};
