import type { Files } from '../files.js';
import type { HostError } from '../host-error.js';
import type { Registry } from '../registry.js';
import type { InstallAction, InstalledProductRecord } from './format.js';
import type { InstallerTransaction } from './installer-transaction.js';
import { sampleBytes, withProperties } from './package-file.js';
import type { RehearsalServiceControl } from './rehearsal-services.js';
import type { RehearsalWebServer } from './rehearsal-web-server.js';

export interface InstallerParts {
  readonly files: Files;
  readonly registry: Registry;
  readonly services: RehearsalServiceControl;
  readonly webServer: RehearsalWebServer;
  readonly realPath: (path: string) => Promise<string>;
}

/** What removing the product takes away again; grows with each action. */
export type Installed = {
  -readonly [K in 'files' | 'registryValues' | 'services' | 'webApplications']: InstalledProductRecord[K][number][];
};

export async function runInstallAction(
  action: InstallAction,
  properties: Readonly<Record<string, string>>,
  parts: InstallerParts,
  transaction: InstallerTransaction,
  installed: Installed,
): Promise<void> {
  const fill = (text: string) => withProperties(text, properties);
  switch (action.do) {
    case 'write-file':
      return writeFile(action, fill, parts, transaction, installed);
    case 'convert-data-file':
      return convertDataFile(fill(action.path), action.marker, parts, transaction);
    case 'write-registry-value': {
      const data = { type: 'string', text: fill(action.text) } as const;
      await parts.registry.writeValue(action.key, action.view, { name: action.name, data });
      if (!action.permanent) {
        installed.registryValues.push({ key: action.key, view: action.view, name: action.name });
      }
      return;
    }
    case 'create-service': {
      const { service } = action;
      const created = {
        ...service,
        imagePath: fill(service.imagePath),
        ...(service.holds ? { holds: service.holds.map(fill) } : {}),
      };
      await parts.services.replaceAll((all) => [...all.filter(({ name }) => name !== service.name), created]);
      installed.services.push(service.name);
      return;
    }
    case 'create-web-application':
      return createWebApplication(action, fill, parts, installed);
  }
}

async function writeFile(
  action: Extract<InstallAction, { do: 'write-file' }>,
  fill: (text: string) => string,
  { files, realPath }: InstallerParts,
  transaction: InstallerTransaction,
  installed: Installed,
): Promise<void> {
  const path = fill(action.path);
  if (action.onlyIfAbsent && (await files.stat(path)) !== undefined) return;
  await transaction.remember(await realPath(path));
  await files.write(path, contentOf(action.content, fill));
  if (!action.permanent) installed.files.push(path);
}

/** What the action writes. */
export function contentOf(
  content: Extract<InstallAction, { do: 'write-file' }>['content'],
  fill: (text: string) => string,
): Uint8Array {
  if ('text' in content) return Buffer.from(fill(content.text), 'utf8');
  if ('installer' in content) return Buffer.from(`${JSON.stringify(content.installer, null, 2)}\n`, 'utf8');
  return sampleBytes(content.bytes);
}

async function convertDataFile(
  path: string,
  marker: string,
  { files, realPath }: InstallerParts,
  transaction: InstallerTransaction,
): Promise<void> {
  if ((await files.stat(path)) === undefined) return;
  const old = Buffer.from(await files.read(path));
  if (old.subarray(0, marker.length).toString('latin1') === marker) return;
  await transaction.remember(await realPath(path));
  await files.write(path, Buffer.concat([Buffer.from(marker, 'latin1'), old]));
}

async function createWebApplication(
  action: Extract<InstallAction, { do: 'create-web-application' }>,
  fill: (text: string) => string,
  { webServer }: InstallerParts,
  installed: Installed,
): Promise<void> {
  const siteId = Number(/\/W3SVC\/(\d+)$/i.exec(fill(action.site))?.[1]);
  const path = fill(action.path);
  await webServer.addApplication(siteId, {
    path,
    physicalPath: fill(action.folder),
    applicationPool: fill(action.applicationPool),
    settings: action.settings,
  });
  installed.webApplications.push({ siteId, path });
}

/** An installer answers a fault of the machine with an exit code, not with an exception. */
export function faultLine(error: HostError): string {
  return error.code === 'disk-full' ? `Error 1309. Disk full: ${error.message}` : `Error: ${error.message}`;
}
