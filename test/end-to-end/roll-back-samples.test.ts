import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packagesIn } from '../../scripts/sample-servers/assemble.js';
import { type PhoneFactorEdition, phoneFactorPackages } from '../../scripts/sample-servers/phonefactor-packages.js';
import { readBackupSet } from '../../src/backup/verify-backup-set.js';
import type { Host } from '../../src/host/host.js';
import { onSampleServer } from '../host/sample-server.js';
import { restored, snapshot } from './rolled-back.js';
import { runToTheEnd, runUpgrade, throughBackup } from './sample-upgrades.js';

/** What each sample server's PhoneFactor came from; the way back needs the very packages. */
const editions: Readonly<Record<string, PhoneFactorEdition>> = {
  'one-server': { version: '5.0.3', architecture: 'x64' },
  'web-server': { version: '5.0.3', architecture: 'x64' },
  'half-upgraded': { version: '5.0.3', architecture: 'x64' },
  'other-drive-32-bit': { version: '5.0.1', architecture: 'x86', contentRoot: 'D:\\Web' },
};
const oldInstallers = 'C:\\Old installers';

async function placePackages(folder: string, edition: PhoneFactorEdition): Promise<void> {
  const packages = Object.entries(phoneFactorPackages(edition)).map(([name, installer]) => ({
    fileName: `${name}.msi`,
    installer,
  }));
  for (const { path, bytes } of packagesIn(oldInstallers, packages)) {
    const at = join(folder, 'drives', ...path.replace(':', '').split('\\'));
    await mkdir(dirname(at), { recursive: true });
    await writeFile(at, bytes);
  }
}

/** Times, attributes and access rights of all that is in the set. */
async function factsOf({ files }: Host, setFolder: string) {
  const { manifest } = await readBackupSet(files, setFolder);
  const paths = [
    ...manifest.folders.map(({ path }) => path),
    ...manifest.entries
      .filter(({ component }) => component !== 'server')
      .flatMap(({ originalPath }) => originalPath ?? []),
  ];
  const facts = paths.map(async (path) => [
    path,
    await files.stat(path),
    (await files.securityDescriptors(path)).descriptors.get(path.toLowerCase()),
  ]);
  return Promise.all(facts);
}

/** Every file that might be in a backup has rights, times and attributes that no default gives. */
async function tellFacts(host: Host, setFolder: string): Promise<void> {
  const { manifest } = await readBackupSet(host.files, setFolder);
  const of = (path: string, number: number) => ({
    path,
    created: new Date(Date.UTC(2009, 1, 1, 0, 0, number)).toISOString(),
    modified: new Date(Date.UTC(2015, 1, 1, 0, 0, number)).toISOString(),
    attributes: { readOnly: false, hidden: number % 3 === 0, system: number % 5 === 0 },
    securityDescriptor: `O:BAG:SYD:PAI(A;;FA;;;S-1-5-21-1-2-3-${number})`,
  });
  const paths = [
    ...manifest.entries.flatMap(({ originalPath }) => originalPath ?? []),
    ...manifest.folders.map(({ path }) => path),
  ];
  await host.files.putFacts(paths.map(of));
}

/** A set that only shows what is in a backup of this server; it is gone afterwards. */
async function whatIsHeld(
  open: () => Promise<Host>,
  sample: string,
  use: (set: string) => Promise<void>,
): Promise<void> {
  const onlyBackup = await runUpgrade(await open(), sample, { restrict: throughBackup });
  const folder = onlyBackup.backup?.folder ?? '';
  await use(folder);
  const { files } = await open();
  await files.remove(folder.replace(/\\backups\\.*$/, ''));
}

describe('the way back of every sample server', () => {
  test.each(Object.entries(editions))(
    '%s is what it was: bytes, registry, services, IIS, and times, attributes and rights of all that was backed up',
    (sample, edition) =>
      onSampleServer(sample, async ({ folder, open }) => {
        await placePackages(folder, edition);
        let facts: Awaited<ReturnType<typeof factsOf>> = [];
        await whatIsHeld(open, sample, async (held) => {
          await tellFacts(await open(), held);
          facts = await factsOf(await open(), held);
        });
        const before = await snapshot(folder);
        const outcomes = await runToTheEnd(open, sample);
        const made = outcomes[0]?.backup?.folder ?? '';
        expect(await snapshot(folder)).not.toEqual(before);
        await restored(await open(), made, { oldInstallers });
        expect(await snapshot(folder)).toEqual(before);
        expect(await factsOf(await open(), made)).toEqual(facts);
        expect((await restored(await open(), made, { oldInstallers })).plan.steps).toEqual([]);
      }),
    120_000,
  );
});
