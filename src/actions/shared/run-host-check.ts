import { omitUndefined } from '../../omit-undefined.js';
import { checkHost } from '../../stages/check-host/check-host.js';
import { hostRecording } from '../../stages/check-host/recording-file.js';
import type { ActionResult, Session } from '../../workflow/action.js';
import { hostCheckResult } from '../../workflow/host-check-result.js';
import type { InputValues } from '../../workflow/input.js';
import type { hostCheckInputs } from '../check-host.js';
import { checkedHost, packagesOfTheCheck } from './checked-host.js';
import { knowledgeOf } from './knowledge-of.js';

/**
 * Checks the server and, where that is asked for, keeps what its programs answered. It takes nothing from the modules of the
 * inputs: what every step loads would grow by their names.
 */
export async function runHostCheck(
  inputs: InputValues<typeof hostCheckInputs>,
  session: Session,
): Promise<ActionResult> {
  const { host, hold, recorder } = await checkedHost(session.host, inputs.record);
  const found = await checkHost({
    host,
    log: session.log,
    run: session.run,
    knowledge: knowledgeOf(inputs),
    sandbox: inputs.sandbox,
    packages: packagesOfTheCheck(),
    serviceTimeLimitSeconds: inputs['service-time-limit'],
    ...omitUndefined({
      service: inputs.service,
      lasting: session.cutOff?.host,
      workFolder: inputs['work-folder'],
      releaseLock: inputs['release-lock'],
      hold,
    }),
    onCase: (name) => recorder?.during(name),
  });
  const recording = inputs.record ? await hostRecording(host, found, recorder?.calls ?? []) : undefined;
  return hostCheckResult(found, recording, inputs['fail-on-failed-check'], session);
}

type Looked = 'sandbox' | 'service' | 'record' | 'fail-on-failed-check' | 'release-lock';
type Looking = Omit<InputValues<typeof hostCheckInputs>, Looked>;

/** An inspection and the check of the host that only looks, told as one. */
export async function withHostCheck(inspected: ActionResult, inputs: Looking, session: Session): Promise<ActionResult> {
  const none = { service: undefined, 'release-lock': undefined } as const;
  const looking = { sandbox: false, record: false, 'fail-on-failed-check': true, ...none } as const;
  const { outputs, summary, fault } = await runHostCheck({ ...inputs, ...looking }, session);
  const { verdict = '', 'check-path': checkPath = '' } = outputs;
  return {
    ...inspected,
    outputs: { ...inspected.outputs, 'host-verdict': verdict, 'check-path': checkPath },
    summary: [inspected.summary, '', '### The suite on this server', '', summary].join('\n'),
    ...(fault === undefined ? {} : { fault }),
  };
}
