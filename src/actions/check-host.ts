import { omitUndefined } from '../omit-undefined.js';
import { defineAction } from '../workflow/action.js';
import { optional, text, withDefault, yesOrNo } from '../workflow/input.js';
import { knowledgeInputs, knowledgeOf } from './shared/knowledge-inputs.js';
import { placeInputs, runInputs } from './shared/run-inputs.js';

export const checkHost = defineAction({
  name: 'check-host',
  title: 'Check the host',
  description:
    'Proves the suite on the very server, days before the window: each part is proven here, failed, or could not be tried, with evidence.',
  branding: { icon: 'activity', color: 'gray-dark' },
  guide: [
    'Without `sandbox` it only looks. With `sandbox: true` it also writes in a place of its own: a registry key in both views, files, an application pool, a tiny package that it installs, removes and lets fail. Everything is taken away afterwards, also what an earlier check left that was cut off; only the verdict stays, in the work folder, and plans name its absence.',
    'No service is touched unless `service` names one: that one is stopped and started, and is then as it was.',
    '`record: true` keeps what every program answered, which the project can play through its own adapters.',
    'A rehearsal shows what the check does; it proves nothing of a real server.',
  ],
  inputs: {
    sandbox: withDefault(yesOrNo, 'false', {
      description: 'Whether the check may write in a place of its own on the server. By default it only looks.',
    }),
    service: optional(text, {
      description: 'Name of a service that may be stopped and started, for example Spooler. Needs sandbox.',
    }),
    record: withDefault(yesOrNo, 'false', {
      description:
        'Whether to keep what each program answered, as one file to attach to a bug report. What is not known to be harmless is hidden in it.',
    }),
    'fail-on-failed-check': withDefault(yesOrNo, 'true', { description: 'Whether a failed check fails the step.' }),
    ...placeInputs,
    'service-time-limit': runInputs['service-time-limit'],
    ...knowledgeInputs,
  },
  outputs: {
    changed: 'Always "false": what the check makes it takes away.',
    verdict: '"proven-here", "failed" or "could-not-be-tried", of all parts together.',
    'check-path': 'File on the runner with the verdict of each part (docs/reference/host-check.schema.json).',
    adapters: 'JSON object: the verdict of each part by its name.',
    'recording-path':
      'With record: file on the runner with what each program answered (docs/reference/host-recording.schema.json).',
    'report-path': 'File on the runner with the report in Markdown.',
  },
  async execute(inputs, session) {
    const { checkHost: check } = await import('../stages/check-host/check-host.js');
    const { hostRecording } = await import('../stages/check-host/recording-file.js');
    const { hostCheckResult } = await import('../workflow/host-check-result.js');
    const { checkedHost, packagesOfTheCheck } = await import('./shared/checked-host.js');
    const { host, hold, recorder } = await checkedHost(session.host, inputs.record);
    const found = await check({
      host,
      log: session.log,
      run: session.run,
      knowledge: knowledgeOf(inputs),
      sandbox: inputs.sandbox,
      packages: packagesOfTheCheck(),
      serviceTimeLimitSeconds: inputs['service-time-limit'],
      ...omitUndefined({ service: inputs.service, workFolder: inputs['work-folder'], hold }),
      onCase: (name) => recorder?.during(name),
    });
    const recording = inputs.record ? await hostRecording(host, found, recorder?.calls ?? []) : undefined;
    return hostCheckResult(found, recording, inputs['fail-on-failed-check'], session);
  },
});
