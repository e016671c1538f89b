import assert from 'node:assert/strict';
import { silentLog } from '../../../src/base/log.js';
import { UserError } from '../../../src/base/user-error.js';
import { runInstaller } from '../../../src/changes/installing/run-installer.js';
import { memoryJournal } from '../../plan/memory-journal.js';
import { holdWith, openHost, packages, putStandIn, uninstall } from '../inside/machine-parts.js';
import type { WineCase } from '../inside/wine-case.js';

const host = await openHost();
await putStandIn(host, 'msiexec');
function installing(fileName: string, logPath = 'C:\\logs\\stand-in.log') {
  return host.installer.install({
    packagePath: `${packages}\\${fileName}`,
    properties: {},
    logPath,
    timeLimitSeconds: 60,
  });
}

/** How our code reacts to numbers that only the stand-in gives: no evidence that Windows gives them. */
export const cases: readonly WineCase[] = [
  {
    name: '1618 while a real process holds the mutex Global\\_MSIExecute: waited out, then installed (msiexec stand-in)',
    async run() {
      const release = await holdWith('mutex', 'Global\\_MSIExecute', '120');
      assert.equal((await installing('Chain1.msi')).exitCode, 1618);
      const slept: number[] = [];
      const clock = {
        minutesAheadOfUtc: () => 0,
        now: () => new Date(),
        sleep: async (milliseconds: number) => {
          slept.push(milliseconds);
          if (slept.length === 2) await release();
        },
      };
      const task = {
        what: 'Chain',
        purpose: 'install',
        logPath: 'C:\\logs\\stand-in.log',
        run: () => installing('Chain1.msi'),
      } as const;
      const result = await runInstaller(task, { host: { clock }, log: silentLog, journal: memoryJournal() });
      assert.equal(result.outcome, 'done');
      assert.equal(slept.length, 2);
      assert.equal(await uninstall(host, 'Chain1.msi'), 0);
    },
  },
  {
    name: '1619 and 1620 become a sentence and advice (msiexec stand-in)',
    async run() {
      await host.files.write('C:\\page.msi', Buffer.from('<html>sign in</html>'));
      for (const [packagePath, code] of [
        ['C:\\missing.msi', 1619],
        ['C:\\page.msi', 1620],
      ] as const) {
        const run = () =>
          host.installer.install({ packagePath, properties: {}, logPath: 'C:\\logs\\x.log', timeLimitSeconds: 60 });
        const task = { what: packagePath, purpose: 'install', logPath: 'C:\\logs\\x.log', run } as const;
        await assert.rejects(runInstaller(task, { host, log: silentLog, journal: memoryJournal() }), (error) => {
          assert.ok(error instanceof UserError);
          assert.equal(error.code, `installer-failed-${code}`);
          assert.notEqual(error.advice, '');
          return true;
        });
      }
    },
  },
  {
    name: '1622 does not come: the folder of the log is made first (msiexec stand-in)',
    async run() {
      assert.equal((await installing('Chain1.msi', 'C:\\not\\yet\\there\\a.log')).exitCode, 0);
      assert.equal(await uninstall(host, 'Chain1.msi'), 0);
    },
  },
];
