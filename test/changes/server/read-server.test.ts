import { describe, expect, test } from '@jest/globals';
import { besideTheLook, knowledgeWith, readServer } from '../../../src/changes/server/read-server.js';
import type { Host } from '../../../src/host/host.js';
import { memoryHost } from '../../product/memory-host.js';
import { sampleInventory } from '../../product/sample-inventory.js';

/** A server that counts how often its services were listed: once for each look. */
function counted() {
  const plain = memoryHost(sampleInventory());
  const server = { looks: 0, changes: 0, seconds: 0 };
  const host: Host = {
    ...plain,
    changesMade: () => server.changes,
    clock: { ...plain.clock, now: () => new Date(server.seconds * 1000) },
    services: {
      ...plain.services,
      list: async () => {
        server.looks += 1;
        return plain.services.list();
      },
    },
  };
  return { host, server };
}

describe('a look at the server', () => {
  const knowledge = {};

  test('reads and judges it: the components, and where they are', async () => {
    const { state, inventory } = await readServer(memoryHost(sampleInventory()), {});
    expect(inventory.machine.name).toBe('MFA1');
    expect(state.components.map(({ component }) => component).toSorted()).toEqual([
      'agent',
      'mobile-app',
      'user-portal',
      'web-service-sdk',
    ]);
  });

  test('serves the next step where nothing was changed between them', async () => {
    const { host, server } = counted();
    await readServer(host, knowledge);
    await readServer(host, knowledge);
    expect(server.looks).toBe(1);
  });

  test.each<[string, (server: { changes: number; seconds: number }) => void]>([
    [
      'something was changed',
      (server) => {
        server.changes += 1;
      },
    ],
    [
      'fifteen seconds went by',
      (server) => {
        server.seconds = 15;
      },
    ],
  ])('is made anew where %s', async (_what, happen) => {
    const { host, server } = counted();
    await readServer(host, knowledge);
    happen(server);
    await readServer(host, knowledge);
    expect(server.looks).toBe(2);
  });

  test('is made anew where more is known of the server', async () => {
    const { host, server } = counted();
    await readServer(host, knowledge);
    await readServer(host, { dataFile: 'C:\\x' });
    expect(server.looks).toBe(2);
  });

  test('still serves after work on what no inventory shows, but not where others changed something before', async () => {
    const { host, server } = counted();
    const write = async () => {
      server.changes += 1;
    };
    await readServer(host, knowledge);
    await besideTheLook(host, write);
    await readServer(host, knowledge);
    expect(server.looks).toBe(1);
    server.changes += 1;
    await besideTheLook(host, write);
    await readServer(host, knowledge);
    expect(server.looks).toBe(2);
  });
});

describe('what the journal adds to what a person knows', () => {
  const web = { site: 'S', siteId: 1, virtualDirectory: '/PhoneFactor', themes: [] };
  const intention = {
    server: 'MFA1',
    origin: 'as-found' as const,
    inventorySha256: '',
    components: [
      { component: 'user-portal', becomes: 'new-version' as const, web: { ...web, further: ['S/Copy'] } },
      { component: 'mobile-app', becomes: 'stays' as const, web: { ...web, virtualDirectory: '/App' } },
      { component: 'agent', becomes: 'new-version' as const },
    ],
    personSteps: [],
  };

  test('is which applications were of the old components: none of them is the new one', () => {
    expect(knowledgeWith(intention, { dataFile: 'x' })).toEqual({
      dataFile: 'x',
      oldApplications: ['S/PhoneFactor', 'S/Copy'],
    });
  });

  test('is nothing before the first run, and the same object for the same ones, so that a look serves twice', () => {
    const knowledge = {};
    expect(knowledgeWith(undefined, knowledge)).toBe(knowledge);
    expect(knowledgeWith(intention, knowledge)).toBe(knowledgeWith(intention, knowledge));
    expect(knowledgeWith({ ...intention }, knowledge)).not.toBe(knowledgeWith(intention, {}));
  });
});
