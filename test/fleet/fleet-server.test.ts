import { describe, expect, test } from '@jest/globals';
import { silentLog } from '../../src/base/log.js';
import { readFleetServer } from '../../src/fleet/server-plans.js';
import { sampleInventory } from '../product/sample-inventory.js';

const facts = (text: string) => {
  const webServiceSdkUrl = /<value>(https[^<]*)/.exec(text)?.[1];
  return webServiceSdkUrl === undefined ? {} : { webServiceSdkUrl };
};
const read = (inventory: object) => readFleetServer(JSON.stringify(inventory), 'mfa1.json', facts, silentLog);
const old = (component: 'agent' | 'user-portal' | 'web-service-sdk') =>
  ({ component, generation: 'phonefactor' }) as const;

describe('the facts of an inventory', () => {
  test('with the agent make an MFA server', () => {
    expect(read(sampleInventory())).toMatchObject({
      name: 'MFA1',
      domain: 'contoso.local',
      source: 'mfa1.json',
      role: 'mfa-server',
      inBetween: false,
      blockers: [],
    });
  });

  test('without the agent make a web server, with the host that it calls', () => {
    const server = sampleInventory({
      installPath: null,
      products: [old('user-portal')],
      webs: [{ component: 'user-portal' }],
    });
    expect(read(server)).toMatchObject({ role: 'web-server', sdkHosts: ['mfa1.contoso.local'] });
  });

  test('with the Web Service SDK alone make an SDK server', () => {
    const server = sampleInventory({
      installPath: null,
      products: [old('web-service-sdk')],
      webs: [{ component: 'web-service-sdk' }],
    });
    expect(read(server).role).toBe('sdk-server');
  });

  test('with the data file but no agent show an upgrade that was begun', () => {
    expect(read(sampleInventory({ products: [], webs: [] }))).toMatchObject({ role: 'mfa-server', inBetween: true });
  });

  test('with nothing have no role', () => {
    const server = read(sampleInventory({ installPath: null, products: [], webs: [] }));
    expect(server.role).toBeUndefined();
  });

  test('carry blockers: a data file that cannot be read, a prerequisite of what is installed', () => {
    const codes = (inventory: object) => read(inventory).blockers.map(({ code }) => code);
    expect(codes(sampleInventory({ dataFile: { status: 'unreadable' } }))).toEqual(['data-file-unreadable']);
    expect(codes(sampleInventory({ vcRuntimes: ['x86'] }))).toEqual(['prerequisite-vc-runtime-x64']);
  });

  test('that a newer version wrote in addition are named, with the file', () => {
    const warnings: string[] = [];
    const log = { warning: (message: string) => void warnings.push(message) };
    const newer = { ...sampleInventory(), cloud: 1, machine: { ...sampleInventory().machine, cluster: 'C' } };
    readFleetServer(JSON.stringify(newer), 'mfa1.json', facts, log);
    expect(warnings).toEqual([
      'mfa1.json has fields that this version of the suite does not know: machine.cluster, cloud. They stay as they are and are not used.',
    ]);
  });

  test('of a damaged file name the file', () => {
    expect(() => readFleetServer('{', 'b/mfa7.json', facts, silentLog)).toThrow(
      'b/mfa7.json is no inventory: line 1, it is not JSON: ',
    );
  });
});
