/**
 * One run of an action in a process of its own, which can be killed; its only argument is an {@link Order}. Prints what
 * came of it, and `begun` to standard error with its first change.
 */
import { runHere } from '../../in-process.js';
import { knownInputs, ranOf, timesOf } from '../player.js';
import { cutShare } from './cut-share.js';
import type { Order } from './process.js';
import { storeAt } from './store-client.js';

const order: Order = JSON.parse(process.argv[2] ?? '');
const { action, folder, inputs, hour, store, cut } = order;
const times: bigint[] = [];
let hasBegun = false;
/**
 * What runs have in common before one of them has the server: the work folder is made and closed, the lock is asked
 * for.
 */
const common = /\\mfa-server-upgrade(\\lock.*|\\plans|\\plans\\hidden-values\.salt|\\mfa-server-upgrade\.txt)?$/;

function onEffect({ subject }: { readonly subject: string }): void {
  if (!hasBegun) process.stderr.write('begun\n');
  hasBegun = true;
  if (!common.test(subject)) times[times.length === 0 ? 0 : 1] = process.hrtime.bigint();
}

if (cut !== undefined) cutShare(cut);
const options = { ...(hour === undefined ? {} : timesOf(hour)), onEffect };
const session = store === undefined ? {} : { artifacts: storeAt(store) };
const ran = await ranOf(action, () => runHere(action, folder, knownInputs(action, inputs), options, session));
process.stdout.write(
  JSON.stringify({ ...ran, changedFrom: String(times[0] ?? ''), changedUntil: String(times.at(-1) ?? '') }),
);
