import { omitUndefined } from '../../src/base/json.js';
import { silentLog } from '../../src/base/log.js';
import type { UpgradeChange } from '../../src/changes/all.js';
import type { Artifacts } from '../../src/host/artifacts.js';
import type { Host } from '../../src/host/host.js';
import type { Approval } from '../../src/plan/approval.js';
import type { RunOutcome } from '../../src/plan/outcome.js';
import type { Plan } from '../../src/plan/plan.js';
import { runPlan } from '../../src/stages/run/run-plan.js';
import type { UpgradeChoices } from '../../src/stages/situation.js';
import { planFor } from '../../src/stages/upgrade/plan.js';

const silent = '/install /quiet /norestart';
const keep = { name: 'keep' } as const;
const renamed = { name: 'new' } as const;

/** What an operator would choose on each sample server. */
export const sampleUpgrades: Readonly<Record<string, Omit<UpgradeChoices, 'backupDestination'>>> = {
  'one-server': {
    setup: { path: 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe', arguments: silent },
    virtualDirectories: { 'user-portal': renamed, 'mobile-app': keep, 'web-service-sdk': renamed },
    oldOnly: 'carry',
  },
  'web-server': {
    packageFolder: '\\\\mfa1\\installers$',
    targetVersion: '8.1.1',
    virtualDirectories: { 'user-portal': keep, 'mobile-app': keep, 'web-service-sdk': renamed },
    oldOnly: 'carry',
  },
  'other-drive-32-bit': {
    setup: { path: 'D:\\Install\\MultiFactorAuthenticationServerSetup.exe', arguments: silent },
    applicationPool: 'Intranet',
    virtualDirectories: { 'user-portal': keep, 'mobile-app': keep, 'web-service-sdk': keep },
    oldOnly: 'carry',
  },
  'half-upgraded': {
    virtualDirectories: { 'user-portal': keep, 'mobile-app': keep, 'web-service-sdk': keep },
    oldOnly: 'carry',
  },
};

export interface RunOptions {
  readonly mode?: 'plan' | 'apply';
  readonly said?: readonly string[];
  readonly approval?: Approval;
  readonly choices?: Partial<UpgradeChoices>;
  readonly backupPath?: string;
  readonly artifacts?: Artifacts;
  readonly workFolder?: string;
  readonly releaseLock?: string;
  /** Leaves of the plan only what it lets through. */
  readonly restrict?: (plan: Plan<UpgradeChange>) => Plan<UpgradeChange>;
}

const whole = (plan: Plan<UpgradeChange>) => plan;

/** For {@link RunOptions.restrict}: the backup with what comes before it, and nothing of the upgrade itself. */
export function throughBackup(plan: Plan<UpgradeChange>): Plan<UpgradeChange> {
  const last = plan.steps.findIndex(({ change }) => change?.kind === 'create-backup-set');
  return { ...plan, steps: plan.steps.slice(0, last + 1) };
}

/** One run of the whole upgrade of a sample server. */
export function runUpgrade(host: Host, sample: string, options: RunOptions = {}): Promise<RunOutcome> {
  return runStage(host, sample, 'upgrade', options);
}

/** One run of one stage. */
export function runStage(
  host: Host,
  sample: string,
  stage: Parameters<typeof planFor>[0],
  options: RunOptions = {},
): Promise<RunOutcome> {
  const chosen = sampleUpgrades[sample];
  if (chosen === undefined) throw new Error(`There is no sample server ${sample}.`);
  return runPlan({
    host,
    log: silentLog,
    mode: options.mode ?? 'apply',
    knowledge: {},
    choices: (workFolder) => ({ backupDestination: `${workFolder}\\backups`, ...chosen, ...options.choices }),
    paths: () => [],
    confirmed: options.said ?? [],
    run: { address: 'test' },
    installerTimeLimitSeconds: 3600,
    serviceTimeLimitSeconds: 60,
    plan: (situation, choices) => (options.restrict ?? whole)(planFor(stage, situation, choices)),
    showPlan: async () => {},
    ...omitUndefined({ backupPath: options.backupPath, approval: options.approval, artifacts: options.artifacts }),
    ...omitUndefined({ workFolder: options.workFolder, releaseLock: options.releaseLock }),
  });
}

const mostRuns = 6;

/** Runs until nothing is left, doing what a person is asked to do. Every run opens the server anew. */
export async function runToTheEnd(
  open: () => Promise<Host>,
  sample: string,
  options: RunOptions = {},
): Promise<readonly RunOutcome[]> {
  const outcomes: RunOutcome[] = [];
  let said: readonly string[] = options.said ?? [];
  for (let run = 0; run < mostRuns; run += 1) {
    const outcome = await runUpgrade(await open(), sample, { ...options, said });
    outcomes.push(outcome);
    if (outcome.fault !== undefined) throw outcome.fault;
    const asked = outcome.applied?.openOperatorSteps.map(({ id }) => id) ?? [];
    if (outcome.plan.steps.length === 0) return outcomes;
    said = [...new Set([...said, ...asked])];
  }
  throw new Error(`The upgrade of ${sample} did not come to an end in ${mostRuns} runs.`);
}
