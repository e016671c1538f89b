import { planDigest } from '../../src/plan/digest.js';
import type { JournalEntry, JournalLine } from '../../src/plan/journal.js';
import type { Plan, Step } from '../../src/plan/plan.js';
import { portalAnnouncements } from '../../src/product/announcement.js';
import { activateServerStep, informUsersStep } from '../../src/product/operator-instructions.js';
import type { ReportApproval, ReportInput, ReportManifest, ReportServer } from '../../src/report/report-input.js';
import { sampleMerge } from './sample-merge.js';
import { stateAfter, stateBefore } from './sample-states.js';

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
    change('start-product-services', 'Start the services of the new server and see that they run', 'I0'),
    person(activateServerStep('MFA1'), 'I1'),
    change('install-user-portal', 'Install the User Portal as Default Web Site/MultiFactorAuth', 'I3'),
    change('merge-configuration-user-portal', 'Merge the old web.config of the User Portal', 'I4.3', [
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

export const digest = planDigest(samplePlan);

/** Address of the workflow run that the samples name. */
export const runAddress = 'https://github.com/contoso/mfa/actions/runs/4711';

/** Entries at intervals of some minutes. */
export function journalOf(...entries: readonly JournalEntry[]): readonly JournalLine[] {
  const begin = Date.parse('2026-03-07T21:00:00Z');
  return entries.map((entry, index) => ({ at: new Date(begin + index * 190_000).toISOString(), ...entry }));
}

export function stepEntries(step: string, ...notes: readonly string[]): readonly JournalEntry[] {
  return [
    { event: 'step-started', digest, step },
    { event: 'step-done', digest, step, notes },
  ];
}

/** A step in which an installer runs once. */
function installerEntries(
  step: string,
  run: Partial<InstallerEntry>,
  ...notes: readonly string[]
): readonly JournalEntry[] {
  const [started, done] = stepEntries(step, ...notes);
  return [started, installerRan(step, run), done].filter((entry) => entry !== undefined);
}

type InstallerEntry = Extract<JournalEntry, { event: 'installer-ran' }>;

export function installerRan(step: string, run: Partial<InstallerEntry>): InstallerEntry {
  return {
    event: 'installer-ran',
    what: 'PhoneFactor User Portal 5.0.4',
    exitCode: 0,
    meaning: 'Done.',
    seconds: 42.3,
    logPath: `C:\\ProgramData\\mfa-server-upgrade\\logs\\${step}.log`,
    excerpt: [],
    ...run,
  };
}

const startedBy = (run: number, of = digest, action = 'upgrade'): JournalEntry => ({
  event: 'plan-started',
  digest: of,
  action,
  by: `https://github.com/contoso/mfa/actions/runs/${run}/attempts/1`,
  actor: 'anna',
  approved: true,
});
const started = startedBy(4711);
const finished: JournalEntry = { event: 'plan-finished', digest, action: 'upgrade' };

export const sampleApproval: ReportApproval = {
  by: 'bernd',
  at: '2026-03-07T20:55:00.000Z',
  environment: 'production',
  comment: 'CHG0031415, looked at every step.',
  run: runAddress,
};

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

const empty = { merges: [], approvals: [], checks: [], manifests: [] } as const;

/** The sample plan on another server: its digest is its own. */
function planOn(server: string, other: Partial<Plan> = {}): ReportServer['plans'] {
  const plan = { ...samplePlan, server, ...other };
  return [{ plan, digest: planDigest(plan) }];
}

/** Journal lines with the digest of the server's only plan. */
function ofPlan(
  plans: ReportServer['plans'],
  journal: readonly JournalLine[],
): Pick<ReportServer, 'plans' | 'journal'> {
  const own = plans[0]?.digest ?? digest;
  return { plans, journal: journal.map((line) => ('digest' in line ? { ...line, digest: own } : line)) };
}

const rolledBackPlan: ReportServer['plans'] = planOn('MFA4', {
  action: 'restore-backup',
  steps: [
    change('verify-backup-set', 'Stop the services and prove every byte of the backup set', ''),
    change('uninstall-new-agent', 'Uninstall Multi-Factor Authentication Server 8.0.1', ''),
    change('reinstall-agent', 'Install PhoneFactor Agent 5.0.4 again', ''),
    change('start-services', 'Start the services that ran: PhoneFactorSvc', ''),
    change('prove-roll-back', 'Compare the server with what the backup set tells of it', ''),
  ],
});

export type SampleName = 'upgraded' | 'waiting' | 'failed' | 'refused' | 'untouched' | 'restart' | 'rolledBack';

/** The sample servers by what became of them. */
export const sampleServers: Readonly<Record<SampleName, ReportServer>> = {
  /** Four runs: an installer that is busy, one that fails, a restart, a wait for a person. */
  upgraded: {
    name: 'MFA1',
    plans: [{ plan: samplePlan, digest }],
    journal: journalOf(
      started,
      { event: 'step-started', digest, step: 'create-backup-set' },
      { event: 'services-stopped', services: ['PhoneFactorSvc'] },
      { event: 'backup-created', folder: 'D:\\Backups\\mfa1-20260307-210000', manifestSha256: 'c'.repeat(64) },
      { event: 'step-done', digest, step: 'create-backup-set', notes: ['214 files, 48.3 MB'] },
      { event: 'step-started', digest, step: 'uninstall-user-portal' },
      installerRan('uninstall-user-portal', {
        exitCode: 1618,
        meaning: 'Another installation is running.',
        seconds: 0.4,
      }),
      installerRan('uninstall-user-portal', {}),
      { event: 'step-done', digest, step: 'uninstall-user-portal', notes: ['msiexec ended with 0.'] },
      { event: 'step-started', digest, step: 'uninstall-agent' },
      installerRan('uninstall-agent', {
        what: 'PhoneFactor Agent 5.0.4',
        exitCode: 1603,
        meaning: 'The installation failed and was rolled back.',
        seconds: 97,
        excerpt: [
          'MSI (s) (A4:10) [22:31:07:118]: Product: PhoneFactor Agent -- Error 1306. Another application has exclusive access to the file.',
          'Action ended 22:31:07: RemoveFiles. Return value 3.',
        ],
      }),
      {
        event: 'step-failed',
        digest,
        step: 'uninstall-agent',
        code: 'installer-failed-1603',
        message:
          'PhoneFactor Agent 5.0.4: exit code 1603 after 97 seconds. The installation failed and was rolled back.',
        advice: 'Read the log lines below and the log file, fix the cause and run again.',
      },
      startedBy(4712),
      { event: 'step-started', digest, step: 'uninstall-agent' },
      installerRan('uninstall-agent', {
        what: 'PhoneFactor Agent 5.0.4',
        exitCode: 3010,
        meaning: 'Done; Windows has to be restarted.',
        seconds: 61,
      }),
      {
        event: 'restart-required',
        bootTime: '2026-03-01T00:00:00Z',
        reason: 'PhoneFactor Agent 5.0.4: exit code 3010',
      },
      { event: 'step-done', digest, step: 'uninstall-agent', notes: ['msiexec ended with 3010.'] },
      startedBy(4713),
      ...installerEntries(
        'install-server',
        { what: 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe', seconds: 312 },
        'The data file was converted: 48,234,496 bytes before, 51,380,224 after.',
      ),
      ...stepEntries('start-product-services', 'Started Multi-Factor Authentication Server (MultiFactorAuthSvc).'),
      { event: 'operator-step-said', step: 'activate-server', by: 'anna' },
      startedBy(4714),
      ...installerEntries('install-user-portal', { what: 'MultiFactorAuthenticationUserPortalSetup64.msi' }),
      ...stepEntries('merge-configuration-user-portal', '17 values carried, 2 kept, no conflict.'),
      finished,
    ),
    before: stateBefore,
    after: stateAfter,
    merges: [{ component: 'user-portal', record: sampleMerge }],
    approvals: [sampleApproval],
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
    ...empty,
    name: 'MFA2',
    ...ofPlan(
      planOn('MFA2'),
      journalOf(
        started,
        { event: 'step-started', digest, step: 'create-backup-set' },
        { event: 'services-stopped', services: ['PhoneFactorSvc'] },
        { event: 'step-done', digest, step: 'create-backup-set', notes: [] },
        ...['uninstall-user-portal', 'uninstall-agent', 'install-server', 'start-product-services'].flatMap((id) =>
          stepEntries(id),
        ),
      ),
    ),
    before: stateBefore,
    manifests: [
      {
        manifest: {
          ...sampleManifest,
          server: 'MFA2',
          consistent: false,
          consistencyNote: 'the service would not stop',
        },
        sha256: 'd'.repeat(64),
      },
    ],
  },
  /** The runner died while an installer ran. */
  failed: {
    ...empty,
    name: 'WEB1',
    ...ofPlan(
      planOn('WEB1'),
      journalOf(started, ...stepEntries('create-backup-set'), {
        event: 'step-started',
        digest,
        step: 'uninstall-user-portal',
      }),
    ),
  },
  /** The installer refused. */
  refused: {
    ...empty,
    name: 'WEB3',
    ...ofPlan(
      planOn('WEB3'),
      journalOf(
        started,
        ...stepEntries('create-backup-set'),
        { event: 'step-started', digest, step: 'uninstall-user-portal' },
        installerRan('uninstall-user-portal', {
          exitCode: 1601,
          meaning: 'The Windows Installer service could not be reached.',
          seconds: 0.2,
        }),
        {
          event: 'step-failed',
          digest,
          step: 'uninstall-user-portal',
          code: 'installer-failed-1601',
          message: 'PhoneFactor User Portal 5.0.4: exit code 1601. The Windows Installer service could not be reached.',
          advice: 'Start the service "msiserver" and see that it is not disabled, then run again.',
        },
      ),
    ),
  },
  untouched: {
    ...empty,
    name: 'WEB2',
    plans: planOn('WEB2', {
      blockers: [{ code: 'data-file-missing', message: 'The data file is missing.', advice: 'Find it.' }],
    }),
    journal: [],
  },
  restart: {
    ...empty,
    name: 'MFA3',
    ...ofPlan(
      planOn('MFA3'),
      journalOf(
        started,
        ...stepEntries('create-backup-set').slice(0, 1),
        { event: 'restart-required', bootTime: '2026-03-01T00:00:00Z', reason: 'exit code 3010' },
        ...stepEntries('create-backup-set').slice(1),
      ),
    ),
  },
  rolledBack: {
    ...empty,
    name: 'MFA4',
    ...ofPlan(
      rolledBackPlan,
      journalOf(
        startedBy(4720, digest, 'restore-backup'),
        { event: 'step-started', digest, step: 'verify-backup-set' },
        { event: 'services-stopped', services: ['MultiFactorAuthSvc'] },
        { event: 'step-done', digest, step: 'verify-backup-set', notes: [] },
        ...installerEntries('uninstall-new-agent', { what: 'Multi-Factor Authentication Server 8.0.1' }),
        ...installerEntries('reinstall-agent', { what: 'PhoneFactor Agent 5.0.4' }),
        { event: 'step-started', digest, step: 'start-services' },
        { event: 'services-started', services: ['PhoneFactorSvc'] },
        { event: 'step-done', digest, step: 'start-services', notes: ['Started PhoneFactorSvc.'] },
        { event: 'step-started', digest, step: 'prove-roll-back' },
        { event: 'rolled-back', folder: 'D:\\Backups\\mfa4-20260307-210000' },
        { event: 'step-done', digest, step: 'prove-roll-back', notes: [] },
        { event: 'plan-finished', digest, action: 'restore-backup' },
      ),
    ),
    before: stateBefore,
    after: stateBefore,
  },
};

/** So many servers, of every outcome in turn. */
export function makeFleet(count: number): readonly ReportServer[] {
  const kinds = Object.values(sampleServers);
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? sampleServers.upgraded;
    return { ...kind, name: `SRV${String(index + 1).padStart(3, '0')}` };
  });
}

export function sampleReport(servers: readonly ReportServer[] = Object.values(sampleServers)): ReportInput {
  return {
    language: 'en',
    created: '2026-03-08T01:00:00.000Z',
    tool: { name: 'mfa-server-upgrade', version: '1.0.0' },
    rehearsal: true,
    origin: { 'Asked for by': 'anna', Run: runAddress, Change: 'CHG0031415' },
    servers,
    announcements: portalAnnouncements(oldUrl, newUrl),
  };
}
