import { describe, expect, test } from '@jest/globals';
import type { UpgradeChange } from '../../../src/changes/all.js';
import { createRehearsalHost } from '../../../src/host/rehearsal/rehearsal-host.js';
import type { Plan } from '../../../src/plan/plan.js';
import { runUpgrade, sampleUpgrades } from '../../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../../host/sample-server.js';
import { idsOf, onCopy, verify } from './on-upgraded-server.js';

/** Steps that leave nothing on the server that an administrator could miss afterwards. */
const withoutTrace = ['keep-install-path', 'verify-backup-set'];

describe.each([
  ['one-server', 3],
  ['other-drive-32-bit', 2],
  ['web-server', 1],
] as const)('an upgrade of %s that ended early', (sample, every) => {
  test('never passes, whichever step was the last one', () =>
    onSampleServer(sample, async ({ folder, open }) => {
      const chosen = sampleUpgrades[sample];
      expect(chosen).toBeDefined();
      const { plan } = await runUpgrade(await open(), sample, { mode: 'plan' });
      const wrong: string[] = [];
      for (let length = 0; length < plan.steps.length; length += every) {
        if (plan.steps.slice(length).every(({ id }) => withoutTrace.includes(id))) break;
        const { result, checks } = await onCopy(folder, async (server) => {
          const host = () => createRehearsalHost(server.path, { startTime: new Date('2026-03-07T22:15:00Z') });
          const until = (id: string) => plan.steps.findIndex((step) => step.id === id) < length;
          const restrict = (all: Plan<UpgradeChange>) => ({ ...all, steps: all.steps.filter(({ id }) => until(id)) });
          const first = await runUpgrade(await host(), sample, { restrict });
          const said = first.applied?.openOperatorSteps.map(({ id }) => id) ?? [];
          if (said.length > 0) await runUpgrade(await host(), sample, { restrict, said });
          return verify(server.path);
        });
        if (result === 'pass') wrong.push(`${length} of ${plan.steps.length}: ${idsOf(checks, 'pass').length} passed`);
      }
      expect(wrong).toEqual([]);
    }));
});
