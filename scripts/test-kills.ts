/** Runs the tests of deaths and prefixes at every single change instead of a sample of them; minutes, not seconds. */
import { join } from 'node:path';
import { runNode } from './run-node.ts';

const jest = join('node_modules', 'jest', 'bin', 'jest.js');
const suites = [
  'end-to-end/killed-upgrades',
  'end-to-end/killed-from-elsewhere',
  'host/remote/program-starts',
  'end-to-end/prefixes',
  'end-to-end/earlier-version',
  'end-to-end/roll-back',
  'backup/apply-restore-faults',
].map((name) => `lib/test/${name}.test.js`);
await runNode(['--no-warnings', jest, ...suites], { KILLS: 'all' });
