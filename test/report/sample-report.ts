import type { UpgradeChange } from '../../src/changes/all.js';
import { stepOf } from '../../src/changes/steps.js';
import { planDigest } from '../../src/plan/digest.js';
import type { Subject } from '../../src/plan/effects.js';
import type { JournalEntry, JournalLine } from '../../src/plan/journal.js';
import type { Plan } from '../../src/plan/plan.js';
import { portalAnnouncements } from '../../src/product/announcement.js';
import type { ReportApproval, ReportInput, ReportManifest, ReportServer } from '../../src/report/report-input.js';
import { sampleMerge } from './sample-merge.js';
import { stateAfter, stateBefore } from './sample-states.js';

const step = (change: UpgradeChange, stage: string, ...detail: readonly string[]) =>
  stepOf(change, { stage, ...(detail.length === 0 ? {} : { detail }) });

function removalOf(
  component: 'agent' | 'user-portal',
  generation: 'phonefactor' | 'mfa-server',
  displayName: string,
  version: string,
): UpgradeChange {
  const productCode = `{00000000-0000-0000-0000-00000000000${component === 'agent' ? 1 : 2}}`;
  return { kind: 'uninstall-product', component, generation, productCode, displayName, version };
}

export const [oldUrl, newUrl] = [
  'https://mfa.contoso.com/PhoneFactor',
  'https://mfa.contoso.com/MultiFactorAuth',
] as const;

