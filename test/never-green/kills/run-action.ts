/** One run of an action in a process of its own, which can be killed: action, folder, inputs, hour; prints what came of it, and `begun` to standard error with its first change. */
import type { ActionName } from '../../../src/entry-points.js';
import { run } from '../player.js';

const [, , action, folder = '', inputs = '{}', hour = '0'] = process.argv;
let hasBegun = false;
const ran = await run(folder, action as ActionName, JSON.parse(inputs), Number(hour), () => {
  if (!hasBegun) process.stderr.write('begun\n');
  hasBegun = true;
});
process.stdout.write(JSON.stringify(ran));
