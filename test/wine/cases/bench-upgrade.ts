import assert from 'node:assert/strict';
import { silentLog } from '../../../src/base/log.js';
import type { Host } from '../../../src/host/host.js';
import type { Installer, InstallerRun } from '../../../src/host/installer.js';
import { runPlan } from '../../../src/stages/run/run-plan.js';
import { planFor } from '../../../src/stages/upgrade/plan.js';
import { openHost, packageHashes, putStandIn, slowInstallations } from '../inside/machine-parts.js';
import { makeOldServer } from '../inside/old-server.js';
import { oneServer } from '../inside/one-server.js';
import type { WineCase } from '../inside/wine-case.js';

/** The product's own installation is reported to take about 10 minutes on a server; here each step takes this long. */
const installerSeconds = 20;

/** Of the whole upgrade to its installers. */
const mostRatio = 1.3;

/** Adds up what the installers themselves take. */
function timed(installer: Installer): { readonly installer: Installer; seconds(): number } {
  let total = 0;
  const add = async (run: Promise<InstallerRun>) => {
    const done = await run;
    total += done.seconds;
    return done;
  };
  return {
    seconds: () => total,
    installer: {
      describe: (path) => installer.describe(path),
      isAtWork: (started) => installer.isAtWork(started),
      identify: (path) => installer.identify(path),
      install: (request) => add(installer.install(request)),
      extract: (request) => add(installer.extract(request)),
      uninstall: (request) => add(installer.uninstall(request)),
      runSetup: (request) => add(installer.runSetup(request)),
    },
  };
}

/** To its end: activation is confirmed by the second run, after the first has asked for it. */
async function upgradeOnce(host: Host) {
  const { installer, seconds } = timed(host.installer);
  const start = performance.now();
  for (const confirmed of [[], ['activate-server', 'confirm-replication-group']]) {
    const outcome = await runPlan(runOf({ ...host, installer }, confirmed));
    if (outcome.fault !== undefined) throw outcome.fault;
  }
  return { wall: (performance.now() - start) / 1000, installers: seconds() };
}

function runOf(host: Host, confirmed: readonly string[]): Parameters<typeof runPlan>[0] {
  const renamed = { name: 'new' } as const;
  return {
    host,
    log: silentLog,
    mode: 'apply',
    knowledge: {},
    choices: (workFolder) => ({
      backupDestination: `${workFolder}\\backups`,
      setup: {
        path: `${oneServer.old.installFolder}\\MultiFactorAuthenticationServerSetup.exe`,
        arguments: '/S /v"/qn /norestart"',
      },
      acceptNoWayBack: true,
      packageTrust: { sha256: packageHashes() },
      targetVersion: '8.1.2',
      virtualDirectories: { 'user-portal': renamed, 'mobile-app': { name: 'keep' }, 'web-service-sdk': renamed },
      oldOnly: 'carry',
    }),
    paths: () => [],
    confirmed,
    run: { address: 'bench' },
    installerTimeLimitSeconds: 600,
    serviceTimeLimitSeconds: 60,
    plan: (situation, choices) => planFor('upgrade', situation, choices),
    showPlan: async () => {},
  };
}

export const cases: readonly WineCase[] = [
  {
    name: `overhead of the whole upgrade, each installation taking ${installerSeconds} s longer (msiexec stand-in)`,
    timeLimitSeconds: 900,
    async run() {
      const host = await openHost();
      await makeOldServer(host, oneServer.old);
      await putStandIn(host, 'msiexec');
      slowInstallations(installerSeconds);
      const { wall, installers } = await upgradeOnce(host);
      const ratio = wall / installers;
      const own = wall - installers;
      assert.ok(installers > 100, `the installers took only ${installers} s`);
      const figures = `whole upgrade ${wall.toFixed(1)} s, installers ${installers.toFixed(1)} s, ratio ${ratio.toFixed(2)} (at most ${mostRatio}), ours ${own.toFixed(1)} s`;
      assert.ok(ratio <= mostRatio, figures);
      return figures;
    },
  },
];
