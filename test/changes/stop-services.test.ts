import { describe, expect, test } from '@jest/globals';
import { inStoppingOrder } from '../../src/changes/stop-services.js';
import type { Service } from '../../src/host/services.js';

const service = (name: string, dependsOn: readonly string[] = [], state: Service['state'] = 'running'): Service => ({
  name,
  displayName: name,
  imagePath: `C:\\${name}.exe`,
  startType: 'automatic',
  state,
  account: 'LocalSystem',
  dependsOn,
});
const names = (services: readonly Service[]) => services.map(({ name }) => name);

describe('the order in which services stop', () => {
  test('what needs a service stops before it, over any number of links', () => {
    const all = [service('agent'), service('sync', ['AGENT']), service('portal-helper', ['sync']), service('spooler')];
    expect(names(inStoppingOrder(all, [service('agent')]))).toEqual(['portal-helper', 'sync', 'agent']);
  });

  test('stopped ones are left out, half-started ones are not', () => {
    const all = [service('a', [], 'stopped'), service('b', [], 'start-pending'), service('c', ['a'])];
    expect(names(inStoppingOrder(all, all))).toEqual(['c', 'b']);
  });

  test('services that need each other do not hang it', () => {
    const all = [service('a', ['b']), service('b', ['a'])];
    expect(names(inStoppingOrder(all, all)).sort()).toEqual(['a', 'b']);
  });
});
