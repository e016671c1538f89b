import { sandboxKey, sandboxName } from '../../host/contract/contract-case.js';
import { uninstallKey } from '../../host/contract/tiny-package-cases.js';
import type { Host } from '../../host/host.js';
import { HostError } from '../../host/host-error.js';
import { exitCodeMeaning } from '../../host/installer-exit-codes.js';
import { sameText } from '../../host/same-text.js';
import { joinPath } from '../../host/windows-path.js';
import { tinyProductCode } from './tiny-packages.js';

/** Below the work folder, which only administrators may write. */
export const sandboxFolder = (workFolder: string) => joinPath(workFolder, sandboxName);

/**
 * Says in what state the named service was, before it is touched: the next run, which cleans up after this check, puts
 * it back.
 */
const servicePath = (folder: string) => joinPath(folder, 'service.json');

interface ServiceMark {
  readonly name: string;
  readonly state: 'running' | 'stopped';
}

const packageSeconds = 300;

/** To be called before the service is touched. */
export async function markService({ files }: Host, folder: string, mark: ServiceMark): Promise<void> {
  await files.write(servicePath(folder), Buffer.from(JSON.stringify(mark), 'utf8'));
}

/**
 * Takes away everything that a check makes, by every check and also after one that was cut off anywhere: all of it has
 * fixed names. What is not there is no error.
 * @returns what could not be taken away, with the reason
 */
export async function clearSandbox(host: Host, folder: string, serviceSeconds: number): Promise<readonly string[]> {
  const { files, registry, webServer } = host;
  const works: readonly (readonly [what: string, work: () => Promise<unknown>])[] = [
    ['the state of the service', () => putServiceBack(host, folder, serviceSeconds)],
    ['the product of the check', () => removeProduct(host, folder)],
    [`the registry key ${sandboxKey}`, () => registry.removeKey(sandboxKey, '64')],
    [`the registry key ${sandboxKey} (32-bit view)`, () => registry.removeKey(sandboxKey, '32')],
    [
      `the application pool ${sandboxName}`,
      async () => (await isWebServerThere(host)) && webServer.removeApplicationPool(sandboxName),
    ],
    // Last: the record of the service's state is in it.
    [`the folder ${folder}`, () => files.remove(folder)],
  ];
  const left: string[] = [];
  for (const [what, work] of works) {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      left.push(`${what}: ${error.message}`);
    }
  }
  return left;
}

/** What of a check is still to be seen on the server. */
export async function seenInSandbox(host: Host, folder: string): Promise<readonly string[]> {
  const { files, registry, webServer } = host;
  const keys = await Promise.all((['64', '32'] as const).map((view) => registry.readTree(sandboxKey, view)));
  const pools = (await isWebServerThere(host)) ? ((await webServer.read())?.applicationPools ?? []) : [];
  return [
    ...(keys.some((tree) => tree !== undefined) ? [`the registry key ${sandboxKey}`] : []),
    ...(pools.some(({ name }) => sameText(name, sandboxName)) ? [`the application pool ${sandboxName}`] : []),
    ...((await isProductThere(host)) ? ['the product of the check'] : []),
    ...((await files.glance(folder)) === undefined ? [] : [`the folder ${folder}`]),
  ];
}

async function putServiceBack({ files, services }: Host, folder: string, seconds: number): Promise<void> {
  const path = servicePath(folder);
  if ((await files.glance(path)) === undefined) return;
  const { name, state }: ServiceMark = JSON.parse(Buffer.from(await files.read(path)).toString('utf8'));
  if (state === 'running') await services.start(name, seconds);
  else await services.stop(name, seconds);
  await files.remove(path);
}

async function isProductThere({ registry }: Host): Promise<boolean> {
  return (await registry.readTree(`${uninstallKey}\\${tinyProductCode}`, '32')) !== undefined;
}

async function removeProduct(host: Host, folder: string): Promise<void> {
  if (!(await isProductThere(host))) return;
  const { exitCode } = await host.installer.uninstall({
    productCode: tinyProductCode,
    logPath: joinPath(folder, 'logs', 'clear.log'),
    timeLimitSeconds: packageSeconds,
  });
  const { class: kind, meaning } = exitCodeMeaning(exitCode, 'uninstall');
  if (kind !== 'failure') return;
  throw new HostError('refused', tinyProductCode, `Windows Installer ended with ${exitCode} (${meaning}).`);
}

/** A server whose IIS cannot be read has its own failed case; nothing of the check can be in it. */
async function isWebServerThere({ webServer }: Host): Promise<boolean> {
  try {
    return (await webServer.read()) !== undefined;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}
