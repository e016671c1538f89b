import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/host/host.js';
import type { InstallerRun } from '../../src/host/installer.js';
import { type Log, silentLog } from '../../src/log.js';
import type { StepResult } from '../../src/plan/apply-plan.js';
import type { UpgradeChange } from '../../src/changes/all.js';
import { installServer } from '../../src/changes/install-server.js';
import { installWebComponent } from '../../src/changes/install-web-component.js';
import { runInstaller } from '../../src/changes/installing/run-installer.js';
import { startProductServices } from '../../src/changes/start-services.js';
import type { Toolbox } from '../../src/changes/step-context.js';
import { uninstallProduct } from '../../src/changes/uninstall-product.js';
import { createApplicationPool, restoreWebSettings } from '../../src/changes/restore-web-settings.js';
import type { UpgradeChoices } from '../../src/stages/situation.js';
import { planUpgrade } from '../../src/stages/upgrade/plan.js';
import { onSampleServer } from '../host/sample-server.js';
import { memoryJournal } from '../plan/memory-journal.js';
import { readState } from './read-state.js';
import { sampleChoices } from './sample-situation.js';

const choices: UpgradeChoices = {
  ...sampleChoices,
  setup: { path: 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe', arguments: '/install /quiet /norestart' },
};

function toolboxFor(host: Host): Toolbox {
  return {
    host,
    log: silentLog,
    journal: memoryJournal(),
    logFolder: 'C:\\ProgramData\\mfa-server-upgrade\\logs',
    installerTimeLimitSeconds: 1800,
    serviceTimeLimitSeconds: 60,
    readState: () => readState(host),
  };
}

/** The changes that need no backup set; the others are passed over. */
async function perform(change: UpgradeChange, toolbox: Toolbox): Promise<StepResult | undefined> {
  switch (change.kind) {
    case 'uninstall-product':
      return uninstallProduct(change, toolbox);
    case 'install-server':
      return installServer(change, toolbox);
    case 'start-product-services':
      return startProductServices(toolbox);
    case 'create-application-pool':
      return createApplicationPool(change, toolbox);
    case 'install-web-component':
      return installWebComponent(change, toolbox);
    case 'restore-web-settings':
      return restoreWebSettings(change, toolbox);
    default:
      return undefined;
  }
}

async function stopProductServices(host: Host): Promise<void> {
  for (const { name } of (await readState(host)).services) await host.services.stop(name, 60);
}

describe('the steps of a plan, performed on a rehearsal server', () => {
  test('remove the old product and install the new one, with the data file and the IIS settings alive', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const before = await readState(host);
      const situation = {
        now: before,
        before,
        said: new Set<string>(),
        packages: {},
        missingThemes: [],
        pendingMerges: {},
      };
      const plan = planUpgrade(situation, choices);
      expect(plan.blockers).toEqual([]);
      await stopProductServices(host);
      const old = await host.files.digest(before.dataFile?.path ?? '');
      const notes: string[] = [];
      for (const step of plan.steps) {
        if (step.type === 'operator') continue;
        const result = await perform(step.change, toolboxFor(host));
        notes.push(...(result?.notes ?? []));
      }
      const after = await readState(host);
      expect(after.services.filter(({ startType }) => startType === 'automatic').map(({ state }) => state)).toEqual([
        'running',
      ]);
      expect(after.components.map((one) => `${one.component} ${one.generation}`).sort()).toEqual([
        'agent mfa-server',
        'mobile-app mfa-server',
        'user-portal mfa-server',
        'web-service-sdk mfa-server',
      ]);
      expect(after.installPath?.path).toBe(before.installPath?.path);
      expect(notes.filter((note) => note.startsWith('The data file is unchanged'))).toHaveLength(4);
      expect(notes.filter((note) => note.startsWith('The data file is there'))).toHaveLength(1);
      await stopProductServices(host);
      const path = before.dataFile?.path ?? '';
      const converted = await host.files.digest(path);
      expect(converted.size).toBeGreaterThan(old.size);
      await startProductServices(toolboxFor(host));
      for (const component of ['web-service-sdk', 'user-portal', 'mobile-app'] as const) {
        const webOf = (state: typeof after) => state.components.find((one) => one.component === component)?.web;
        expect(webOf(after)?.settings).toEqual(webOf(before)?.settings);
        expect(webOf(after)?.virtualDirectory).toBe(webOf(before)?.virtualDirectory);
        expect(webOf(after)?.applicationPool.managedRuntimeVersion).toBe('v4.0');
      }
    }));

  test('a file that the removal of the agent would lose stops the upgrade', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const host = await open();
      const before = await readState(host);
      const agent = before.components.find(({ component }) => component === 'agent');
      const code = agent?.product.productCode ?? '';
      const record = join(folder, 'installed-products', `${code}.json`);
      const stored = JSON.parse(await readFile(record, 'utf8'));
      await writeFile(record, JSON.stringify({ ...stored, files: [...stored.files, before.dataFile?.path] }));
      await stopProductServices(host);
      const change = {
        kind: 'uninstall-product',
        component: 'agent',
        productCode: code,
        displayName: 'PhoneFactor Agent',
        version: '5.0.3',
      } as const;
      await expect(uninstallProduct(change, toolboxFor(host))).rejects.toMatchObject({
        code: 'data-file-changed',
        message: expect.stringContaining('is gone'),
      });
    }));
});

