import type { Environment } from './read-inputs.js';

/**
 * The variables of this process. The entry point asks for them and hands them on. Only the links to the documentation ask,
 * too, because any text may end with one. `npm run check:imports` refuses others.
 */
export function ownEnvironment(): Environment {
  return process.env;
}
