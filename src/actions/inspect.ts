import { hostVerdicts } from '../stages/check-host/verdicts.js';
import { defineAction } from '../workflow/action.js';
import { choice, output, text, withDefault, yesOrNo } from '../workflow/input.js';
import { knowledgeInputs } from './shared/knowledge-inputs.js';
import { placeInputs, runInputs } from './shared/run-inputs.js';
import { statusOutput } from './shared/stage-outputs.js';

export const inspect = defineAction({
  name: 'inspect',
  title: 'Inspect a server',
  description:
    'Reads a server and changes nothing: components, versions, paths, data file, IIS, prerequisites and what would block the upgrade, as a JSON inventory.',
  branding: { icon: 'search', color: 'gray-dark' },
  guide: ['The inventory contains no secrets. A rehearsal server can be made of it, on any machine.'],
  inputs: {
    ...placeInputs,
    'check-host': withDefault(yesOrNo, 'false', {
      description:
        'Whether to prove the suite on this server as well, as the action check-host does without its sandbox. A failed check fails the step.',
    }),
    'service-time-limit': runInputs['service-time-limit'],
    ...knowledgeInputs,
  },
  outputs: {
    changed: output(yesOrNo, 'Always "false".'),
    'inventory-path': output(text, 'File on the runner with the inventory (docs/reference/inventory.schema.json).'),
    components: output(text, 'JSON array of the components found: component, generation, version.'),
    blockers: output(text, 'JSON array of what would stop the upgrade of this server.'),
    warnings: output(text, 'JSON array of what a person should know.'),
    'reboot-required': output(yesOrNo, '"true" when a restart of Windows is pending.'),
    ...statusOutput,
    'report-path': output(text, 'File on the runner with the report in Markdown.'),
    'host-verdict': output(choice(hostVerdicts), 'With check-host: "proven-here", "failed" or "could-not-be-tried".'),
    'check-path': output(text, 'With check-host: file on the runner with the verdict of each part and its evidence.'),
  },
  async execute(inputs, session) {
    const { runInspection } = await import('./shared/run-inspection.js');
    const inspected = await runInspection(inputs, session);
    if (!inputs['check-host']) return inspected;
    const { withHostCheck } = await import('./shared/run-host-check.js');
    return withHostCheck(inspected, inputs, session);
  },
});
