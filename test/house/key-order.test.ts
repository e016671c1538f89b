import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { onSampleServer } from '../host/sample-server.js';
import { runHere, runToItsEnd } from '../in-process.js';

const startTime = new Date('2026-03-07T22:15:00Z');
const choices = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
};

/** The same settings, every object with its keys the other way round: JSON gives an order no meaning. */
function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, turnedRound(one)]),
  );
}

async function turnRound(folder: string): Promise<void> {
  const path = join(folder, 'web-server.json');
  const text = await readFile(path, 'utf8');
  const turned = JSON.stringify(turnedRound(JSON.parse(text)), null, 2);
  expect(turned).not.toBe(text);
  await writeFile(path, turned);
}

async function stepsOf(action: 'restore-backup' | 'backup-pfdata' | 'upgrade', folder: string, inputs = {}) {
  const { outputs, fault } = await runHere(action, folder, { ...inputs, mode: 'plan' }, { startTime });
  expect(fault).toBeUndefined();
  const { steps } = JSON.parse(await readFile(outputs['plan-path'] ?? '', 'utf8'));
  return steps.map(({ id }: { readonly id: string }) => id);
}

describe('IIS settings with their keys in another order are the same settings', () => {
  test('to a restore', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await runHere('backup-pfdata', folder, { upload: 'false' }, { startTime });
      await turnRound(folder);
      expect(await stepsOf('restore-backup', folder)).toEqual([]);
    }));

  test('to the plan of an upgrade, whose digest stays', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const inputs = { ...choices, mode: 'plan' };
      const before = await runHere('upgrade', folder, inputs, { startTime });
      await turnRound(folder);
      const after = await runHere('upgrade', folder, inputs, { startTime });
      expect(after.outputs['plan-digest']).toBe(before.outputs['plan-digest']);
    }));

  test('to a finished upgrade, in which nothing is left to do and nothing fails', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await runToItsEnd('upgrade', folder, choices, { startTime });
      const checksOf = async () =>
        JSON.parse((await runHere('verify-upgrade', folder, {}, { startTime })).outputs.checks ?? '[]').map(
          ({ id, verdict }: { readonly id: string; readonly verdict: string }) => [id, verdict],
        );
      const before = await checksOf();
      await turnRound(folder);
      expect(await stepsOf('upgrade', folder, choices)).toEqual([]);
      expect(await checksOf()).toEqual(before);
    }));

  test('to a roll-back and its proof', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await runToItsEnd('upgrade', folder, choices, { startTime });
      const back = { scope: 'roll-back', overwrite: 'true', 'old-installers': 'C:\\Install\\PhoneFactor5' };
      const first = await runHere('restore-backup', folder, back, { startTime });
      expect(first.outputs.finished).toBe('true');
      await turnRound(folder);
      expect(await stepsOf('restore-backup', folder, back)).toEqual([]);
    }));
});
