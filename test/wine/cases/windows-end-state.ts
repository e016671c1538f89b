import { openHost } from '../inside/machine-parts.js';
import { oneServer } from '../inside/one-server.js';
import { endState } from '../inside/upgrade-scenario.js';

const host = await openHost();

/** For a runner with Windows and IIS, after the published actions have run there. */
export const cases = endState(oneServer, () => host);