describe('exit codes', () => {
  const clock = { now: () => new Date(0), sleep: async () => {} };
  const run = (purpose: 'install' | 'uninstall', ...codes: number[]) => {
    const left = [...codes];
    const logged: string[] = [];
    const log: Log = { ...silentLog, info: (message) => void logged.push(message) };
    const next = (): InstallerRun => ({
      exitCode: left.length > 1 ? (left.shift() ?? 0) : (left[0] ?? 0),
      seconds: 1,
      logExcerpt: ['Error 1920.'],
    });
    const journal = memoryJournal();
    const task = { what: 'P', purpose, logPath: 'C:\\l.log', run: async () => next() };
    return { logged, journal, result: runInstaller(task, { host: { clock }, log, journal }) };
  };

  test.each([1602, 1603, 1619, 1620, 1633, 1638, 1639, 4294967295])(
    '%i stops with meaning, log lines and advice',
    async (code) => {
      await expect(run('install', code).result).rejects.toMatchObject({
        code: `installer-failed-${code}`,
        message: expect.stringMatching(/exit code \d+ after 1 seconds[\s\S]*Error 1920\./),
        advice: expect.stringContaining('C:\\l.log'),
      });
    },
  );

  test.each([3010, 1641])('%i is success that asks for a restart', async (code) => {
    expect(await run('install', code).result).toMatchObject({ changed: true, restartRequired: expect.any(String) });
  });

  test('1605 is nothing to do for a removal and a failure for an installation', async () => {
    expect(await run('uninstall', 1605).result).toMatchObject({ changed: false });
    await expect(run('install', 1605).result).rejects.toMatchObject({ code: 'installer-failed-1605' });
  });

  test('1618 is waited out and told each time, but not for ever', async () => {
    const patient = run('install', 1618, 1618, 0);
    expect(await patient.result).toMatchObject({ changed: true });
    expect(patient.logged).toHaveLength(2);
    expect(patient.journal.lines).toMatchObject([{ exitCode: 1618 }, { exitCode: 1618 }, { exitCode: 0 }]);
    await expect(run('install', 1618).result).rejects.toMatchObject({ code: 'installer-failed-1618' });
  });

  test('each run is on record with its log lines, without passwords and masked values', async () => {
    const journal = memoryJournal();
    const log: Log = { ...silentLog, masked: (text) => text.replaceAll('hunter2', '***') };
    const logExcerpt = ['Error 1920. hunter2', 'CustomAction PORTAL PASSWORD=Zq7xW2kP'];
    const run = async () => ({ exitCode: 1603, seconds: 2.5, logExcerpt });
    const task = { what: 'P', purpose: 'install', logPath: 'C:\\l.log', run } as const;
    await expect(runInstaller(task, { host: { clock }, log, journal })).rejects.toMatchObject({
      code: 'installer-failed-1603',
    });
    expect(journal.lines).toMatchObject([
      {
        event: 'installer-ran',
        what: 'P',
        exitCode: 1603,
        meaning: 'The installation failed and was rolled back.',
        seconds: 2.5,
        logPath: 'C:\\l.log',
        excerpt: ['Error 1920. ***', 'CustomAction PORTAL PASSWORD=(secret)'],
      },
    ]);
  });

  test('a journal that cannot be written hides neither success nor failure', async () => {
    const record = async () => {
      throw new Error('disk full');
    };
    const warnings: string[] = [];
    const log: Log = { ...silentLog, warning: (message) => void warnings.push(message) };
    const ending = (exitCode: number) =>
      runInstaller(
        {
          what: 'P',
          purpose: 'install',
          logPath: 'C:\\l.log',
          run: async () => ({ exitCode, seconds: 1, logExcerpt: [] }),
        },
        { host: { clock }, log, journal: { record } },
      );
    expect(await ending(0)).toMatchObject({ changed: true });
    await expect(ending(1603)).rejects.toMatchObject({ code: 'installer-failed-1603' });
    expect(warnings).toEqual([expect.stringContaining('disk full'), expect.stringContaining('disk full')]);
  });
});
