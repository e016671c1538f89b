/**
 * Test files that judge what is done with files of the machine itself, flushing and runs at once among it. All others get
 * `node:fs/promises` without its threads ({@link ../never-green/sync-files}): the same calls on the same files, in a third
 * of the time.
 */
const withRealFiles = [
  '/test/host/',
  '/test/plan/lock',
  '/test/end-to-end/locks',
  '/test/contract/',
  '/test/faults/',
  '/test/workflow/runner-',
];

/** Suites on request clone, install and store: they are about the machine, too. */
export const isOnRequest = (path: string) => path.endsWith('.suite.js');

export const needsRealFiles = (path: string) =>
  isOnRequest(path) || withRealFiles.some((part) => path.replaceAll('\\', '/').includes(part));
