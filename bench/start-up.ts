/** How long a typing error in a workflow takes to be answered, against Node.js that does nothing. */
import { paired } from './paired.js';

const floor = 1.5;
const stub = { arguments: ['dist/upgrade/index.js'], environment: { INPUT_MODE: 'dry-run' } };
const { first, second, ratio } = paired(stub, { arguments: ['-e', '0'] }, 31);
console.log(
  `start-up: a stub that fails validation ${first.toFixed(1)} ms, node -e 0 ${second.toFixed(1)} ms, ratio ${ratio.toFixed(2)} (at most ${floor})`,
);
if (ratio > floor) process.exitCode = 1;
