import { describe, expect, test } from '@jest/globals';
import { faultsOfInputs } from './faults-of-inputs.js';
import { faultsOfPlaces } from './faults-of-places.js';
import { faultsOfServers } from './faults-of-servers.js';
import { messagesOf, onServer } from './server-under-fault.js';

const all = { ...faultsOfInputs, ...faultsOfPlaces, ...faultsOfServers };

test('at least forty different faults are tried', () => {
  expect(Object.keys(all).length).toBeGreaterThanOrEqual(40);
});

describe('the message says what happened and what to do, and doing that gets on', () => {
  test.each(Object.entries(all))(
    '%s',
    (_title, { sample = 'one-server', run, says: [code, what, next], fix }) =>
      onServer(sample, async (server) => {
        const messages = await messagesOf(() => run(server));
        const found = messages.find((one) => one.code === code);
        expect(messages.map((one) => one.code)).toContain(code);
        expect(found?.message).toMatch(what);
        expect(`${found?.advice}\n${found?.message}`).toMatch(next);
        expect(await messagesOf(() => fix(server))).toEqual([]);
      }),
    60_000,
  );
});
