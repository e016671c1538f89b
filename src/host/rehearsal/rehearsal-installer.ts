import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compareVersions } from '../compare-versions.js';
import { HostError } from '../host-error.js';
import type { Installer, InstallerRun, RunLimits } from '../installer.js';
import { requireProductCode, requireProperties } from '../installer-input.js';
import type { Clock } from '../machine.js';
import { sameText } from '../same-text.js';
import { fileNameOf, folderOf, joinPath, samePath } from '../windows-path.js';
import { cacheFolder, cachePackage, extractPackage, forgetPackage } from './cached-package.js';
import type { RehearsalFaults } from './faults-schema.js';
import type { InstalledProductRecord, LaunchCondition, RehearsalInstaller } from './format.js';
import { type MishapRun, mishapRun } from './installer-mishap.js';
import { beginTransaction } from './installer-transaction.js';
import { describePackage, identityOf, parsePackage, withProperties } from './package-file.js';
import type { ProgramFaults } from './program-faults.js';
import { faultLine, type Installed, type InstallerParts, runInstallAction } from './run-install-action.js';
import type { ServerFolder } from './server-folder.js';
import { installedProductSchema } from './server-schema.js';
import { createSlowInstallers, type InstallerRequest } from './slow-installer.js';
import type { Storage } from './storage.js';

const uninstallKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';

interface Ended {
  readonly exitCode: number;
  readonly lines: readonly string[];
}

/** What the rehearsal may ask beyond the port. */
export interface RehearsalInstallerControl extends Installer {
  letGo(): void;
}

