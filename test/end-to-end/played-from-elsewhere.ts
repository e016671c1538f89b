import type { Host } from '../../src/host/host.js';
import { playServer } from '../../src/host/remote/open-server.js';

const names: Readonly<Record<string, string>> = {
  'one-server': 'MFA1',
  'web-server': 'WEB1',
  'other-drive-32-bit': 'MFA3',
  'half-upgraded': 'MFA4',
};

/** Plays that the sample server is reached from another machine. */
export function elsewhere(sample: string): (host: Host) => Promise<Host> {
  return (host) => playServer({ name: `${names[sample]}.contoso.com` }, host);
}
