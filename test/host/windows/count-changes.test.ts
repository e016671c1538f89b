import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../src/host/host.js';
import { HostError } from '../../../src/host/host-error.js';
import { countChanges } from '../../../src/host/windows/count-changes.js';
import { onSampleServer } from '../sample-server.js';

const onCounted = (work: (host: Host) => Promise<void>) =>
  onSampleServer('one-server', async ({ open }) => work(countChanges(await open())));
const path = 'C:\\ProgramData\\mfa-upgrade\\a.txt';

describe('the count of changes', () => {
  test('stays where a server is looked at', () =>
    onCounted(async (host) => {
      await host.webServer.read();
      await host.services.list();
      await host.files.stat('C:\\Windows');
      expect(host.changesMade?.()).toBe(0);
    }));

  test('stays where a journal grows, which no look reads', () =>
    onCounted(async (host) => {
      await host.files.createFolder('C:\\ProgramData\\mfa-upgrade');
      const before = host.changesMade?.();
      await host.files.append(path, Buffer.from('x'));
      expect(host.changesMade?.()).toBe(before);
    }));

  test('differs before, during and after a change, so that a look in the middle of one counts as old', () =>
    onCounted(async (host) => {
      const before = host.changesMade?.();
      const change = host.files.createFolder('C:\\ProgramData\\mfa-upgrade');
      const during = host.changesMade?.();
      await change;
      expect(new Set([before, during, host.changesMade?.()]).size).toBe(3);
    }));

  test('counts a change that failed: half of it may have been made', () =>
    onCounted(async (host) => {
      await expect(host.services.stop('no such service', 5)).rejects.toThrow(HostError);
      expect(host.changesMade?.()).toBe(2);
    }));
});
