import { describe, expect, test } from '@jest/globals';
import { NotTried } from '../../../src/host/contract/contract-case.js';
import {
  type PackageSandbox,
  packageCases,
  packageKey,
  type TinyPackages,
  uninstallKey,
} from '../../../src/host/contract/tiny-package-cases.js';
import type { Files } from '../../../src/host/files.js';
import type { Host } from '../../../src/host/host.js';
import { HostError } from '../../../src/host/host-error.js';
import type { Installer } from '../../../src/host/installer.js';
import { requireProperties } from '../../../src/host/installer-input.js';
import type { Registry, RegistryKey } from '../../../src/host/registry.js';
import { memoryHost } from '../../product/memory-host.js';
import { sampleInventory } from '../../product/sample-inventory.js';

const tiny: TinyPackages = {
  packagePath: 'C:\\x\\tiny.msi',
  failingPath: 'C:\\x\\failing.msi',
  productCode: '{1A000000-0000-4000-8000-000000000001}',
  productName: 'Tiny',
};

/** What a Windows Installer may do wrong. */
interface Faults {
  readonly write?: (text: string) => string;
  readonly staysRegistered?: boolean;
  readonly leavesAfterFailure?: boolean;
  readonly isSilentAboutFailure?: boolean;
  readonly takesEverything?: boolean;
}

/** A server with two packages, by hand: each writes its properties, and one of them then fails. */
function server(faults: Faults, actsFrom?: string): Host {
  const keys = new Map<string, RegistryKey>();
  const register = (path: string, values: RegistryKey['values'] = []) => keys.set(path, { path, values });
  const registry: Partial<Registry> = {
    readTree: async (path) => {
      const key = keys.get(path);
      return key && [key];
    },
  };
  const write = faults.write ?? ((text: string) => text);
  const installer: Partial<Installer> = {
    describe: async () => ({
      kind: 'msi',
      productName: tiny.productName,
      productCode: tiny.productCode,
      properties: { V00: '' },
      publisher: { status: 'unsigned' },
    }),
    async install({ packagePath, properties }) {
      if (!faults.takesEverything) requireProperties(properties);
      if (!packagePath.startsWith('C:\\x\\')) throw new HostError('not-found', packagePath, 'No such package.');
      const isFailing = packagePath === tiny.failingPath;
      if (!isFailing || faults.leavesAfterFailure) {
        const values = Object.entries(properties).map(
          ([name, text]) => ({ name, data: { type: 'string', text: write(`=${text}`) } }) as const,
        );
        register(packageKey, values);
      }
      if (!isFailing) register(`${uninstallKey}\\${tiny.productCode}`);
      const logExcerpt = isFailing && !faults.isSilentAboutFailure ? ['Return value 3.'] : [];
      return { exitCode: isFailing ? 1603 : 0, seconds: 1, logExcerpt };
    },
    async uninstall() {
      const isThere = keys.has(`${uninstallKey}\\${tiny.productCode}`);
      if (!faults.staysRegistered) keys.clear();
      return { exitCode: isThere ? 0 : 1605, seconds: 1, logExcerpt: [] };
    },
  };
  const inner = memoryHost(sampleInventory());
  const files: Partial<Files> = { stat: async (path) => ({ ...anyFile, path }) };
  return {
    ...inner,
    files: { ...inner.files, ...files },
    registry: { ...inner.registry, ...registry },
    installer: { ...inner.installer, ...installer },
    ...(actsFrom === undefined ? {} : { actsFrom }),
  };
}

const anyFile = {
  kind: 'file',
  size: 7,
  created: '',
  modified: '',
  readOnly: false,
  hidden: false,
  system: false,
} as const;

async function found(host: Host, packages: Pick<PackageSandbox, 'tiny'> = { tiny }) {
  const bench = { host, hasWebServer: false, folder: 'C:\\check', ...packages };
  const [failed, untried]: [string[], string[]] = [[], []];
  for (const { name, run } of packageCases) {
    await run(bench).catch((error) => (error instanceof NotTried ? untried : failed).push(name));
  }
  return { failed, untried };
}

describe('the check of Windows Installer', () => {
  test('finds nothing where packages are installed, removed and rolled back', async () => {
    expect(await found(server({}))).toEqual({ failed: [], untried: [] });
  });

  test('does not try what needs packages, where this copy of the suite has none', async () => {
    const { failed, untried } = await found(server({}), {});
    expect([failed, untried.length]).toEqual([[], packageCases.length - 1]);
  });

  test.each<[string, Faults, string]>([
    [
      'replaces a variable in a value',
      { write: (text) => text.replace('%TEMP%', 'C:\\Temp') },
      'installer: a package is installed, and awkward values arrive as they were given',
    ],
    [
      'takes a value for the end of the line',
      { write: (text) => text.replace(/".*$/, '') },
      'installer: a package is installed, and awkward values arrive as they were given',
    ],
    [
      'leaves a removed product in the list',
      { staysRegistered: true },
      'installer: it is removed and leaves nothing; a second time there is nothing to remove',
    ],
    [
      'leaves what a failed package wrote',
      { leavesAfterFailure: true },
      'installer: a package that fails says so, explains it in its log and takes back what it wrote',
    ],
    [
      'explains no failure',
      { isSilentAboutFailure: true },
      'installer: a package that fails says so, explains it in its log and takes back what it wrote',
    ],
    [
      'is given what it would change',
      { takesEverything: true },
      'installer: arguments that Windows Installer would not take unchanged are refused before it runs',
    ],
  ])('finds one that %s', async (_how, faults, name) => {
    expect((await found(server(faults))).failed).toContain(name);
  });

  test('asks from elsewhere for no variable, which the scheduled task would replace', async () => {
    const replacing = { write: (text: string) => text.replace(/%\w+%/g, 'C:\\Temp') };
    expect((await found(server(replacing, 'RUNNER1'))).failed).toEqual([]);
  });
});
