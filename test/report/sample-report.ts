import type { JournalEntry, JournalLine } from '../../src/plan/journal.js';
import type { Plan, Step } from '../../src/plan/plan.js';
import { portalAnnouncements } from '../../src/product/announcement.js';
import { activateServerStep, informUsersStep } from '../../src/product/operator-instructions.js';
import type { ReportInput, ReportManifest, ReportServer } from '../../src/report/report-input.js';

export const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;

const change = (
  id: string,
  title: string,
  documentStep: string,
  detail?: readonly string[],
): Step<{ kind: string }> => ({
  type: 'change',
  id,
  stage: 's',
  title,
  documentStep,
  change: { kind: id },
  ...(detail === undefined ? {} : { detail }),
});

const person = (operatorStep: ReturnType<typeof activateServerStep>, documentStep: string): Step<{ kind: string }> => ({
  type: 'operator',
  id: operatorStep.id,
  stage: 's',
  title: operatorStep.title,
  documentStep,
  operatorStep,
});

export const [oldUrl, newUrl] = [
  'https://mfa.contoso.com/PhoneFactor',
  'https://mfa.contoso.com/MultiFactorAuth',
] as const;

export const samplePlan: Plan = {
  format: 1,
  action: 'upgrade',
  server: 'MFA1',
  inputs: {
    backupDestination: 'D:\\Backups',
    setup: { path: 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe' },
  },
  findings: { machine: { name: 'MFA1', architecture: 'x64' }, installPath: { path: 'C:\\Program Files\\PhoneFactor' } },
  steps: [
    change(
      'create-backup-set',
      'Back up the data folder, registry key, web.configs, themes and IIS settings',
      'U1, U2.1',
    ),
    change('uninstall-user-portal', 'Uninstall PhoneFactor User Portal 5.0.4', 'U2.3'),
    change('uninstall-agent', 'Uninstall PhoneFactor Agent 5.0.4', 'U5'),
    change(
      'install-server',
      'Install the Multi-Factor Authentication Server into C:\\Program Files\\PhoneFactor',
      'I0',
    ),
    person(activateServerStep('MFA1'), 'I1'),
    change('merge-user-portal', 'Merge the old web.config of the User Portal', 'I4.3', [
      'applicationSettings: pfup_pfwssdk_PfWsSdk carried',
      'appSettings: WEB_SERVICE_SDK_AUTHENTICATION_PASSWORD carried (value not shown)',
    ]),
    person(informUsersStep(oldUrl, newUrl), 'I4.2'),
  ],
  warnings: [
    {
      code: 'known-failure-f13',
      message: 'Custom themes: Contoso.',
      advice: 'They are put back; look at the portal afterwards.',
    },
  ],
  blockers: [],
};

/** Entries at intervals of some minutes, all by one run. */
export function journalOf(...entries: readonly JournalEntry[]): readonly JournalLine[] {
  const begin = Date.parse('2026-03-07T21:00:00Z');
  return entries.map((entry, index) => ({
    at: new Date(begin + index * 190_000).toISOString(),
    by: 'anna (run 4711)',
    ...entry,
  }));
}

export function stepEntries(step: string, ...notes: readonly string[]): readonly JournalEntry[] {
  return [
    { event: 'step-started', digest, step },
    { event: 'step-done', digest, step, notes },
  ];
}

const started: JournalEntry = { event: 'plan-started', digest, action: 'upgrade' };
const finished: JournalEntry = { event: 'plan-finished', digest, action: 'upgrade' };

export const sampleManifest: ReportManifest = {
  name: 'mfa1-20260307-210000',
  created: '2026-03-07T21:03:00.000Z',
  server: 'MFA1',
  consistent: true,
  entries: [
    {
      component: 'agent',
      role: 'data',
      storedAs: 'files/C/Program Files/PhoneFactor/Data/PhoneFactor.pfdata',
      size: 48_234_496,
      sha256: 'a'.repeat(64),
    },
    {
      component: 'user-portal',
      role: 'web.config',
      storedAs: 'files/C/inetpub/wwwroot/PhoneFactor/web.config',
      size: 6_532,
      sha256: 'b'.repeat(64),
    },
  ],
};

export const sampleServers: Readonly<
  Record<'upgraded' | 'waiting' | 'failed' | 'untouched' | 'restart' | 'rolledBack', ReportServer>
> = {
  upgraded: {
    name: 'MFA1',
    plans: [{ plan: samplePlan, digest }],
    journal: journalOf(
      started,
      { event: 'step-started', digest, step: 'create-backup-set' },
      { event: 'services-stopped', services: ['PhoneFactorSvc'] },
      { event: 'backup-created', folder: 'D:\\Backups\\mfa1-20260307-210000', manifestSha256: 'c'.repeat(64) },
      { event: 'step-done', digest, step: 'create-backup-set', notes: ['214 files, 48.3 MB'] },
      ...stepEntries('uninstall-user-portal', 'msiexec ended with 0.'),
      ...stepEntries('uninstall-agent', 'msiexec ended with 3010.'),
      ...stepEntries('install-server', 'The data file was converted: 48,234,496 bytes before, 51,380,224 after.'),
      { event: 'operator-step-said', step: 'activate-server', by: 'anna' },
      ...stepEntries('merge-user-portal', '17 values carried, 2 kept, no conflict.'),
      finished,
    ),
    merges: [],
    approvals: [],
    checks: [
      { id: 'services', title: 'The services run', verdict: 'pass', evidence: 'MultiFactorAuthSvc is running.' },
      {
        id: 'portal',
        title: 'The portal answers',
        verdict: 'cannot-be-proven',
        evidence: 'No account was given.',
        advice: 'Open it.',
      },
      {
        id: 'version',
        title: 'The version is the target',
        verdict: 'fail',
        evidence: '8.0.1 in place of 8.1.1.',
        advice: 'Look.',
      },
    ],
    manifests: [{ manifest: sampleManifest, sha256: 'c'.repeat(64) }],
  },
  waiting: {
    name: 'MFA2',
    plans: [{ plan: { ...samplePlan, server: 'MFA2' }, digest }],
    journal: journalOf(
      started,
      ...['create-backup-set', 'uninstall-user-portal', 'uninstall-agent', 'install-server'].flatMap((id) =>
        stepEntries(id),
      ),
    ),
    merges: [],
    approvals: [],
    checks: [],
    manifests: [
      {
        manifest: { ...sampleManifest, consistent: false, consistencyNote: 'the service would not stop' },
        sha256: 'd'.repeat(64),
      },
    ],
  },
  failed: {
    name: 'WEB1',
    plans: [{ plan: { ...samplePlan, server: 'WEB1' }, digest }],
    journal: journalOf(started, ...stepEntries('create-backup-set'), {
      event: 'step-started',
      digest,
      step: 'uninstall-user-portal',
    }),
    merges: [],
    approvals: [],
    checks: [],
    manifests: [],
  },
  untouched: {
    name: 'WEB2',
    plans: [
      {
        plan: {
          ...samplePlan,
          server: 'WEB2',
          blockers: [{ code: 'data-file-missing', message: 'The data file is missing.', advice: 'Find it.' }],
        },
        digest,
      },
    ],
    journal: [],
    merges: [],
    approvals: [],
    checks: [],
    manifests: [],
  },
  restart: {
    name: 'MFA3',
    plans: [{ plan: { ...samplePlan, server: 'MFA3' }, digest }],
    journal: journalOf(
      started,
      ...stepEntries('create-backup-set').slice(0, 1),
      { event: 'restart-required', bootTime: '2026-03-01T00:00:00Z', reason: 'exit code 3010' },
      ...stepEntries('create-backup-set').slice(1),
    ),
    merges: [],
    approvals: [],
    checks: [],
    manifests: [],
  },
  rolledBack: {
    name: 'MFA4',
    plans: [
      {
        plan: {
          ...samplePlan,
          action: 'restore-backup',
          server: 'MFA4',
          steps: [change('reinstall-agent', 'Install PhoneFactor Agent 5.0.4 again', '')],
        },
        digest,
      },
    ],
    journal: journalOf({ event: 'plan-started', digest, action: 'restore-backup' }, ...stepEntries('reinstall-agent'), {
      event: 'plan-finished',
      digest,
      action: 'restore-backup',
    }),
    merges: [],
    approvals: [],
    checks: [],
    manifests: [],
  },
};

export function sampleReport(servers: readonly ReportServer[] = Object.values(sampleServers)): ReportInput {
  return {
    created: '2026-03-08T01:00:00.000Z',
    tool: { name: 'mfa-server-upgrade', version: '1.0.0' },
    rehearsal: true,
    origin: { 'Asked for by': 'anna', Run: 'https://github.com/contoso/mfa/actions/runs/4711', Change: 'CHG0031415' },
    servers,
    announcements: portalAnnouncements(oldUrl, newUrl),
  };
}
