import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openHost, packageHashes } from '../inside/machine-parts.js';
import { makeOldServer } from '../inside/old-server.js';
import { oneServer } from '../inside/one-server.js';
import { runAction } from '../inside/upgrade-scenario.js';
import type { WineCase } from '../inside/wine-case.js';

const rehearsal = 'C:\\rehearsal';

/** The version of the rehearsal's own setup program; the look-alike cannot report one under Wine. */
const inputs = {
  mode: 'plan',
  'accept-no-way-back': 'true',
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/silent',
  'target-version': '7.1.2',
  'package-sha256': packageHashes().join(', '),
  'user-portal-virtual-directory': 'new',
  'web-service-sdk-virtual-directory': 'new',
};

async function planWith(more: Readonly<Record<string, string>>) {
  const run = await runAction('upgrade', { ...inputs, ...more });
  assert.equal(run.exitCode, 0, run.log.slice(-3000));
  return { digest: run.outputs['plan-digest'], plan: JSON.parse(readFileSync(run.outputs['plan-path'] ?? '', 'utf8')) };
}

/** The one thing that has to differ: a rehearsal package is not the setup program. */
function withoutSetupHash(steps: unknown): unknown {
  return JSON.parse(JSON.stringify(steps, (name, value) => (name === 'sha256' ? undefined : value)));
}

export const cases: readonly WineCase[] = [
  {
    name: 'an old server is installed (appcmd and icacls stand-ins)',
    run: async () => makeOldServer(await openHost(), oneServer.old),
  },
  {
    name: 'its inventory becomes a rehearsal server',
    async run() {
      const inspected = await runAction('inspect', {});
      assert.equal(inspected.exitCode, 0, inspected.log.slice(-3000));
      const inventory = inspected.outputs['inventory-path'] ?? '';
      assert.ok(!readFileSync(inventory, 'utf8').includes('w0rd'), 'a password is in the inventory');
      const made = await runAction('make-rehearsal-server', { inventory, folder: rehearsal });
      assert.equal(made.exitCode, 0, made.log.slice(-3000));
    },
  },
  {
    name: 'the plan of the rehearsal equals the plan of the server',
    async run() {
      const real = await planWith({});
      const rehearsed = await planWith({ 'rehearsal-folder': rehearsal });
      assert.ok(real.plan.steps.length > 5);
      assert.deepEqual(withoutSetupHash(rehearsed.plan.steps), withoutSetupHash(real.plan.steps));
      assert.deepEqual(rehearsed.plan.blockers, real.plan.blockers);
    },
  },
];
