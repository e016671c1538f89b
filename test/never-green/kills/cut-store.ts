import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StoredArtifact } from '../../../src/host/artifacts.js';
import { sha256 } from '../edit-folder.js';

export interface CutStore {
  readonly address: string;
  /** What arrived whole. */
  readonly arrived: ReadonlyMap<string, Buffer>;
  /** Called once, when so many bytes of the next upload are there. */
  cutAfter(bytes: number, work: (connection: { reset(): void }) => void): void;
  stop(): void;
}

/**
 * Stand-in for the store of artifacts, of one run. As GitHub's: a name that was begun is taken, and what did not arrive
 * whole is not listed.
 */
export async function startCutStore(): Promise<CutStore> {
  const begun = new Set<string>();
  const arrived = new Map<string, Buffer>();
  let cut: { readonly bytes: number; readonly work: (connection: { reset(): void }) => void } | undefined;

  async function receive(incoming: IncomingMessage): Promise<Buffer> {
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of incoming) {
      pieces.push(piece);
      size += piece.length;
      if (cut === undefined || size < cut.bytes) continue;
      const { work } = cut;
      cut = undefined;
      work({ reset: () => incoming.socket.resetAndDestroy() });
    }
    return Buffer.concat(pieces);
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(incoming.url ?? '', 'http://store');
    if (incoming.method !== 'PUT') return void outgoing.end(JSON.stringify([...arrived].map(described)));
    const name = decodeURIComponent(pathname.slice(1));
    if (begun.has(name)) return void outgoing.writeHead(409).end();
    begun.add(name);
    const bytes = await receive(incoming);
    if (sha256(bytes) !== searchParams.get('sha256')) return void outgoing.writeHead(400).end();
    arrived.set(name, bytes);
    outgoing.end(JSON.stringify(described([name, bytes])));
  }

  // What is cut off is handled by the side that is cut off.
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing).catch(() => outgoing.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    cutAfter(bytes, work) {
      cut = { bytes, work };
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function described([name, bytes]: readonly [string, Buffer]): StoredArtifact {
  return { id: 1, name, size: bytes.length, sha256: sha256(bytes) };
}
