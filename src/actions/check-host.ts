import { hostVerdicts } from '../stages/check-host/verdicts.js';
import { defineAction } from '../workflow/action.js';
import { choice, optional, output, text, withDefault, yesOrNo } from '../workflow/input.js';
import { knowledgeInputs } from './shared/knowledge-inputs.js';
import { placeInputs, runInputs } from './shared/run-inputs.js';
import { statusOutput } from './shared/stage-outputs.js';

export const hostCheckInputs = {
  sandbox: withDefault(yesOrNo, 'false', { description: 'Whether it may write in a place of its own.' }),
  service: optional(text, { description: 'Service that it may stop and start, for example Spooler. Needs sandbox.' }),
  record: withDefault(yesOrNo, 'false', {
    description:
      'Whether to store what each program answered, to attach to a bug report. What may be secret is hidden.',
  }),
  'fail-on-failed-check': withDefault(yesOrNo, 'true', { description: 'Whether a failed check fails the step.' }),
  ...placeInputs,
  'release-lock': runInputs['release-lock'],
  'service-time-limit': runInputs['service-time-limit'],
  ...knowledgeInputs,
} as const;

export const checkHost = defineAction({
  name: 'check-host',
  title: 'Check the host',
  description:
    'Proves the suite on the very server, days before the window: each part is proven here, failed, or could not be tried.',
  branding: { icon: 'activity', color: 'gray-dark' },
  guide: [
    'It only looks, unless `sandbox: true` lets it write in a place of its own. All that it makes is taken away, also what a check left that was cut off; the verdict stays in the work folder. See [check the host first](../../docs/how-to/check-the-host-first.md).',
  ],
  inputs: hostCheckInputs,
  outputs: {
    changed: output(yesOrNo, 'Always "false".'),
    verdict: output(choice(hostVerdicts), '"proven-here", "failed" or "could-not-be-tried", of all parts together.'),
    adapters: output(text, 'JSON object: the verdict of each part by its name.'),
    'check-path': output(text, 'File on the runner with the verdict of each part and its evidence.'),
    'recording-path': output(text, 'With record: file on the runner with what each program answered.'),
    ...statusOutput,
    'report-path': output(text, 'File on the runner with the report in Markdown.'),
  },
  async execute(inputs, session) {
    const { runHostCheck } = await import('./shared/run-host-check.js');
    return runHostCheck(inputs, session);
  },
});
