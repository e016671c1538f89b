import { lookup } from 'node:dns/promises';
import { connect } from 'node:net';
import { systemErrorCode } from '../host-error.js';
import { createWindowsNetwork } from '../windows/windows-network.js';

/** `silent`: nothing answered in time, as behind a firewall. */
export type PortState = 'open' | 'closed' | 'silent';

/** What can be seen of a server before anything is started there. */
export interface Probe {
  /** Whether the name leads to an address. */
  isKnown(name: string): Promise<boolean>;
  port(name: string, port: number): Promise<PortState>;
  /** Why the certificate of remote management is not good; undefined where it is. */
  certificateProblem(name: string, port: number): Promise<string | undefined>;
}

const seconds = 5;

/** By Node.js on this machine. */
export const networkProbe: Probe = {
  isKnown: (name) =>
    lookup(name).then(
      () => true,
      () => false,
    ),
  port(name, port) {
    return new Promise((resolve) => {
      const socket = connect({ host: name, port, timeout: seconds * 1000 });
      const end = (state: PortState) => {
        socket.destroy();
        resolve(state);
      };
      socket.once('connect', () => end('open'));
      socket.once('timeout', () => end('silent'));
      socket.once('error', (error) => end(systemErrorCode(error) === 'ECONNREFUSED' ? 'closed' : 'silent'));
    });
  },
  async certificateProblem(name, port) {
    const opened = await createWindowsNetwork().open({ url: `https://${name}:${port}/wsman`, timeLimitSeconds: 20 });
    if (opened.outcome !== 'answered') return opened.reason;
    if (opened.tls === undefined) return 'no certificate was shown';
    const { namesHost, problem, validTo } = opened.tls.certificate;
    if (!namesHost) return `it is not made out for ${name}`;
    return problem === undefined ? undefined : `${problem} (valid to ${validTo})`;
  },
};
