import { sha256Of } from '../../src/base/sha256.js';
import type { FileEntry, Files } from '../../src/host/files.js';
import type { Host } from '../../src/host/host.js';
import { HostError } from '../../src/host/host-error.js';
import type { RegistryKey, RegistryView } from '../../src/host/registry.js';
import { joinPath } from '../../src/host/windows-path.js';
import type { Inventory } from '../../src/product/inventory.js';
import { registryKeysOf } from '../../src/product/registry-text.js';

/** What differs from the inventory that the host is made of. */
export interface MemoryHostChanges {
  readonly extraFiles?: Readonly<Record<string, string>>;
  readonly extraKeys?: readonly { readonly view: RegistryView; readonly key: RegistryKey }[];
  readonly deniedKey?: string;
  /** Path in lower case to the error that reading or listing it gives. */
  readonly failing?: Readonly<Record<string, HostError>>;
}

interface MemoryFile {
  readonly path: string;
  readonly size: number;
  readonly modified: string;
  readonly text: string;
}

function filesOf(inventory: Inventory, extra: Readonly<Record<string, string>>): ReadonlyMap<string, MemoryFile> {
  const listed = inventory.folders.flatMap((folder) =>
    folder.files.map((file) => ({ ...file, path: joinPath(folder.path, file.path), text: '' })),
  );
  const texts = new Map(inventory.configurations.map(({ path, text }) => [path.toLowerCase(), text ?? '']));
  const added = Object.entries(extra).map(([path, text]) => ({ path, size: text.length, modified: '', text }));
  return new Map(
    [...listed, ...added].map((file) => {
      const key = file.path.toLowerCase();
      return [key, { ...file, text: texts.get(key) ?? file.text }];
    }),
  );
}

const refuse = (): never => {
  throw new Error('An inventory only reads.');
};

const noAttributes = { readOnly: false, hidden: false, system: false };

function memoryFiles(inventory: Inventory, changes: MemoryHostChanges): Files {
  const files = filesOf(inventory, changes.extraFiles ?? {});
  const failIfTold = (path: string) => {
    const error = changes.failing?.[path.toLowerCase()];
    if (error) throw error;
  };
  const childrenOf = (folder: string): readonly FileEntry[] => {
    const prefix = `${folder.toLowerCase()}\\`;
    const found = new Map<string, FileEntry>();
    for (const { path, size, modified } of files.values()) {
      if (!path.toLowerCase().startsWith(prefix)) continue;
      const [name = '', ...below] = path.slice(prefix.length).split('\\');
      const kind = below.length > 0 ? ('folder' as const) : ('file' as const);
      found.set(name.toLowerCase(), {
        path: `${folder}\\${name}`,
        kind,
        size,
        created: modified,
        modified,
        ...noAttributes,
      });
    }
    return [...found.values()];
  };
  const read = (path: string) => {
    failIfTold(path);
    const file = files.get(path.toLowerCase());
    if (file === undefined) throw new HostError('not-found', path, `There is no ${path}.`);
    return Buffer.from(file.text);
  };
  const stat = async (path: string): Promise<FileEntry | undefined> => {
    const file = files.get(path.toLowerCase());
    if (file)
      return {
        path,
        kind: 'file',
        size: file.size,
        created: file.modified,
        modified: file.modified,
        ...noAttributes,
      };
    if (childrenOf(path).length === 0) return undefined;
    return { path, kind: 'folder', size: 0, created: '', modified: '', ...noAttributes };
  };
  const list = async (folder: string): Promise<readonly FileEntry[]> => {
    failIfTold(folder);
    const children = childrenOf(folder);
    if (children.length === 0) throw new HostError('not-found', folder, `There is no ${folder}.`);
    return children;
  };
  return {
    stat,
    list,
    glance: stat,
    glanceInto: list,
    read: async (path) => read(path),
    async *readPieces(path) {
      yield read(path);
    },
    securityDescriptors: async () => ({ descriptors: new Map(), refused: [] }),
    flushFiles: refuse,
    flushFolder: refuse,
    putFacts: refuse,
    freeSpace: async (path) => {
      const drive = inventory.drives.find(({ letter }) => path.startsWith(letter));
      if (drive === undefined) throw new HostError('not-found', path, `There is no drive ${path}.`);
      return drive.freeBytes;
    },
    localPath: (path) => path,
    digest: async (path) => {
      const bytes = read(path);
      return { sha256: sha256Of(bytes), size: bytes.length };
    },
    write: refuse,
    writePieces: refuse,
    copy: refuse,
    append: refuse,
    createNew: refuse,
    createFolder: refuse,
    rename: refuse,
    remove: refuse,
    restrictToAdministrators: refuse,
  };
}

function memoryRegistry(inventory: Inventory, changes: MemoryHostChanges): Host['registry'] {
  const keysIn = (view: RegistryView) => [
    ...inventory.registry.filter((part) => part.view === view).flatMap(({ text }) => registryKeysOf(text)),
    ...(changes.extraKeys ?? []).filter((extra) => extra.view === view).map(({ key }) => key),
  ];
  return {
    readTree: async (key, view) => {
      if (key === changes.deniedKey) throw new HostError('access-denied', key, 'Access is denied.');
      const found = keysIn(view).filter(({ path }) => path === key || path.startsWith(`${key}\\`));
      return found.length > 0 ? found : undefined;
    },
    writeValue: refuse,
    exportKey: refuse,
    importKey: refuse,
    removeValue: refuse,
    removeKey: refuse,
  };
}

/** A host that answers as the server of the inventory would, and refuses every change. */
export function memoryHost(inventory: Inventory, changes: MemoryHostChanges = {}): Host {
  return {
    kind: 'rehearsal',
    clock: { now: () => new Date(0), sleep: async () => {}, minutesAheadOfUtc: () => 0 },
    files: memoryFiles(inventory, changes),
    installer: {
      isAtWork: refuse,
      describe: refuse,
      identify: refuse,
      install: refuse,
      extract: refuse,
      uninstall: refuse,
      runSetup: refuse,
    },
    machine: {
      facts: async () => inventory.machine,
      canReach: async (host, port) => inventory.reachable[`${host}:${port}`] ?? false,
    },
    network: { open: async () => ({ outcome: 'not-tried', reason: 'An inventory opens nothing.' }) },
    processes: {
      machine: 'M',
      currentId: 1,
      isRunning: async () => false,
      startOf: async () => undefined,
      list: async () => [],
    },
    registry: memoryRegistry(inventory, changes),
    services: { list: async () => inventory.services, stop: refuse, start: refuse, requestStart: refuse },
    webServer: {
      read: async () => inventory.webServer,
      async readSettings(site, path) {
        const sites = inventory.webServer?.sites ?? [];
        const found = sites.find(({ name }) => name === site)?.applications.find((one) => one.path === path);
        const problem = found?.settingsProblem;
        if (problem !== undefined) throw new HostError('refused', `${site}${path}`, problem);
        return found?.settings ?? refuse();
      },
      createApplicationPool: refuse,
      removeApplicationPool: refuse,
      configureApplication: refuse,
    },
  };
}
