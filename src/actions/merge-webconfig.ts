import { omitUndefined } from '../base/json.js';
import { UserError } from '../base/user-error.js';
import { isWindowsPath } from '../host/windows-path.js';
import { type ActionResult, defineAction, type Session } from '../workflow/action.js';
import { choice, type InputValues, optional, runnerPath } from '../workflow/input.js';
import { choiceInputs } from './shared/choice-inputs.js';
import { decisionInputs, decisionsOf, mergeAgainOf, mergeInput } from './shared/decision-inputs.js';
import { mergeOutputs, mergeOutputValues } from './shared/merge-outputs.js';
import { stageAction } from './shared/stage-action.js';

const stage = stageAction({
  name: 'merge-webconfig',
  stage: 'merge-webconfig',
  title: 'Merge web.config',
  description:
    'Brings the old settings of User Portal and Mobile App Web Service into their new web.config without touching another byte, and corrects the address of the Web Service SDK.',
  branding: { icon: 'git-merge', color: 'blue' },
  guide: [
    'Document step I4.3. The old file comes from the backup set, the new one from IIS. Every difference that is not carried over is reported with both values.',
    'With `original` and `target` it merges these two files instead, of this product (`component`) or of any ASP.NET application, on any operating system. `carry`, `keep` and `report` then decide about single settings or whole sections; see docs/reference/web-config-merge.md.',
  ],
  inputs: {
    'web-service-sdk-virtual-directory': choiceInputs['web-service-sdk-virtual-directory'],
    'web-service-sdk-url': choiceInputs['web-service-sdk-url'],
    'user-portal-virtual-directory': choiceInputs['user-portal-virtual-directory'],
    'mobile-app-virtual-directory': choiceInputs['mobile-app-virtual-directory'],
    'target-version': choiceInputs['target-version'],
    'old-only': choiceInputs['old-only'],
    'backup-path': choiceInputs['backup-path'],
    'from-other-server': choiceInputs['from-other-server'],
    ...decisionInputs,
    ...mergeInput,
  },
  choices: (values) => omitUndefined({ settingDecisions: decisionsOf(values), mergeAgain: mergeAgainOf(values) }),
  extraOutputs: mergeOutputs,
  after: async (_inputs, session, _outcome, situation) => {
    const merges = Object.entries(situation?.pendingMerges ?? {}).map(([component, { record }]) => ({
      name: `merge-webconfig-${component}-differences.json`,
      record,
    }));
    return { outputs: await mergeOutputValues(merges, session), notes: [] };
  },
});

const fileInputs = {
  original: optional(runnerPath, {
    description:
      'File with the old values, where files are given. A Windows path is one on the server, any other one on the runner.',
  }),
  target: optional(runnerPath, {
    description: 'File into which they go; its bytes outside of the edits do not change.',
  }),
  pristine: optional(runnerPath, {
    description:
      'The old file as its version installed it: then only what somebody changed is carried, and conflicts are found.',
  }),
  output: optional(runnerPath, { description: 'Where the merged file is written. By default in place of the target.' }),
  component: optional(choice(['user-portal', 'mobile-app']), {
    description:
      'Applies the rules of this component to the given files. Without it the rules for any ASP.NET application apply.',
  }),
} as const;

const inputs = { ...stage.inputs, ...fileInputs };
type Values = InputValues<typeof inputs>;

const givenFiles = ({ original, target }: Values) => original !== undefined || target !== undefined;

export const mergeWebconfig = defineAction({
  ...stage,
  inputs,
  outputs: stage.outputs,
  readsServer: (values) => !givenFiles(values) || isWindowsPath(values.original ?? ''),
  execute: (values, session) => (givenFiles(values) ? mergeFiles(values, session) : stage.execute(values, session)),
});

async function mergeFiles(values: Values, session: Session): Promise<ActionResult> {
  const { original, target, pristine, output, mode } = values;
  if (original === undefined || target === undefined) throw halfGiven();
  const paths = [original, target, pristine ?? original, output ?? target];
  const onServer = isWindowsPath(original);
  if (paths.some((path) => isWindowsPath(path) !== onServer)) throw mixedPaths();
  const { givenRules, mergeGivenFiles } = await import('./shared/merge-given-files.js');
  return mergeGivenFiles(
    {
      paths: { original, target, ...(pristine === undefined ? {} : { pristine }), output: output ?? target },
      ...(onServer ? { files: session.host.files } : {}),
      rules: givenRules(values, decisionsOf(values)),
      mode,
      requireApproval: values['require-approval'],
      approvedPlan: values['approved-plan'],
      approvedPlanFile: values['approved-plan-file'],
    },
    session,
  );
}

function halfGiven(): UserError {
  return new UserError(
    'merge-files-incomplete',
    'Of the two files "original" and "target" only one was given.',
    'Give both, or none of them to merge what the backup set and IIS have.',
  );
}

function mixedPaths(): UserError {
  return new UserError(
    'merge-files-mixed',
    'Some of the files are given by a Windows path on the server and some by a path on the runner.',
    'Give all of them in the same way.',
  );
}
