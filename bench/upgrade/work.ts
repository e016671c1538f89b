/** `work.js FOLDER`: upgrades a rehearsal server and prints the seconds that its installers say they take. */
import type { Installer, InstallerRun } from '../../src/host/installer.js';
import { createRehearsalHost } from '../../src/host/rehearsal/rehearsal-host.js';
import { silentLog } from '../../src/log.js';
import { runPlan } from '../../src/stages/run/run-plan.js';
import { planFor } from '../../src/stages/upgrade/plan.js';

const [folder = ''] = process.argv.slice(2);
let installerSeconds = 0;

async function counted(run: Promise<InstallerRun>): Promise<InstallerRun> {
  const ended = await run;
  installerSeconds += ended.seconds;
  return ended;
}

function timed(installer: Installer): Installer {
  return {
    describe: (path) => installer.describe(path),
    isAtWork: (started) => installer.isAtWork(started),
    identify: (path) => installer.identify(path),
    install: (request) => counted(installer.install(request)),
    extract: (request) => counted(installer.extract(request)),
    uninstall: (request) => counted(installer.uninstall(request)),
    runSetup: (request) => counted(installer.runSetup(request)),
  };
}

const host = await createRehearsalHost(folder);
const outcome = await runPlan({
  host: { ...host, installer: timed(host.installer) },
  log: silentLog,
  mode: 'apply',
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
  confirmed: ['activate-server', 'confirm-replication-group', 'set-portal-url', 'inform-users'],
  run: { address: 'bench' },
  installerTimeLimitSeconds: 3600,
  serviceTimeLimitSeconds: 60,
  plan: (situation, choices) => planFor('upgrade', situation, choices),
  showPlan: async () => {},
});
if (outcome.fault !== undefined) throw outcome.fault;
if (installerSeconds === 0) throw new Error('No installer ran.');
console.log(JSON.stringify({ installerSeconds }));
