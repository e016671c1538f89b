import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path/win32';
import { omitUndefined } from '../../base/json.js';
import { asFileFault } from '../file-faults.js';
import { HostError } from '../host-error.js';
import type { Installer, InstallerRun, RunLimits } from '../installer.js';
import { exitCodeMeaning } from '../installer-exit-codes.js';
import type { Clock } from '../machine.js';
import type { Registry } from '../registry.js';
import { sameText } from '../same-text.js';
import { readSignature } from './authenticode.js';
import { isRunning } from './end-processes.js';
import { extractArguments, installArguments, uninstallArguments } from './installer-command-line.js';
import { describeInstallerPackage } from './installer-package.js';
import { afterTimeLimit, isInProgress } from './installer-service.js';
import { readLogExcerpt } from './log-excerpt.js';
import type { ProgramResult } from './program.js';
import { runSetupProgram } from './run-setup.js';
import { readProcesses } from './windows-processes.js';
import type { WindowsTools } from './windows-tools.js';

/** Windows Installer by its full path, silent, never restarting, always with a log. */
export function createWindowsInstaller(
  tools: WindowsTools,
  clock: Clock,
  oemCodePage: () => Promise<number>,
  registry: Registry,
): Installer {
  async function timed(
    logPath: string,
    onProgress: RunLimits['onProgress'],
    work: () => Promise<ProgramResult>,
  ): Promise<InstallerRun> {
    // In a folder that does not exist, msiexec writes no log and ends with 1622.
    await mkdir(dirname(tools.local(logPath)), { recursive: true }).catch((error) => {
      throw asFileFault(error, logPath);
    });
    const start = clock.now().getTime();
    const seconds = () => (clock.now().getTime() - start) / 1000;
    const ticker = setInterval(() => onProgress?.(Math.round(seconds())), 1000).unref();
    try {
      const { exitCode } = await work();
      const failed = exitCodeMeaning(exitCode).class === 'failure';
      const logExcerpt = failed ? await readLogExcerpt(tools.local(logPath), await oemCodePage()) : [];
      return { exitCode, seconds: seconds(), logExcerpt };
    } catch (error) {
      const isLimit = error instanceof HostError && error.code === 'timed-out';
      throw isLimit ? await afterTimeLimit(error, registry, clock) : error;
    } finally {
      clearInterval(ticker);
    }
  }

  const msiexec = (args: readonly string[], { timeLimitSeconds, onStart }: RunLimits) =>
    tools.run({
      program: tools.systemProgram('msiexec.exe'),
      arguments: args,
      verbatim: true,
      timeLimitSeconds,
      // A process that runs in the product's folder keeps it from being removed.
      workingFolder: tools.folders.system,
      output: 'ignore',
      outlives: true,
      onStart: (id) => onStart?.({ id, program: 'msiexec.exe' }),
    });

  return {
    identify: (path) => describeInstallerPackage(tools.local(path)),
    async describe(path) {
      const described = await describeInstallerPackage(tools.local(path));
      const { publisher, productName, productVersion } = await readSignature(tools, path);
      if (described.kind === 'msi') return { ...described, publisher };
      return {
        ...described,
        ...(productName === undefined ? {} : { productName }),
        ...(productVersion === undefined ? {} : { productVersion }),
        publisher,
      };
    },
    async isAtWork(started) {
      const isBusy = await isInProgress(registry);
      if (isBusy !== false || started === undefined || !isRunning(started.id)) return isBusy;
      // Windows gives a number again within minutes: it has to be the same program.
      const rows = await readProcesses(tools);
      return rows.some(({ id, name }) => id === started.id && sameText(name, started.program));
    },
    async install({ packagePath, properties, logPath, onProgress, ...limits }) {
      const args = installArguments(packagePath, logPath, properties);
      return timed(logPath, onProgress, () => msiexec(args, limits));
    },
    async extract({ packagePath, folder, logPath, onProgress, ...limits }) {
      const args = extractArguments(packagePath, logPath, folder);
      return timed(logPath, onProgress, () => msiexec(args, limits));
    },
    async uninstall({ productCode, logPath, onProgress, ...limits }) {
      const args = uninstallArguments(productCode, logPath);
      return timed(logPath, onProgress, () => msiexec(args, limits));
    },
    async runSetup({ setupPath, arguments: given, logPath, timeLimitSeconds, onProgress, onStart }) {
      return timed(logPath, onProgress, async () => {
        const setup = { path: setupPath, arguments: given, timeLimitSeconds, ...omitUndefined({ onStart }) };
        const result = await runSetupProgram(tools, clock, setup);
        const written = Buffer.concat([result.output, result.errorOutput]);
        // Most setup programs write nothing here; their own log is where their arguments put it.
        if (written.length > 0) await writeFile(tools.local(logPath), written);
        return result;
      });
    },
  };
}
