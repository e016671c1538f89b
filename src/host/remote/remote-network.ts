import type { Machine } from '../machine.js';
import type { Network, OpenRequest } from '../network.js';
import { sameText } from '../same-text.js';
import { shortNameOf } from './server-name.js';

/** What the server itself listens at. */
const loopback: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

/**
 * Addresses of the server, opened from this machine: an answer shows that the server answers. Whether the server reaches
 * other machines cannot be seen from here, and that nothing answers here does not show that nothing would there.
 * @param inner the network of this machine
 */
export function createRemoteNetwork(inner: Network, server: string): Network {
  const isServers = ({ url, address }: OpenRequest) => {
    const host = new URL(url).hostname;
    return address !== undefined || loopback.includes(host) || sameText(shortNameOf(host), shortNameOf(server));
  };
  return {
    async open(request) {
      if (!isServers(request)) {
        return { outcome: 'not-tried', reason: `Whether ${server} reaches it cannot be seen from another machine.` };
      }
      const { address, ...rest } = request;
      const isOwn = address === undefined || loopback.includes(address);
      const opened = await inner.open({ ...rest, address: isOwn ? server : address });
      if (opened.outcome !== 'no-answer' || opened.why === 'tls') return opened;
      return { outcome: 'not-tried', reason: `It was opened from another machine than ${server}: ${opened.reason}` };
    },
  };
}

/** Nothing on a server of that age opens connections for us. */
export const canReachFromServer: Machine['canReach'] = async () => undefined;
