/**
 * tiny-packages FOLDER: builds the two packages of check-host into FOLDER. They are committed in `packages/check-host`, with
 * their hashes in `src/stages/check-host/tiny-packages.ts`; building again makes other bytes, because wixl writes the time.
 */
import { mkdirSync } from 'node:fs';
import { sandboxName } from '../../../src/host/contract/contract-case.js';
import { buildMsi } from './build-msi.js';
import type { MsiDescription } from './msi-description.js';

const properties = Array.from({ length: 10 }, (_, index) => `V${String(index).padStart(2, '0')}`);
const key = `SOFTWARE\\${sandboxName}\\Package`;

const tiny: MsiDescription = {
  fileName: 'tiny.msi',
  name: 'mfa-server-upgrade check',
  version: '1.0.0',
  architecture: 'x86',
  manufacturer: 'mfa-server-upgrade',
  family: 'check-host',
  secureProperties: properties,
  folders: [{ id: 'INSTALLDIR', parent: 'ProgramFilesFolder', name: sandboxName }],
  components: [
    {
      id: 'Values',
      folder: 'INSTALLDIR',
      files: [
        { name: 'read me.txt', content: { text: 'Made by the check of mfa-server-upgrade, and removed by it.\r\n' } },
      ],
      // A value that begins with # would become a number; the sign in front keeps it a text.
      registry: properties.map((name) => ({ key, name, value: `=[${name}]` })),
    },
  ],
};

const [, , folder = ''] = process.argv;
mkdirSync(folder, { recursive: true });
buildMsi(folder, tiny);
buildMsi(folder, {
  ...tiny,
  fileName: 'tiny-fails.msi',
  actions: [
    // What was planned until here is done, so that there is something to take back.
    { name: 'InstallExecute', sequence: 5400 },
    { name: 'FailOnPurpose', type: 19, target: 'It fails on purpose.', sequence: 5500 },
  ],
});
