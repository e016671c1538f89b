import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Of } from '../../base/sha256.js';
import { sandboxName } from '../../host/contract/contract-case.js';
import { packageKey, type TinyPackages } from '../../host/contract/tiny-package-cases.js';
import type { Host } from '../../host/host.js';
import { HostError } from '../../host/host-error.js';
import type { RehearsalInstaller } from '../../host/rehearsal/format.js';
import { joinPath } from '../../host/windows-path.js';

/** Built by `test/wine/packages/tiny-packages.ts`; the code is made of its name. */
const product = {
  productCode: '{E41128F2-9827-40C4-82B2-62CF9EA14462}',
  productName: 'mfa-server-upgrade check',
} as const;

/** SHA-256 of the packages in `packages/check-host`: another file is not run. */
const hashes = {
  'tiny.msi': 'fb1c7395cd454b9ff6a9c11e00ab522c614d755d7a76ecd52353fb5c6bcfe23a',
  'tiny-fails.msi': 'c5c3176ee807f0ec8233203d5b68834accaf45ce2baabe77fff5a4ff2c06243f',
} as const;

export const tinyProductCode = product.productCode;

/**
 * Puts the two packages of the check into the sandbox.
 * @param source folder of the runner with them; a rehearsal makes its own
 * @returns undefined where the folder does not have them
 * @throws HostError `refused` where a file is another one than was committed
 */
export async function placeTinyPackages(
  { kind, files }: Host,
  folder: string,
  source: string,
): Promise<TinyPackages | undefined> {
  const packages = tinyPackagesIn(folder);
  if (kind === 'rehearsal') {
    await files.write(packages.packagePath, asBytes(rehearsalPackage([])));
    await files.write(packages.failingPath, asBytes(rehearsalPackage([failsOnPurpose])));
    return packages;
  }
  for (const [name, wanted] of Object.entries(hashes)) {
    const from = join(source, name);
    // Of the runner, which may be another machine than the server.
    const bytes = await readFile(from).catch(() => undefined);
    if (bytes === undefined) return undefined;
    const sha256 = sha256Of(bytes);
    if (sha256 !== wanted) throw new HostError('refused', from, `${from} has the SHA-256 ${sha256}, not ${wanted}.`);
    await files.write(joinPath(folder, name), bytes);
  }
  return packages;
}

export function tinyPackagesIn(folder: string): TinyPackages {
  return { ...product, packagePath: joinPath(folder, 'tiny.msi'), failingPath: joinPath(folder, 'tiny-fails.msi') };
}

type FailingCondition = NonNullable<RehearsalInstaller['launchConditions']>[number];

/** A rehearsal package has no step that fails: it is refused by a condition that is never true. */
const failsOnPurpose: FailingCondition = {
  check: 'registry-value-present',
  key: `${packageKey}\\Never`,
  view: '32',
  value: 'Never',
  message: 'It fails on purpose.',
};

function rehearsalPackage(launchConditions: readonly FailingCondition[]): RehearsalInstaller {
  const names = Array.from({ length: 10 }, (_, index) => `V${String(index).padStart(2, '0')}`);
  return {
    rehearsalInstaller: 1,
    about: 'Rehearsal package of check-host: it writes its properties into the registry.',
    kind: 'msi',
    product: {
      name: product.productName,
      version: '1.0.0',
      architecture: 'x86',
      publisher: 'mfa-server-upgrade',
      productCode: product.productCode,
      upgradeCode: '{9ECFF9E4-8291-4ACC-85ED-7F0D8A75ED4F}',
    },
    publisherCheck: { status: 'unsigned' },
    properties: Object.fromEntries(names.map((name) => [name, ''])),
    launchConditions,
    installFolder: { default: `C:\\Program Files\\${sandboxName}` },
    seconds: 2,
    actions: names.map((name) => ({
      do: 'write-registry-value',
      key: packageKey,
      view: '32',
      name,
      text: `=[${name}]`,
    })),
  };
}

function asBytes(value: RehearsalInstaller): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8');
}
