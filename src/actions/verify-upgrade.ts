import { omitUndefined } from '../base/json.js';
import { verdicts } from '../stages/verify-upgrade/check.js';
import { goals, standings } from '../stages/verify-upgrade/goals.js';
import { defineAction } from '../workflow/action.js';
import { choice, type InputValues, optional, output, text, withDefault, yesOrNo } from '../workflow/input.js';
import { choiceInputs, choicesOf } from './shared/choice-inputs.js';
import { decisionInputs, decisionsOf } from './shared/decision-inputs.js';
import { knowledgeInputs } from './shared/knowledge-inputs.js';
import { placeInputs } from './shared/run-inputs.js';
import { statusOutput } from './shared/stage-outputs.js';

const inputs = {
  ...placeInputs,
  'backup-path': choiceInputs['backup-path'],
  'from-other-server': choiceInputs['from-other-server'],
  'expected-state': optional(choice(goals), {
    description:
      'State that the server has to be in: "upgraded", "in-between" (what was done is still so, what is left is named) or "rolled-back". By default the records decide, and a server in between fails.',
  }),
  'do-not-reinstall': choiceInputs['do-not-reinstall'],
  'target-version': choiceInputs['target-version'],
  'user-portal-virtual-directory': choiceInputs['user-portal-virtual-directory'],
  'mobile-app-virtual-directory': choiceInputs['mobile-app-virtual-directory'],
  'web-service-sdk-virtual-directory': choiceInputs['web-service-sdk-virtual-directory'],
  'web-service-sdk-url': choiceInputs['web-service-sdk-url'],
  'old-only': choiceInputs['old-only'],
  ...decisionInputs,
  'sdk-user': optional(text, {
    description: 'Account with which the page of the Web Service SDK on this server is opened once, over TLS. Extra.',
  }),
  'sdk-password': optional(text, { description: 'Its password, from a secret.' }),
  'fail-on-failed-check': withDefault(yesOrNo, 'true', { description: 'Whether the result "fail" fails the step.' }),
  'fail-on-not-proven': withDefault(yesOrNo, 'true', {
    description: 'Whether the result "not-proven" fails the step.',
  }),
  ...knowledgeInputs,
};

export const verifyUpgrade = defineAction({
  name: 'verify-upgrade',
  title: 'Verify the upgrade',
  description:
    'Compares journal, backup sets and the server after the upgrade or a roll-back: pass, fail or not-proven, each check with its evidence. Changes nothing.',
  branding: { icon: 'check-circle', color: 'green' },
  guide: [
    'The list of checks is made first, from the intention in the journal or else from the inventory in the backup set. Then each is judged: products, addresses, sites, bindings, certificates, pools, authentication, web.config, themes, registry, services, data file, operator steps, and the pages, which are opened on this server. A check that nothing shows is not proven; it is never left out.',
    'The result is "pass" where every required check passed, "fail" where one failed, and "not-proven" otherwise. Without journal, set or any part of PhoneFactor on record nothing passes. Extra checks (opened where users are, an account for the Web Service SDK, the cloud service, the log) are listed; one that could not be made changes nothing.',
    'Directories and decisions come from the records; the inputs for them are needed only where journal and plans are lost. Operator steps count with the name and the time in the journal: confirm them with the action that asked for them.',
  ],
  inputs,
  outputs: {
    changed: output(yesOrNo, 'Always "false".'),
    result: output(choice(verdicts), '"pass", "fail" or "not-proven".'),
    state: output(
      choice(standings),
      'What the records show: "upgraded", "in-between", "rolled-back", "not-begun" or "unknown".',
    ),
    checks: output(
      text,
      'JSON array of the checks: id, title, need, wanted, verdict, evidence, advice, and changedByPerson where it is not as the upgrade left it.',
    ),
    ...statusOutput,
    'report-path': output(text, 'File on the runner with the report in Markdown.'),
  },
  async execute(inputs, session) {
    const { knowledgeOf } = await import('./shared/knowledge-of.js');
    const { verifyServer } = await import('../stages/verify-upgrade/verify-server.js');
    const { verificationResult } = await import('./shared/verification-result.js');
    const password = inputs['sdk-password'];
    if (password !== undefined) session.log.mask(password);
    const verification = await verifyServer({
      host: session.host,
      knowledge: knowledgeOf(inputs),
      choices: (workFolder) => ({
        ...choicesOf(inputs, workFolder),
        ...omitUndefined({ settingDecisions: decisionsOf(inputs) }),
      }),
      fromOtherServer: inputs['from-other-server'],
      ...omitUndefined({
        workFolder: inputs['work-folder'],
        backupPath: inputs['backup-path'],
        expectedState: inputs['expected-state'],
        sdkCredentials: credentialsOf(inputs),
      }),
    });
    const failOn = { failedCheck: inputs['fail-on-failed-check'], notProven: inputs['fail-on-not-proven'] };
    return verificationResult(verification, failOn, session);
  },
});

function credentialsOf(values: InputValues<typeof inputs>) {
  const [user, password] = [values['sdk-user'], values['sdk-password']];
  return user === undefined || password === undefined ? undefined : { user, password };
}
