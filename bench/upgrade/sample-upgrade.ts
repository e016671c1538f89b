import { silentLog } from '../../src/base/log.js';
import type { Installer } from '../../src/host/installer.js';
import { createRehearsalHost } from '../../src/host/rehearsal/rehearsal-host.js';
import { runPlan } from '../../src/stages/run/run-plan.js';
import { planFor } from '../../src/stages/upgrade/plan.js';

/** One run over the sample with four components, on the rehearsal server in the folder. */
async function runOnce(
  folder: string,
  mode: 'plan' | 'apply',
  confirmed: readonly string[],
  around: (installer: Installer) => Installer,
) {
  const host = await createRehearsalHost(folder);
  const outcome = await runPlan({
    host: { ...host, installer: around(host.installer) },
    log: silentLog,
    mode,
    knowledge: {},
    choices: (workFolder) => ({
      backupDestination: `${workFolder}\\backups`,
      setup: { path: 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe', arguments: '/install /quiet /norestart' },
      virtualDirectories: {
        'user-portal': { name: 'new' },
        'mobile-app': { name: 'keep' },
        'web-service-sdk': { name: 'new' },
      },
      oldOnly: 'carry',
    }),
    paths: () => [],
    confirmed,
    run: { address: 'bench' },
    installerTimeLimitSeconds: 3600,
    serviceTimeLimitSeconds: 60,
    plan: (situation, choices) => planFor('upgrade', situation, choices),
    showPlan: async () => {},
  });
  if (outcome.fault !== undefined) throw outcome.fault;
  return outcome;
}

export function planSample(folder: string) {
  return runOnce(folder, 'plan', [], (installer) => installer);
}

/** More than the steps of a person in the sample. */
const mostRuns = 10;

/** Run after run until nothing is left; what a person is asked for is confirmed in the next one. */
export async function upgradeSample(folder: string, around: (installer: Installer) => Installer): Promise<void> {
  const confirmed = new Set<string>();
  for (let run = 0; run < mostRuns; run += 1) {
    const { plan, applied } = await runOnce(folder, 'apply', [...confirmed], around);
    if (plan.steps.length === 0) return;
    for (const { id } of applied?.openOperatorSteps ?? []) confirmed.add(id);
  }
  throw new Error(`The upgrade did not come to an end in ${mostRuns} runs.`);
}
