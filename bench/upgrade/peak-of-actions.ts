import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram, runStep, type StepRun } from '../profile/run-step.js';
import type { ResultRow } from '../result.js';

const silent = { 'setup-arguments': '/install /quiet /norestart' };
const keep = { 'user-portal-virtual-directory': 'keep', 'web-service-sdk-virtual-directory': 'keep' };

/** What a person would give on each sample server. */
const samples: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'one-server': { ...keep, ...silent, 'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe' },
  'web-server': { ...keep, 'package-folder': '\\\\mfa1\\installers$', 'target-version': '8.1.1' },
  'other-drive-32-bit': {
    ...keep,
    ...silent,
    'setup-path': 'D:\\Install\\MultiFactorAuthenticationServerSetup.exe',
    'application-pool': 'Intranet',
  },
  'half-upgraded': keep,
};

/** More than the steps of a person in the samples. */
const mostRuns = 10;

interface Peak {
  readonly name: string;
  readonly megabytes: number;
}

/** What each action took at its peak on a sample; the upgrade is run until nothing is left. */
function peaksOf(sample: string, choices: Readonly<Record<string, string>>, folder: string): readonly Peak[] {
  const server = join(folder, sample);
  cpSync(join('examples', 'servers', sample), server, { recursive: true, preserveTimestamps: true });
  const runs = [['inspect', runStep('inspect', { 'rehearsal-folder': server }, 'bundle')]] as [string, StepRun][];
  const confirmed = new Set<string>();
  const upgraded = (mode: string) => {
    const steps = { 'completed-operator-steps': [...confirmed].join(', ') };
    const given = { ...choices, mode, 'rehearsal-folder': server, ...(confirmed.size > 0 ? steps : {}) };
    return runStep('upgrade', given, 'bundle');
  };
  runs.push(['plan', upgraded('plan')]);
  for (let isFinished = false; !isFinished; ) {
    const run = upgraded('apply');
    runs.push(['upgrade', run]);
    isFinished = run.outputs.finished === 'true';
    if (runs.length > mostRuns) throw new Error(`The upgrade of ${sample} did not come to an end: ${run.log}`);
    for (const id of (run.outputs['steps-to-confirm'] ?? '').split(', ')) if (id !== '') confirmed.add(id);
  }
  return runs.map(([name, { megabytes }]) => ({ name: `${name} of ${sample}`, megabytes }));
}

/** The highest of inspect, plan and upgrade on all samples. */
export function peakOfActions(folder: string): ResultRow {
  const nothing = runProgram(['-e', '0'], {}, 'bundle').megabytes;
  const peaks = Object.entries(samples).flatMap(([sample, choices]) => peaksOf(sample, choices, folder));
  for (const { name, megabytes } of peaks) console.log(`${name}: ${megabytes.toFixed(0)} MB`);
  const highest = peaks.reduce((most, one) => (one.megabytes > most.megabytes ? one : most));
  return {
    id: 'memory-actions',
    area: 'upgrade',
    work: 'Peak memory of inspect, plan and upgrade, the highest on the sample servers',
    unit: 'MB',
    ours: { name: highest.name, value: highest.megabytes },
    alternative: { name: 'Node.js that does nothing', value: nothing },
    ratio: highest.megabytes / nothing,
    target: { of: 'ours', most: 120 },
    limit: { kind: 'process start', name: 'Node.js that does nothing', value: nothing },
    note: `The highest is ${highest.name}.`,
  };
}
