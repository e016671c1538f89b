import type { Host } from '../host.js';

type Ports = Omit<Host, 'kind' | 'actsFrom' | 'changesMade' | 'letGo' | 'close'>;

/**
 * What changes something on the server. Appending is left out: journals and logs grow between two looks at a server, and
 * no look reads them.
 */
const changing: { readonly [P in keyof Ports]?: readonly (keyof Ports[P])[] } = {
  files: [
    'write',
    'writePieces',
    'copy',
    'createNew',
    'createFolder',
    'rename',
    'remove',
    'putFacts',
    'restrictToAdministrators',
  ],
  installer: ['install', 'extract', 'uninstall', 'runSetup'],
  registry: ['writeValue', 'importKey', 'removeValue', 'removeKey'],
  services: ['stop', 'start', 'requestStart'],
  webServer: ['createApplicationPool', 'removeApplicationPool', 'configureApplication'],
};

/**
 * The host, which counts how often it was asked to change something: at the beginning and at the end of each change.
 */
export function countChanges(host: Omit<Host, 'changesMade'>): Host {
  let count = 0;
  const counted = <T extends object>(port: T, names: readonly (keyof T)[]): T => {
    const own = Object.fromEntries(names.map((name) => [name, counting(port[name])]));
    return { ...port, ...own };
  };
  const counting = (method: unknown) => {
    if (typeof method !== 'function') throw new Error('A port is made of methods.');
    return async (...args: readonly unknown[]) => {
      count += 1;
      try {
        return await method(...args);
      } finally {
        count += 1;
      }
    };
  };
  return {
    ...host,
    files: counted(host.files, changing.files ?? []),
    installer: counted(host.installer, changing.installer ?? []),
    registry: counted(host.registry, changing.registry ?? []),
    services: counted(host.services, changing.services ?? []),
    webServer: counted(host.webServer, changing.webServer ?? []),
    changesMade: () => count,
  };
}
