import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inspectServer } from '../../src/stages/inspect/inspect-server.js';
import { onSampleServer } from '../host/sample-server.js';
import { runUpgrade } from './sample-upgrades.js';

const folder = join('drives', 'C', 'ProgramData', 'mfa-server-upgrade', 'lock');
const at = (server: string, number: number) => join(server, folder, `${number}.json`);

const owner = {
  processId: 4711,
  since: '2026-03-07T22:00:00Z',
  bootTime: '2026-03-01T02:00:00.000Z',
  run: 'https://github.com/o/r/actions/runs/7',
  machine: 'MFA02',
  nonce: '0123456789abcdef',
};

async function lockedBy(server: string, value: object): Promise<void> {
  await mkdir(join(server, folder), { recursive: true });
  await writeFile(join(server, folder, '..', 'mfa-server-upgrade.txt'), "The folder is the suite's own.");
  await writeFile(at(server, 3), JSON.stringify(value));
}

describe('a lock of another machine', () => {
  test('refuses a run, is named by inspect, and is released by its nonce alone', () =>
    onSampleServer('one-server', async ({ folder: server, open }) => {
      await lockedBy(server, owner);
      const { warnings } = await inspectServer(await open(), {});
      expect(warnings.find(({ code }) => code === 'server-locked')).toMatchObject({
        code: 'server-locked',
        message: expect.stringMatching(/process 4711 of MFA02 .*runs\/7.* 15 minutes ago/),
        advice: expect.stringContaining('release-lock: 0123456789abcdef'),
      });
      for (const releaseLock of [undefined, 'fedcba9876543210']) {
        const run = runUpgrade(await open(), 'one-server', releaseLock === undefined ? {} : { releaseLock });
        await expect(run).rejects.toMatchObject({ code: 'server-locked' });
      }
      const outcome = await runUpgrade(await open(), 'one-server', { releaseLock: owner.nonce });
      expect(outcome.fault).toBeUndefined();
      expect(await readdir(join(server, folder))).toEqual(['4.json']);
      expect(JSON.parse(await readFile(at(server, 4), 'utf8'))).toHaveProperty('released');
      expect((await inspectServer(await open(), {})).warnings.map(({ code }) => code)).not.toContain('server-locked');
    }));
});

describe('a work folder on a share', () => {
  test('belongs to the run of one server against the other', () =>
    onSampleServer('one-server', ({ folder: one, open: openOne }) =>
      onSampleServer('one-server', async ({ folder: other, open: openOther }) => {
        const json = JSON.parse(await readFile(join(other, 'server.json'), 'utf8'));
        await writeFile(
          join(other, 'server.json'),
          JSON.stringify({ ...json, machine: { ...json.machine, name: 'MFA02' } }),
        );
        await mkdir(join(one, 'unc', 'nas', 'work'), { recursive: true });
        await mkdir(join(other, 'unc'), { recursive: true });
        await symlink(join(one, 'unc', 'nas'), join(other, 'unc', 'nas'));
        const workFolder = '\\\\nas\\work\\mfa';
        let second: unknown;
        const host = await openOne({
          async onEffect({ operation }) {
            if (operation !== 'services.stop' || second !== undefined) return;
            second = {};
            second = await runUpgrade(await openOther(), 'one-server', { workFolder }).catch((error) => error);
          },
        });
        await runUpgrade(host, 'one-server', { workFolder });
        expect(second).toMatchObject({
          code: 'server-locked',
          message: expect.stringContaining('can only be seen on'),
        });
      }),
    ));
});

describe('a number that is used again', () => {
  test('does not keep the lock of a run that ended years ago', () =>
    onSampleServer('one-server', async ({ folder: server, open }) => {
      const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
      try {
        const { machine: _machine, nonce: _nonce, ...older } = { ...owner, since: '2020-01-01T00:00:00.000Z' };
        await mkdir(join(server, folder, '..'), { recursive: true });
        await writeFile(join(server, `${folder}.json`), JSON.stringify({ ...older, processId: other.pid }));
        expect((await runUpgrade(await open(), 'one-server')).fault).toBeUndefined();
      } finally {
        other.kill('SIGKILL');
      }
    }));
});
