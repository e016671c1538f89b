import { describe, expect, test } from '@jest/globals';
import { toolVersion } from '../../../src/base/tool.js';
import type { HostCheck } from '../../../src/stages/check-host/host-check-schema.js';
import { hostCheckNote, storeHostCheck } from '../../../src/stages/check-host/stored-check.js';
import { runUpgrade } from '../../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../../host/sample-server.js';

const workFolder = 'C:\\ProgramData\\mfa-server-upgrade';

const proof: HostCheck = {
  format: 1,
  version: toolVersion,
  checkedAt: '2026-03-06T09:00:00Z',
  server: 'MFA1',
  host: 'rehearsal',
  sandbox: true,
  verdict: 'could-not-be-tried',
  adapters: [],
  leftovers: [],
};

describe('the verdict of the last check', () => {
  test('is in a plan: it says where this version was not proven, outside of its digest, and is silent afterwards', () =>
    onSampleServer('one-server', async ({ open }) => {
      const plan = async () => runUpgrade(await open(), 'one-server', { mode: 'plan' });
      const unproven = await plan();
      expect(unproven.hostCheck).toMatch(/not proven on this server yet: check-host/);
      await storeHostCheck(await open(), workFolder, proof);
      const proven = await plan();
      expect(proven.hostCheck).toBeUndefined();
      expect(proven.digest).toBe(unproven.digest);
      const host = await open();
      const path = `${workFolder}\\host-check.json`;
      const stored = JSON.parse(Buffer.from(await host.files.read(path)).toString('utf8'));
      await host.files.write(path, Buffer.from(JSON.stringify({ ...stored, version: '0.1.0' })));
      expect(await hostCheckNote(host, workFolder)).toMatch(/not proven/);
      await host.files.write(path, Buffer.from(JSON.stringify({ ...stored, verdict: 'failed' })));
      expect(await hostCheckNote(host, workFolder)).toMatch(/failed on this server \(something was left behind\)/);
      await host.files.write(path, Buffer.from('{"format":1'));
      expect(await hostCheckNote(host, workFolder)).toMatch(/not proven/);
    }));

  test('names the parts that failed', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const adapters = (['registry', 'services', 'files'] as const).map((adapter) => ({
        adapter,
        verdict: adapter === 'registry' ? ('proven-here' as const) : ('failed' as const),
        cases: [],
      }));
      await storeHostCheck(host, workFolder, { ...proof, verdict: 'failed', adapters });
      expect(await hostCheckNote(host, workFolder)).toContain(
        'The check of 2026-03-06T09:00:00Z failed on this server (services, files).',
      );
    }));
});
