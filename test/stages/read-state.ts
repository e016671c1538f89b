import { plainRedactor } from '../../src/base/redaction/redactor.js';
import type { Host } from '../../src/host/host.js';
import { judgeServer } from '../../src/product/judge-server.js';
import type { ServerState } from '../../src/product/server-state.js';
import { takeInventory } from '../../src/product/take-inventory.js';

/** Reads and judges a rehearsal server with a plain redaction that suits the samples. */
export async function readState(host: Host): Promise<ServerState> {
  const inventory = await takeInventory(host, {
    decode: (bytes) => new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes),
    redactor: plainRedactor,
  });
  return judgeServer(inventory, {}, (text) => {
    const theme = /<pages theme="([^"]*)"/.exec(text)?.[1];
    return theme === undefined ? {} : { theme };
  });
}
