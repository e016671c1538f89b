/** Runs the kill tests at every single change instead of a sample of them; minutes, not seconds. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const jest = join('node_modules', 'jest', 'bin', 'jest.js');
const flags = ['--experimental-vm-modules', '--no-warnings'];
const { status } = spawnSync(process.execPath, [...flags, jest, 'lib/test/end-to-end/killed-upgrades.test.js'], {
  stdio: 'inherit',
  env: { ...process.env, KILLS: 'all' },
});
process.exitCode = status ?? 1;
