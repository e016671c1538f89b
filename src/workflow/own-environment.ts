import type { Environment } from './read-inputs.js';

/**
 * The variables of this process. The entry point asks for them and hands them on; besides it, only the links to the
 * documentation do, with which any text may end. `npm run check:imports` refuses others.
 */
export function ownEnvironment(): Environment {
  return process.env;
}
