import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import type { RecordedCall } from '../../../src/host/recording/recording-schema.js';
import { createReplayedHost } from '../../../src/host/recording/replayed-host.js';
import { memoryHost } from '../../product/memory-host.js';
import { sampleInventory } from '../../product/sample-inventory.js';

const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\mfa-check';
const exported = (value: string, during?: string): RecordedCall => ({
  ...(during === undefined ? {} : { during }),
  program: 'reg.exe',
  arguments: ['export', key, '{temp}\\key.reg', '/y', '/reg:64'],
  milliseconds: 3,
  exitCode: 0,
  files: {
    '2': { encoding: 'latin1', text: `Windows Registry Editor Version 5.00\n\n[${key}]\n"a"="${value}"\n` },
  },
});

const replayed = (calls: readonly RecordedCall[]) =>
  createReplayedHost(
    {
      format: 1,
      version: '1.0.0',
      recordedAt: '2026-03-07T22:15:00.000Z',
      server: 'MFA1',
      operatingSystem: 'Windows Server 2016 Standard',
      architecture: 'x64',
      calls,
    },
    memoryHost(sampleInventory()),
    { ownName: 'mfa-check', temporary: tmpdir(), packages: '/no/packages' },
  );

describe('a recording that is replayed', () => {
  const valueNow = async ({ host }: Awaited<ReturnType<typeof replayed>>) => {
    const data = (await host.registry.readTree(key, '64'))?.[0]?.values[0]?.data;
    return data?.type === 'string' ? data.text : data;
  };

  test('answers a question in the order of the recording, and more often by its last answer', async () => {
    const player = await replayed([exported('one'), exported('two')]);
    expect([await valueNow(player), await valueNow(player), await valueNow(player)]).toEqual(['one', 'two', 'two']);
  });

  test('answers within a case what was answered there', async () => {
    const player = await replayed([exported('outside'), exported('a', 'registry: a'), exported('b', 'registry: b')]);
    player.during('registry: b');
    expect(await valueNow(player)).toBe('b');
    player.during('registry: a');
    expect(await valueNow(player)).toBe('a');
    // Nothing was asked in this case: the first answer that was ever given.
    player.during('registry: c');
    expect(await valueNow(player)).toBe('outside');
  });

  test('refuses what was never asked, and names it', async () => {
    const { host } = await replayed([]);
    await expect(host.registry.readTree(key, '64')).rejects.toMatchObject({
      code: 'not-found',
      message: `The recording has no call of reg.exe export ${key} {temp}\\key.reg /y /reg:64.`,
    });
  });

  test('fails as the program failed', async () => {
    const fault = { code: 'timed-out', message: 'reg.exe had not ended after 120 seconds.' };
    const { files: _files, exitCode: _exitCode, ...call } = exported('x');
    const { host } = await replayed([{ ...call, fault }]);
    await expect(host.registry.readTree(key, '64')).rejects.toMatchObject(fault);
  });

  test('is the server that was recorded, not the one beside which it is replayed', async () => {
    const { host } = await replayed([]);
    expect([host.kind, host.processes.machine]).toEqual(['windows', 'MFA1']);
  });
});