/** Windows Installer of a rehearsal server: declared packages, transactions, exit codes. */
export function createRehearsalInstaller(
  server: ServerFolder,
  storage: Storage,
  clock: Clock,
  faults: ProgramFaults,
  parts: InstallerParts,
): RehearsalInstallerControl {
  const { architecture } = server.machine.machine;
  const slow = createSlowInstallers(server, storage, clock);

  /** In the process that finds an installer of an earlier one at its end. */
  async function performLeft(request: InstallerRequest): Promise<void> {
    if (request.do === 'install') {
      const found = await openPackage(parts, request.path);
      if (!('lines' in found)) await install(found, request.properties, request.path);
      return;
    }
    const record = await recordOf(request.productCode);
    if (record !== undefined) await remove(record, record.exitCode ?? 0);
  }
  const { windows } = server.machine.machine.folders;

  async function finish(logPath: string, seconds: number, onProgress: RunLimits['onProgress'], ended: Ended) {
    await clock.sleep(seconds * 1000);
    onProgress?.(seconds);
    const log = [...ended.lines, `MainEngineThread is returning ${ended.exitCode}`, ''].join('\r\n');
    await parts.files.write(logPath, Buffer.from(`\uFEFF${log}`, 'utf16le'));
    const failed = ![0, 1641, 3010].includes(ended.exitCode);
    const run: InstallerRun = { exitCode: ended.exitCode, seconds, logExcerpt: failed ? ended.lines : [] };
    return run;
  }

  return {
    letGo: () => slow.letGo(),
    isAtWork: async () => !(await slow.catchUp(performLeft)),
    async identify(path) {
      return identityOf(parsePackage(await parts.files.read(path), path));
    },
    async describe(path) {
      const described = describePackage(parsePackage(await parts.files.read(path), path));
      const reason = await faults.powerShell('reading');
      return reason === undefined ? described : { ...described, publisher: { status: 'not-checked', reason } };
    },
    async install({ packagePath, properties, logPath, onProgress, onStart }) {
      requireProperties(properties);
      const found = await openPackage(parts, packagePath);
      if ('lines' in found) return finish(logPath, 0, onProgress, found);
      onStart?.();
      await slow.pass(fileNameOf(packagePath), { do: 'install', path: packagePath, properties });
      const ended = await install(found, properties, packagePath);
      return finish(logPath, found.seconds, onProgress, ended);
    },
    async extract({ packagePath, folder, logPath, onProgress }) {
      requireProperties({ TARGETDIR: folder });
      const found = await openPackage(parts, packagePath);
      if ('lines' in found) return finish(logPath, 0, onProgress, found);
      return finish(logPath, found.seconds, onProgress, await extract(found, folder, packagePath));
    },
    async runSetup({ setupPath, arguments: given, logPath, timeLimitSeconds, onProgress, onStart }) {
      const found = await openPackage(parts, setupPath);
      if ('lines' in found) return finish(logPath, 0, onProgress, found);
      onStart?.();
      if (found.silentArguments !== given) {
        await clock.sleep(timeLimitSeconds * 1000);
        throw new HostError(
          'timed-out',
          setupPath,
          `${setupPath} still waited for a person after ${timeLimitSeconds} seconds.`,
        );
      }
      await slow.pass(fileNameOf(setupPath), { do: 'install', path: setupPath, properties: {} });
      return finish(logPath, found.seconds, onProgress, await install(found, {}, setupPath));
    },
    async rehearseWizard(setupPath) {
      const found = await openPackage(parts, setupPath);
      if ('lines' in found) return found.exitCode;
      await clock.sleep(found.seconds * 1000);
      return (await install(found, {}, setupPath)).exitCode;
    },
    async uninstall({ productCode, logPath, onProgress, onStart }) {
      requireProductCode(productCode);
      const record = await recordOf(productCode);
      if (record === undefined) return finish(logPath, 0, onProgress, { exitCode: 1605, lines: ['Unknown product.'] });
      onStart?.();
      await slow.pass(productCode, { do: 'uninstall', productCode });
      const forced = await nextForcedCode(productCode);
      const ended = isFailure(forced) ? forcedFailure(forced) : await remove(record, forced ?? record.exitCode ?? 0);
      return finish(logPath, record.seconds, onProgress, ended);
    },
  };

  /** Launch conditions are not asked, as in the standard sequence of an administrative installation. */
  async function extract(installer: RehearsalInstaller, folder: string, path: string): Promise<Ended> {
    if (installer.kind !== 'msi') return refused(1620, `${path} is no package of Windows Installer.`);
    const forced = await nextForcedCode(fileNameOf(path));
    if (isFailure(forced)) return forcedFailure(forced);
    try {
      await extractPackage(installer, folder, parts.files);
      return { exitCode: forced ?? 0, lines: [`Product: ${installer.product.name} -- Extracted to ${folder}.`] };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return refused(1603, faultLine(error), 'Return value 3.');
    }
  }

  async function install(
    installer: RehearsalInstaller,
    given: Readonly<Record<string, string>>,
    path: string,
  ): Promise<Ended> {
    const forced = await nextForcedCode(fileNameOf(path));
    if (isFailure(forced)) return forcedFailure(forced);
    const refusedWith = (await refusal(installer)) ?? (await withoutSource(parts, installer, path));
    if (refusedWith !== undefined) return refusedWith;
    const run = await nextRun(installer, given, path);
    if (run.does === 'nothing') return { exitCode: run.exitCode, lines: [run.line] };
    const transaction = await begin(installer.product.name);
    try {
      const done = await perform(run.installer, run.properties, transaction);
      await storage.effect('installer.install: commit', installer.product.name);
      await transaction.commit();
      if (run.exitCode !== undefined) return { exitCode: run.exitCode, lines: ['Return value 3.'] };
      return { exitCode: forced ?? installer.exitCode ?? 0, lines: done };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      await transaction.rollBack();
      return { exitCode: 1603, lines: [faultLine(error), 'Return value 3.'] };
    }
  }

  /** As the package says, or as faults.json lets it go wrong. */
  async function nextRun(
    installer: RehearsalInstaller,
    given: Readonly<Record<string, string>>,
    path: string,
  ): Promise<MishapRun> {
    const mishap = await takeNext('installersGoWrong', fileNameOf(path));
    if (mishap === undefined) return { does: 'installs', installer, properties: given };
    return mishapRun(installer, given, mishap);
  }

  async function begin(subject: string) {
    await storage.effect('installer: begin', subject);
    return beginTransaction(server.path);
  }

  async function perform(
    installer: RehearsalInstaller,
    given: Readonly<Record<string, string>>,
    transaction: Awaited<ReturnType<typeof beginTransaction>>,
  ): Promise<readonly string[]> {
    const older = (await records()).find(({ product }) => product.upgradeCode === installer.product.upgradeCode);
    if (older !== undefined) await takeAway(older, transaction);
    const properties = await resolveProperties(installer, given);
    const installed: Installed = { files: [], registryValues: [], services: [], webApplications: [] };
    for (const action of installer.actions) {
      await runInstallAction(action, properties, parts, transaction, installed);
    }
    await cachePackage(installer, windows, parts, transaction, installed);
    await register(installer, properties, installed);
    return [`Product: ${installer.product.name} -- Installation completed successfully.`];
  }

  async function resolveProperties(installer: RehearsalInstaller, given: Readonly<Record<string, string>>) {
    const { fromRegistry, default: fallback } = installer.installFolder;
    const key = fromRegistry && (await parts.registry.readTree(fromRegistry.key, fromRegistry.view))?.[0];
    const value = key?.values.find(({ name }) => sameText(name, fromRegistry?.value ?? ''))?.data;
    const registered = value?.type === 'string' || value?.type === 'expandable-string' ? value.text : undefined;
    const known = Object.entries(given).filter(([name]) => name in installer.properties);
    const properties: Record<string, string> = { ...installer.properties, ...Object.fromEntries(known) };
    const folder = given.INSTALLFOLDER ?? registered ?? withProperties(fallback, properties);
    return { ...properties, INSTALLFOLDER: folder.replace(/\\+$/, '') };
  }

  async function register(
    { product, seconds }: RehearsalInstaller,
    properties: Readonly<Record<string, string>>,
    installed: Installed,
  ) {
    const key = `${uninstallKey}\\${product.productCode}`;
    const view = product.architecture === 'x64' ? '64' : '32';
    const texts = {
      DisplayName: product.name,
      DisplayVersion: product.version,
      Publisher: product.publisher,
      InstallLocation: properties.INSTALLFOLDER ?? '',
      UninstallString: `MsiExec.exe /X${product.productCode}`,
    };
    for (const [name, text] of Object.entries(texts)) {
      await parts.registry.writeValue(key, view, { name, data: { type: 'string', text } });
    }
    await parts.registry.writeValue(key, view, { name: 'WindowsInstaller', data: { type: 'dword', number: 1 } });
    const record: InstalledProductRecord = { product, ...installed, seconds };
    const bytes = Buffer.from(`${JSON.stringify(record, null, 2)}\n`, 'utf8');
    await storage.replace('installer.register', product.name, recordPath(product.productCode), bytes);
  }

  async function remove(record: InstalledProductRecord, exitCode: number): Promise<Ended> {
    const transaction = await begin(record.product.name);
    try {
      const left = await takeAway(record, transaction);
      await storage.effect('installer.uninstall: commit', record.product.name);
      await transaction.commit();
      return {
        exitCode: left.length > 0 ? 3010 : exitCode,
        lines: left.map((path) => `Info 1903. ${path} is in use.`),
      };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      await transaction.rollBack();
      return { exitCode: 1603, lines: [faultLine(error), 'Return value 3.'] };
    }
  }

  /** Files that are in use stay; their paths are returned. */
  async function takeAway(
    record: InstalledProductRecord,
    transaction: Awaited<ReturnType<typeof beginTransaction>>,
  ): Promise<readonly string[]> {
    const gone = (name: string) => record.services.some((own) => sameText(own, name));
    await parts.services.replaceAll((all) => all.filter(({ name }) => !gone(name)));
    const left: string[] = [];
    for (const path of record.files) {
      await transaction.remember(await parts.realPath(path));
      await parts.files.remove(path).catch((error) => {
        if (!(error instanceof HostError && error.code === 'in-use')) throw error;
        left.push(path);
      });
      await removeEmptyFolders(path);
    }
    for (const { key, view, name } of record.registryValues) await parts.registry.removeValue(key, view, name);
    for (const { siteId, path } of record.webApplications) await parts.webServer.removeApplication(siteId, path);
    const view = record.product.architecture === 'x64' ? '64' : '32';
    await parts.registry.removeKey(`${uninstallKey}\\${record.product.productCode}`, view);
    await forgetPackage(record.product.productCode, parts);
    await storage.effect('installer.unregister', record.product.name);
    await rm(recordPath(record.product.productCode), { force: true });
    return left;
  }

  async function removeEmptyFolders(path: string): Promise<void> {
    const folder = path.slice(0, path.lastIndexOf('\\'));
    if (samePath(folder, cacheFolder(windows))) return;
    if (folder.split('\\').length < 3 || (await parts.files.stat(folder)) === undefined) return;
    if ((await parts.files.list(folder)).length > 0) return;
    await parts.files.remove(folder);
    await removeEmptyFolders(folder);
  }

  async function refusal(installer: RehearsalInstaller): Promise<Ended | undefined> {
    const { product } = installer;
    if (architecture === 'x86' && product.architecture === 'x64') return refused(1633, 'Processor type.');
    const all = await records();
    if (all.some((one) => one.product.productCode === product.productCode && one.product.version !== product.version)) {
      return refused(1638, 'Another version of this product is already installed.');
    }
    const rival = all.find((one) => one.product.upgradeCode === product.upgradeCode);
    if (rival !== undefined && compareVersions(rival.product.version, product.version) > 0) {
      return refused(1603, 'A newer version is already installed.', 'Return value 3.');
    }
    for (const condition of installer.launchConditions ?? []) {
      if (!(await isMet(condition, all))) return refused(1603, condition.message, 'Return value 3.');
    }
    return undefined;
  }

  async function isMet(condition: LaunchCondition, all: readonly InstalledProductRecord[]): Promise<boolean> {
    if (condition.check === 'product-absent') {
      return !all.some(({ product }) => product.upgradeCode === condition.upgradeCode);
    }
    const key = (await parts.registry.readTree(condition.key, condition.view))?.[0];
    return key?.values.some(({ name }) => sameText(name, condition.value)) ?? false;
  }

  async function records(): Promise<readonly InstalledProductRecord[]> {
    const names = await readdir(join(server.path, 'installed-products')).catch(() => []);
    const found = await Promise.all(
      names
        .filter((name) => name.endsWith('.json'))
        .map((name) => server.readJson(`installed-products/${name}`, installedProductSchema)),
    );
    return found.filter((record) => record !== undefined);
  }

  async function recordOf(productCode: string): Promise<InstalledProductRecord | undefined> {
    return (await records()).find(({ product }) => product.productCode.toUpperCase() === productCode.toUpperCase());
  }

  function recordPath(productCode: string): string {
    return join(server.path, 'installed-products', `${productCode}.json`);
  }

  function nextForcedCode(name: string): Promise<number | undefined> {
    return takeNext('installerExitCodes', name);
  }

  /** Takes the next entry of the list in faults.json for this package or product. */
  async function takeNext<L extends 'installerExitCodes' | 'installersGoWrong'>(
    list: L,
    name: string,
  ): Promise<NonNullable<RehearsalFaults[L]>[string][number] | undefined> {
    const faults = await server.faults();
    const lists: NonNullable<RehearsalFaults[L]> = faults[list] ?? {};
    const key = Object.keys(lists).find((one) => sameText(one, name));
    const [next, ...rest] = key === undefined ? [] : (lists[key] ?? []);
    if (key === undefined || next === undefined) return undefined;
    const changed = { ...faults, [list]: { ...lists, [key]: rest } };
    const bytes = Buffer.from(`${JSON.stringify(changed, null, 2)}\n`, 'utf8');
    await storage.replace('installer: next fault', name, join(server.path, 'faults.json'), bytes);
    return next;
  }
}

async function openPackage({ files }: InstallerParts, path: string): Promise<RehearsalInstaller | Ended> {
  try {
    return parsePackage(await files.read(path), path);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return refused(error.code === 'not-a-package' ? 1620 : 1619, error.message);
  }
}

async function withoutSource(
  { files }: InstallerParts,
  { externalFiles = [] }: RehearsalInstaller,
  path: string,
): Promise<Ended | undefined> {
  for (const name of externalFiles) {
    if ((await files.stat(joinPath(folderOf(path), name))) === undefined)
      return refused(1603, `Error 1311. Source file not found: ${name}.`, 'Return value 3.');
  }
  return undefined;
}

function refused(exitCode: number, ...lines: readonly string[]): Ended {
  return { exitCode, lines };
}

function isFailure(code: number | undefined): code is number {
  return code !== undefined && ![0, 1641, 3010].includes(code);
}

function forcedFailure(exitCode: number): Ended {
  return { exitCode, lines: [`faults.json of the rehearsal asks for ${exitCode}.`] };
}
