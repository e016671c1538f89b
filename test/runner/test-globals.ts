/** What a test file gets as `@jest/globals` from {@link ./use-test-globals}. */
export { expect } from 'expect';
export { afterAll, afterEach, beforeAll, beforeEach, describe, test } from 'jest-circus';
