import { describe, expect, test } from '@jest/globals';
import { silentLog } from '../../src/base/log.js';
import { readFleetServer } from '../../src/fleet/server-plans.js';
import { parseServerResult } from '../../src/fleet/server-result.js';
import { sampleInventory } from '../product/sample-inventory.js';
import { sampleResult } from './sample-fleet.js';

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

describe('a stored result', () => {
  test('comes back as it was', () => {
    const result = {
      ...sampleResult('MFA1', 'failed'),
      reason: 'Exit code 1603',
      run: 'https://github.com/o/r/actions/runs/1',
    };
    expect(parseServerResult(JSON.stringify(result), 'r.json')).toEqual(result);
  });

  test.each([
    ['no JSON', 'x'],
    ['another format', JSON.stringify({ ...sampleResult('MFA1', 'failed'), format: 2 })],
    ['an unknown outcome', JSON.stringify({ ...sampleResult('MFA1', 'failed'), outcome: 'fine' })],
    ['a time that is none', JSON.stringify({ ...sampleResult('MFA1', 'failed'), ended: 'yesterday' })],
  ])('with %s is refused by its name', (_what, json) => {
    expect(() => parseServerResult(json, 'results/r.json')).toThrow('results/r.json is not a result of a run');
  });
});
