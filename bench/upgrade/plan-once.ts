/** `plan-once.js FOLDER`: plans the upgrade of a rehearsal server. */
import { planSample } from './sample-upgrade.js';

const [folder = ''] = process.argv.slice(2);
await planSample(folder);
