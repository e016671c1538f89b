import { openHost } from '../inside/machine-parts.js';
import { makeOldServer } from '../inside/old-server.js';
import { oneServer } from '../inside/one-server.js';
import type { WineCase } from '../inside/wine-case.js';

/** For a runner with Windows and IIS: the same old server that the Wine suite makes, without any stand-in. */
export const cases: readonly WineCase[] = [
  {
    name: 'PhoneFactor 5 look-alikes are installed on Windows',
    timeLimitSeconds: 600,
    run: async () => makeOldServer(await openHost(), oneServer.old, 'windows'),
  },
];
