import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { networkProbe } from '../../../src/host/remote/probe.js';

/** A port of this machine that is open during the work. */
async function withPort<T>(work: (port: number) => Promise<T>): Promise<T> {
  const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await work((server.address() as AddressInfo).port);
  } finally {
    server.close();
    await once(server, 'close');
  }
}

describe('what can be seen of a server before anything is started there', () => {
  test('is whether its name leads to an address', async () => {
    expect(await networkProbe.isKnown('localhost')).toBe(true);
    expect(await networkProbe.isKnown('no such name')).toBe(false);
  });

  test('is a port that is open, and one that the machine refuses', async () => {
    let port = 0;
    await withPort(async (open) => {
      port = open;
      expect(await networkProbe.port('127.0.0.1', open)).toBe('open');
    });
    expect(await networkProbe.port('127.0.0.1', port)).toBe('closed');
  });
});
