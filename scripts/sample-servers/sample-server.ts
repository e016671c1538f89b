import type { RegistryKey } from '../../src/host/registry.js';
import type { InstalledProductRecord, RehearsalMachine, RehearsalService } from '../../src/host/rehearsal/format.js';
import type { WebServerState } from '../../src/host/web-server.js';
import { registryFile } from './registry-file.js';
import type { SampleFile } from './sample-file.js';

/** Everything that makes up one rehearsal server. Registry keys by their native path. */
export interface SampleServer {
  /** Name of its folder. */
  readonly name: string;
  readonly machine: RehearsalMachine;
  readonly registry: readonly RegistryKey[];
  readonly services: readonly RehearsalService[];
  readonly webServer: WebServerState;
  readonly products: readonly InstalledProductRecord[];
  readonly files: readonly SampleFile[];
}

/** `C:\a\b` is at `drives/C/a/b`, `\\server\share\a` at `unc/server/share/a`. */
function placeOf(windowsPath: string): string {
  const [first = '', ...rest] = windowsPath.replace(/^\\\\/, 'unc\\').split('\\');
  return first === 'unc' ? ['unc', ...rest].join('/') : ['drives', first.replace(':', ''), ...rest].join('/');
}

function json(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`, 'utf8');
}

/** The files of the server's folder, by path with `/`, sorted. */
export function folderContent(server: SampleServer): ReadonlyMap<string, Uint8Array> {
  const entries: readonly (readonly [string, Uint8Array])[] = [
    ['server.json', json(server.machine)],
    ['registry/HKEY_LOCAL_MACHINE.reg', registryFile(server.registry)],
    ['services.json', json({ services: server.services })],
    ['web-server.json', json(server.webServer)],
    ...server.products.map(
      (record) => [`installed-products/${record.product.productCode}.json`, json(record)] as const,
    ),
    ...server.files.map(({ path, bytes }) => [placeOf(path), bytes] as const),
  ];
  return new Map(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
