/** build-all OUT HELPER: builds every look-alike package into OUT, with the setup program beside its package. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildMsi } from './build-msi.js';
import { lookAlikes } from './look-alikes.js';

const [, , folder = '', helper = ''] = process.argv;
mkdirSync(folder, { recursive: true });
for (const description of lookAlikes({ folder, helper })) buildMsi(folder, description);
copyFileSync(helper, join(folder, 'MultiFactorAuthenticationServerSetup.exe'));
copyFileSync(helper, join(folder, 'helper.exe'));
