import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ActionName } from '../../src/actions/definitions.js';
import { onSampleServer } from '../host/sample-server.js';
import { type ActionRun, runHere, runToItsEnd } from '../in-process.js';

const given: Readonly<Record<string, string>> = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
  'old-installers': 'C:\\Install\\PhoneFactor5',
};

/** The document's order, an action after the other. */
const chain = [
  'backup-pfdata',
  'uninstall-phonefactor',
  'install-mfa-server',
  'install-web-service-sdk',
  'install-portal',
  'install-mobile-app',
  'merge-webconfig',
] as const satisfies readonly ActionName[];

const own: Readonly<Record<string, readonly string[]>> = {
  'backup-pfdata': ['old-installers'],
  'uninstall-phonefactor': ['old-installers'],
  'install-mfa-server': ['setup-path', 'setup-arguments'],
};

async function play(folder: string, actions: readonly ActionName[]): Promise<void> {
  for (const action of actions) {
    const inputs = Object.fromEntries((own[action] ?? []).map((name) => [name, given[name] ?? '']));
    const { outputs, fault } = await runToItsEnd(action, folder, inputs);
    expect([action, fault, outputs.finished]).toEqual([action, undefined, 'true']);
  }
}

async function report(folder: string, verification: ActionRun): Promise<ActionRun['outputs']> {
  return (await runHere('upgrade-report', folder, { checks: verification.outputs.checks ?? '' })).outputs;
}

describe('single actions, one after another', () => {
  test('end in a server that is proven, and the report calls it upgraded', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await play(folder, chain);
      const verified = await runHere('verify-upgrade', folder, {});
      expect([verified.fault, verified.outputs.result]).toEqual([undefined, 'pass']);
      expect((await report(folder, verified)).outcome).toBe('upgraded');
    }));

  test('of which one was forgotten are upgraded in part, and verifying names it', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await play(folder, chain.slice(0, -1));
      const verified = await runHere('verify-upgrade', folder, { 'fail-on-failed-check': 'false' });
      expect(verified.outputs.result).toBe('fail');
      expect(verified.outputs.checks).toMatch(/Run merge-webconfig/);
      expect((await report(folder, verified)).outcome).toBe('in-part');
    }));

  test('warn where the portal comes before the Web Service SDK that it calls', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await play(folder, chain.slice(0, 3));
      const early = await runHere('install-portal', folder, { mode: 'plan' });
      expect(early.summary).toContain('web-service-sdk-comes-first');
      expect(early.outputs.blockers).toBe('[]');
      await play(folder, ['install-web-service-sdk']);
      const late = await runHere('install-portal', folder, { mode: 'plan' });
      expect(late.summary).not.toContain('web-service-sdk-comes-first');
    }));

  test('go on without their journal from the set: the intention is rebuilt, and nobody has confirmed anything', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await play(folder, chain.slice(0, 3));
      const work = join(folder, 'drives', 'C', 'ProgramData', 'mfa-server-upgrade');
      const { outputs } = await runHere('inspect', folder, {});
      expect(outputs.blockers).toBeDefined();
      const [set] = (
        await runHere('verify-upgrade', folder, { 'fail-on-failed-check': 'false' })
      ).outputs.checks?.match(/C:\\\\ProgramData\\\\mfa-server-upgrade\\\\backups\\\\mfa1-[0-9-]+/) ?? [''];
      await rm(join(work, 'journal.jsonl'));
      await rm(join(work, 'plans'), { recursive: true });
      const adopt = {
        ...given,
        'backup-path': set.replaceAll('\\\\', '\\'),
        'when-records-differ': 'go-on',
      };
      const adopted = await runHere('upgrade', folder, adopt);
      expect(adopted.fault).toBeUndefined();
      expect(adopted.outputs['steps-to-confirm']).toContain('activate-server');
      const verified = await runHere('verify-upgrade', folder, {
        'expected-state': 'in-between',
        'fail-on-failed-check': 'false',
        'fail-on-not-proven': 'false',
      });
      const checks: readonly { id: string; evidence: string }[] = JSON.parse(verified.outputs.checks ?? '[]');
      expect(checks.find(({ id }) => id === 'records')?.evidence).toMatch(/^The intention in the journal \(rebuilt\)/);
    }));
});
