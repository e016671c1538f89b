/** check-once VERDICT: one check of this machine in its sandbox, as the action makes it; recording and verdict are one file. */
import { writeFileSync } from 'node:fs';
import { checkedHost } from '../../../src/actions/shared/run-host-check.js';
import { silentLog } from '../../../src/base/log.js';
import { checkHost } from '../../../src/stages/check-host/check-host.js';
import { hostRecording } from '../../../src/stages/check-host/recording-file.js';
import { openHost } from './machine-parts.js';

const [, , file = ''] = process.argv;
const { host, hold, recorder } = await checkedHost({ host: await openHost(), environment: process.env }, true);
const check = await checkHost({
  host,
  log: process.env.MFA_CHECK_SAYS === undefined ? silentLog : { ...silentLog, info: console.log, warning: console.log },
  knowledge: {},
  sandbox: true,
  service: 'PhoneFactorSvc',
  run: { address: 'wine' },
  packages: 'Z:\\project\\packages\\check-host',
  serviceTimeLimitSeconds: 60,
  onCase: (name) => recorder?.during(name),
  ...(hold === undefined ? {} : { hold }),
});
writeFileSync(file, JSON.stringify(await hostRecording(host, check, recorder?.calls ?? [])));
