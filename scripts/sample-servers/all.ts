import { halfUpgraded } from './half-upgraded.js';
import { oneServer } from './one-server.js';
import { otherDrive } from './other-drive.js';
import type { SampleServer } from './sample-server.js';
import { webServer } from './web-server.js';

/** Every rehearsal server that is committed under examples/servers. */
export function sampleServers(): readonly SampleServer[] {
  return [oneServer(), webServer(), otherDrive(), halfUpgraded()];
}