export const samplePlan: Plan = {
  format: 2,
  action: 'upgrade',
  server: 'MFA1',
  inputs: {
    backupDestination: 'D:\\Backups',
    setup: { path: 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe' },
  },
  findings: { machine: { name: 'MFA1', architecture: 'x64' }, installPath: { path: 'C:\\Program Files\\PhoneFactor' } },
  steps: [
    step({ kind: 'stop-services', because: 'files-are-read' }, 'backup-pfdata'),
    step(
      { kind: 'create-backup-set', components: ['agent', 'user-portal'], destination: 'D:\\Backups' },
      'backup-pfdata',
    ),
    step(removalOf('user-portal', 'phonefactor', 'PhoneFactor User Portal', '5.0.4'), 'uninstall-phonefactor'),
    step(removalOf('agent', 'phonefactor', 'PhoneFactor Agent', '5.0.4'), 'uninstall-phonefactor'),
    step(
      {
        kind: 'install-server',
        setupPath: 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
        arguments: '/install /quiet /norestart',
        installPath: 'C:\\Program Files\\PhoneFactor',
      },
      'install-mfa-server',
    ),
    step({ kind: 'start-services', which: { those: 'of-the-product' } }, 'install-mfa-server'),
    step({ kind: 'activate-server', server: 'MFA1' }, 'install-mfa-server'),
    step(
      {
        kind: 'install-web-component',
        component: 'user-portal',
        packagePath: 'C:\\Program Files\\PhoneFactor\\MultiFactorAuthenticationUserPortalSetup64.msi',
        siteId: 1,
        virtualDirectory: 'MultiFactorAuth',
        applicationPool: 'MultiFactorAuth',
      },
      'install-portal',
    ),
    step(
      {
        kind: 'merge-configuration',
        component: 'user-portal',
        site: 'Default Web Site',
        path: '/MultiFactorAuth',
        webServiceSdk: { rule: 'unchanged' },
        oldOnly: 'carry',
      },
      'merge-webconfig',
      'applicationSettings: pfup_pfwssdk_PfWsSdk carried',
      'appSettings: WEB_SERVICE_SDK_AUTHENTICATION_PASSWORD carried (value not shown)',
    ),
    step({ kind: 'inform-users', oldUrl, newUrl }, 'install-portal'),
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

export const interrupted = (subject: Subject, step: string): JournalEntry => ({
  event: 'service-interrupted',
  digest,
  step,
  subject,
});

export const restored = (subject: Subject, step: string): JournalEntry => ({
  event: 'service-restored',
  digest,
  step,
  subject,
});

const servicesStopped = (service = 'PhoneFactorSvc'): readonly JournalEntry[] => [
  { event: 'step-started', digest, step: 'stop-services' },
  interrupted('sign-in', 'stop-services'),
  { event: 'services-stopped', services: [service] },
  { event: 'step-done', digest, step: 'stop-services', notes: [`Stopped ${service}.`] },
];

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
  format: 1,
  tool: { name: 'mfa-server-upgrade', version: '0.1.0' },
  origin: { who: 'anna', why: 'Upgrade' },
  components: ['agent', 'user-portal'],
  folders: [],
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

const rolledBackTo = 'D:\\Backups\\mfa4-20260307-210000';

const rolledBackPlan: ReportServer['plans'] = planOn('MFA4', {
  action: 'restore-backup',
  steps: [
    step({ kind: 'verify-backup-set', folder: rolledBackTo, manifestSha256: 'c'.repeat(64) }, 'restore-backup'),
    step({ kind: 'stop-services', because: 'files-are-read' }, 'restore-backup'),
    step(removalOf('agent', 'mfa-server', 'Multi-Factor Authentication Server', '8.0.1'), 'restore-backup'),
    step(
      {
        kind: 'reinstall-product',
        component: 'agent',
        displayName: 'PhoneFactor Agent',
        version: '5.0.4',
        packagePath: 'D:OldPhoneFactorAgent.msi',
        sha256: 'e'.repeat(64),
      },
      'restore-backup',
    ),
    step({ kind: 'start-services', which: { those: 'named', names: ['PhoneFactorSvc'] } }, 'restore-backup'),
    step({ kind: 'prove-roll-back', folder: rolledBackTo, components: ['agent'] }, 'restore-backup'),
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
      ...servicesStopped(),
      { event: 'step-started', digest, step: 'create-backup-set' },
      { event: 'backup-created', folder: 'D:\\Backups\\mfa1-20260307-210000', manifestSha256: 'c'.repeat(64) },
      { event: 'step-done', digest, step: 'create-backup-set', notes: ['214 files, 48.3 MB'] },
      { event: 'step-started', digest, step: 'uninstall-user-portal' },
      interrupted('user-portal', 'uninstall-user-portal'),
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
      restored('sign-in', 'activate-server'),
      ...installerEntries('install-user-portal', { what: 'MultiFactorAuthenticationUserPortalSetup64.msi' }),
      ...stepEntries('merge-configuration-user-portal', '17 values carried, 2 kept, no conflict.'),
      restored('user-portal', 'merge-configuration-user-portal'),
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
        ...servicesStopped(),
        ...stepEntries('create-backup-set'),
        { event: 'step-started', digest, step: 'uninstall-user-portal' },
        interrupted('user-portal', 'uninstall-user-portal'),
        { event: 'step-done', digest, step: 'uninstall-user-portal', notes: [] },
        ...['uninstall-agent', 'install-server', 'start-product-services'].flatMap((id) => stepEntries(id)),
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
      journalOf(
        started,
        ...servicesStopped(),
        ...stepEntries('create-backup-set'),
        { event: 'step-started', digest, step: 'uninstall-user-portal' },
        interrupted('user-portal', 'uninstall-user-portal'),
      ),
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
        ...servicesStopped(),
        ...stepEntries('create-backup-set'),
        { event: 'step-started', digest, step: 'uninstall-user-portal' },
        interrupted('user-portal', 'uninstall-user-portal'),
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
        ...stepEntries('verify-backup-set'),
        ...servicesStopped('MultiFactorAuthSvc'),
        ...installerEntries('uninstall-new-agent', { what: 'Multi-Factor Authentication Server 8.0.1' }),
        ...installerEntries('reinstall-agent', { what: 'PhoneFactor Agent 5.0.4' }),
        { event: 'step-started', digest, step: 'start-services' },
        { event: 'services-started', services: ['PhoneFactorSvc'] },
        { event: 'step-done', digest, step: 'start-services', notes: ['Started PhoneFactorSvc.'] },
        restored('sign-in', 'start-services'),
        { event: 'step-started', digest, step: 'prove-roll-back' },
        { event: 'rolled-back', folder: rolledBackTo },
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
    origin: { 'Started by': 'anna', Run: runAddress, Reason: 'CHG0031415' },
    servers,
    announcements: portalAnnouncements(oldUrl, newUrl),
  };
}
