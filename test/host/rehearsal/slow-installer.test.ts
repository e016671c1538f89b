import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Clock } from '../../../src/host/machine.js';
import { createSlowInstallers, type InstallerRequest } from '../../../src/host/rehearsal/slow-installer.js';
import { onSmallServer } from './small-server.js';

const request: InstallerRequest = { do: 'install', path: 'C:\\a.msi', properties: {} };
const atWork = (until: string) => ({ until, processId: 7, request });

/** The clock of the test is at 2026-03-07T22:15:00Z. */
const onInstallers = (
  files: Readonly<Record<string, unknown>>,
  work: (installers: ReturnType<typeof createSlowInstallers>, folder: string, clock: Clock) => Promise<void>,
) =>
  onSmallServer(files, ({ folder, server, storage, clock }) =>
    work(createSlowInstallers(server, storage, clock), folder, clock),
  );

describe('an installer of a rehearsal that takes real time', () => {
  test('is waited for, and is at work for every other process meanwhile', () =>
    onInstallers({ 'faults.json': { installerSeconds: { 'A.MSI': 0.3 } } }, async (installers, folder, clock) => {
      const begun = Date.now();
      const passed = installers.pass('a.msi', request);
      await new Promise((resolve) => setTimeout(resolve, 100));
      const record = JSON.parse(await readFile(join(folder, 'installer-at-work.json'), 'utf8'));
      expect(record).toEqual({ until: '2026-03-07T22:15:00.300Z', processId: process.pid, request });
      // Its own process does not take it for one that was left behind, also when its clock is past the time.
      await clock.sleep(1000);
      expect(await installers.catchUp(() => Promise.reject(new Error('twice')))).toBe(false);
      await passed;
      expect(Date.now() - begun).toBeGreaterThanOrEqual(290);
      expect(await installers.catchUp(async () => undefined)).toBe(true);
    }));

  test('is not waited for where nothing is known of it', () =>
    onInstallers({ 'faults.json': { installerSeconds: { 'b.msi': 600 } } }, async (installers) => {
      await installers.pass('a.msi', request);
    }));

  test('whose process ended goes on, and is still at work until its time is over', () =>
    onInstallers({ 'installer-at-work.json': atWork('2026-03-07T22:15:01.000Z') }, async (installers) => {
      expect(await installers.catchUp(() => Promise.reject(new Error('too early')))).toBe(false);
    }));

  test('whose time is over has done its work, once', () =>
    onInstallers({ 'installer-at-work.json': atWork('2026-03-07T22:15:00.000Z') }, async (installers) => {
      const done: InstallerRequest[] = [];
      const perform = async (one: InstallerRequest) => void done.push(one);
      expect([await installers.catchUp(perform), await installers.catchUp(perform)]).toEqual([true, true]);
      expect(done).toEqual([request]);
    }));
});
