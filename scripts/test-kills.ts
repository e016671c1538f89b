/** Runs the kill and prefix tests at every single change instead of a sample of them; minutes, not seconds. */
import { join } from 'node:path';
import { runNode } from './run-node.ts';

const jest = join('node_modules', 'jest', 'bin', 'jest.js');
const suites = ['killed-upgrades', 'prefixes'].map((name) => `lib/test/end-to-end/${name}.test.js`);
await runNode(['--experimental-vm-modules', '--no-warnings', jest, ...suites], { KILLS: 'all' });
