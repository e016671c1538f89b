import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actions } from '../../src/actions/all.js';
import { UserError } from '../../src/base/user-error.js';
import { failedResult } from '../../src/workflow/failed-result.js';
import { withStatus } from '../../src/workflow/report-step.js';
import { type ActionRun, runHere, runToItsEnd } from '../in-process.js';

const setup = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
  'old-only': 'carry',
};

/** What somebody would choose on each sample server. */
export const chosen: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'one-server': {
    ...setup,
    'old-installers': 'C:\\Install\\PhoneFactor5',
    'user-portal-virtual-directory': 'new',
    'web-service-sdk-virtual-directory': 'new',
  },
  'web-server': {
    'package-folder': '\\\\mfa1\\installers$',
    'target-version': '8.1.1',
    'web-service-sdk-virtual-directory': 'new',
    'old-only': 'carry',
  },
  'other-drive-32-bit': {
    ...setup,
    'setup-path': 'D:\\Install\\MultiFactorAuthenticationServerSetup.exe',
    'application-pool': 'Intranet',
  },
  'half-upgraded': { 'old-only': 'carry' },
};

async function onSample<T>(sample: string, work: (server: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'summary-'));
  const server = join(folder, sample);
  await cp(join('examples', 'servers', sample), server, { recursive: true, preserveTimestamps: true });
  return work(server).finally(() => rm(folder, { recursive: true, force: true }));
}

/** As the runner's page has it. */
function shown({ summary = '' }: ActionRun, name: keyof typeof actions = 'upgrade'): string {
  return `## ${actions[name].title}\n\n${summary}`;
}

async function planned(server: string, sample: string): Promise<ActionRun> {
  return runHere('upgrade', server, { ...chosen[sample], mode: 'plan' });
}

async function approved(server: string, sample: string): Promise<Readonly<Record<string, string>>> {
  const { outputs } = await planned(server, sample);
  return { ...chosen[sample], 'approved-plan': outputs['plan-digest'] ?? '' };
}

const one = 'one-server';

/** A setup that ends with 1603 after the old product is gone. */
async function withFailingSetup(server: string): Promise<ActionRun> {
  const inputs = await approved(server, one);
  await writeFile(
    join(server, 'faults.json'),
    JSON.stringify({ installerExitCodes: { 'MultiFactorAuthenticationServerSetup.exe': [1603] } }),
  );
  const run = await runHere('upgrade', server, inputs);
  await rm(join(server, 'faults.json'));
  return run;
}

const rollBack = (server: string, inputs: Readonly<Record<string, string>>) =>
  runHere('restore-backup', server, { scope: 'roll-back', ...inputs });

export const summaries = {
  'one-server-plan': () => onSample(one, async (server) => shown(await planned(server, one))),
  'web-server-plan': () => onSample('web-server', async (server) => shown(await planned(server, 'web-server'))),
  'other-drive-32-bit-plan': () =>
    onSample('other-drive-32-bit', async (server) => shown(await planned(server, 'other-drive-32-bit'))),
  'half-upgraded-plan': () =>
    onSample('half-upgraded', async (server) => shown(await planned(server, 'half-upgraded'))),
  blocked: () =>
    onSample(one, async (server) =>
      shown(await runHere('upgrade', server, { ...chosen[one], 'old-installers': 'C:\\Nowhere', mode: 'plan' })),
    ),
  'stopped-for-the-wizard': () =>
    onSample(one, async (server) => {
      const { 'setup-arguments': _, ...inputs } = { ...chosen[one], ...setup };
      const { outputs } = await runHere('upgrade', server, { ...inputs, mode: 'plan' });
      return shown(await runHere('upgrade', server, { ...inputs, 'approved-plan': outputs['plan-digest'] ?? '' }));
    }),
  stopped: () => onSample(one, async (server) => shown(await runHere('upgrade', server, await approved(server, one)))),
  done: () => onSample(one, async (server) => shown(await runToItsEnd('upgrade', server, await approved(server, one)))),
  failed: () => onSample(one, async (server) => shown(await withFailingSetup(server))),
  'roll-back-plan': () =>
    onSample(one, async (server) => {
      await withFailingSetup(server);
      return shown(await rollBack(server, { mode: 'plan' }), 'restore-backup');
    }),
  inspected: () => onSample(one, async (server) => shown(await runHere('inspect', server, {}), 'inspect')),
  'inspected-in-the-middle': () =>
    onSample(one, async (server) => {
      await withFailingSetup(server);
      return shown(await runHere('inspect', server, {}), 'inspect');
    }),
  'not-verified': () =>
    onSample(one, async (server) => {
      await withFailingSetup(server);
      return shown(await runHere('verify-upgrade', server, {}), 'verify-upgrade');
    }),
  reported: () =>
    onSample(one, async (server) => {
      await withFailingSetup(server);
      return shown(await runHere('upgrade-report', server, {}), 'upgrade-report');
    }),
  refused: async () => {
    const fault = new UserError('data-file-missing', 'The data file is missing.', 'Find it, and give its path.');
    const place = { place: {}, environment: { COMPUTERNAME: 'MFA1' } };
    const result = failedResult({ name: 'upgrade', changesServer: true }, fault, place);
    return shown({ ...result, summary: withStatus(result) });
  },
  'rolled-back': () =>
    onSample(one, async (server) => {
      await withFailingSetup(server);
      const { outputs } = await rollBack(server, { mode: 'plan' });
      return shown(await rollBack(server, { 'approved-plan': outputs['plan-digest'] ?? '' }), 'restore-backup');
    }),
} as const;
