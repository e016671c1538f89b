import { omitUndefined } from '../omit-undefined.js';
import { operatorStepIds } from '../product/step-ids.js';
import { defineAction } from '../workflow/action.js';
import { list, optional, withDefault, yesOrNo } from '../workflow/input.js';
import { choiceInputs, choicesOf } from './shared/choice-inputs.js';
import { decisionInputs, decisionsOf } from './shared/decision-inputs.js';
import { knowledgeInputs, knowledgeOf } from './shared/knowledge-inputs.js';
import { placeInputs } from './shared/run-inputs.js';

export const verifyUpgrade = defineAction({
  name: 'verify-upgrade',
  title: 'Verify the upgrade',
  description:
    'Looks at services, files, sites, settings and versions after the upgrade: pass, fail or cannot be proven, each with its evidence. Changes nothing.',
  branding: { icon: 'check-circle', color: 'green' },
  guide: [
    'Compares the server with its state before the upgrade, which every backup set holds. What only a person or an account can show (the portal answers, users are there) is listed as "cannot be proven" with what to do.',
  ],
  inputs: {
    ...placeInputs,
    'backup-path': choiceInputs['backup-path'],
    'from-other-server': choiceInputs['from-other-server'],
    'target-version': choiceInputs['target-version'],
    'user-portal-virtual-directory': choiceInputs['user-portal-virtual-directory'],
    'mobile-app-virtual-directory': choiceInputs['mobile-app-virtual-directory'],
    'web-service-sdk-virtual-directory': choiceInputs['web-service-sdk-virtual-directory'],
    'web-service-sdk-url': choiceInputs['web-service-sdk-url'],
    'old-only': choiceInputs['old-only'],
    ...decisionInputs,
    'completed-operator-steps': optional(list(operatorStepIds), {
      description: 'Operator steps that are done, where the journal of this server does not say so yet.',
    }),
    'fail-on-failed-check': withDefault(yesOrNo, 'true', { description: 'Whether a failed check fails the step.' }),
    ...knowledgeInputs,
  },
  outputs: {
    changed: 'Always "false".',
    result: '"pass" or "fail". Checks that cannot be proven do not count as failed.',
    checks: 'JSON array of the checks: id, title, verdict, evidence, advice.',
    'report-path': 'File on the runner with the report in Markdown.',
  },
  async execute(inputs, session) {
    const { verifyServer } = await import('../stages/verify-upgrade/verify-server.js');
    const { verificationResult } = await import('../workflow/verification-result.js');
    const checks = await verifyServer({
      host: session.host,
      knowledge: knowledgeOf(inputs),
      choices: (workFolder) => ({
        ...choicesOf(inputs, workFolder),
        ...omitUndefined({ settingDecisions: decisionsOf(inputs) }),
      }),
      confirmed: inputs['completed-operator-steps'] ?? [],
      fromOtherServer: inputs['from-other-server'],
      ...omitUndefined({ workFolder: inputs['work-folder'], backupPath: inputs['backup-path'] }),
    });
    return verificationResult(checks, inputs['fail-on-failed-check'], session);
  },
});
