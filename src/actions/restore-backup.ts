import { omitUndefined } from '../base/json.js';
import { componentNames } from '../product/components.js';
import { defineAction } from '../workflow/action.js';
import {
  choice,
  type InputValues,
  list,
  matching,
  optional,
  runnerPath,
  secretText,
  serverPath,
  text,
  wholeNumber,
  withDefault,
  yesOrNo,
} from '../workflow/input.js';
import { knowledgeInputs } from './shared/knowledge-inputs.js';
import { runInputs } from './shared/run-inputs.js';
import { stageOutputs } from './shared/stage-outputs.js';

const inputs = {
  'backup-path': optional(serverPath, {
    description: 'Folder or share with the backup set. By default the newest set of this server in the work folder.',
  }),
  'artifact-name': optional(text, {
    description: 'Artifact that contains the set, in place of backup-path. It is downloaded, compared and unpacked.',
  }),
  'run-id': optional(wholeNumber(1, Number.MAX_SAFE_INTEGER), {
    description: 'Number of the run that made the artifact, where it is another run than this one.',
  }),
  repository: optional(matching(/^[^/\s]+\/[^/\s]+$/, 'owner/name'), {
    description: 'Repository of that run. By default this one.',
  }),
  identity: optional(secretText, {
    description: 'Private key of age (AGE-SECRET-KEY-1...) that opens the artifact. From a secret only.',
  }),
  'identity-file': optional(runnerPath, { description: 'File on the runner with that key, in place of identity.' }),
  scope: withDefault(choice(['items', 'roll-back']), 'items', {
    description:
      '"items" puts files, registry and IIS settings of the chosen components back. "roll-back" also removes the MFA Server and installs PhoneFactor again.',
  }),
  components: optional(list(componentNames), {
    description: 'Only these components. By default everything in the set.',
  }),
  overwrite: withDefault(yesOrNo, 'false', {
    description:
      '"true" replaces files that are newer on the server than in the set; what was written since the backup is then lost to the product. A copy stays in the work folder.',
  }),
  'create-missing-folders': withDefault(yesOrNo, 'false', {
    description: '"true" puts files back whose folder is gone, for example of a component that is not installed.',
  }),
  'allow-other-places': withDefault(yesOrNo, 'false', {
    description:
      '"true" also writes to places that the inventory in the set does not know as places of the product. The plan marks each of them.',
  }),
  'from-other-server': withDefault(yesOrNo, 'false', {
    description: '"true" takes a set of a server with another name, for example after the machine was renamed.',
  }),
  'old-installers': optional(serverPath, {
    description:
      'For "roll-back": folder with the packages that PhoneFactor was installed from. By default the packages in the set, where it has them.',
  }),
} as const;

type Values = InputValues<typeof inputs> & Pick<InputValues<typeof runInputs>, 'github-token'>;

export interface SetSource {
  /** Folder or share with the set. */
  readonly backupPath?: string;
  readonly artifactName?: string;
  /** Run that made the artifact; this one where absent. */
  readonly runId?: number;
  /** `owner/name`; this repository where absent. */
  readonly repository?: string;
  readonly token?: string;
  /** Text with private keys of age. */
  readonly identity?: string;
  /** File on the runner with private keys of age. */
  readonly identityFile?: string;
}

function sourceOf(values: Values): SetSource {
  return omitUndefined({
    backupPath: values['backup-path'],
    artifactName: values['artifact-name'],
    runId: values['run-id'],
    repository: values.repository,
    token: values['github-token'],
    identity: values.identity,
    identityFile: values['identity-file'],
  });
}

function requestOf(values: Values) {
  return {
    scope: values.scope,
    overwrite: values.overwrite,
    createMissingFolders: values['create-missing-folders'],
    fromOtherServer: values['from-other-server'],
    otherPlaces: values['allow-other-places'],
    ...omitUndefined({ components: values.components, oldInstallers: values['old-installers'] }),
  };
}

export const restoreBackup = defineAction({
  name: 'restore-backup',
  title: 'Restore a backup, or roll back',
  description:
    'Puts a verified backup set back in place: data folder, registry key, web.config files, themes, IIS settings. With scope "roll-back" it brings PhoneFactor back in place of the MFA Server.',
  changesServer: true,
  branding: { icon: 'rotate-ccw', color: 'orange' },
  guide: [
    'Every byte of the set is read and compared before anything is put back. Each file is written beside its place and renamed over it; what it replaces is moved to the work folder. Newer files are only replaced with `overwrite: true`.',
    'The way back to PhoneFactor needs the very packages it was installed from: they are recognised by their product code. `mode: plan` shows every step; it also downloads and unpacks the artifact into the work folder.',
    'A set can be restored without this action: docs/how-to/restore-by-hand.md.',
  ],
  inputs: { ...inputs, ...runInputs, ...knowledgeInputs },
  outputs: stageOutputs,
  async execute(values, session) {
    if (values.identity !== undefined) session.log.mask(values.identity);
    if (values['github-token'] !== undefined) session.log.mask(values['github-token']);
    const { restoreSet } = await import('./shared/restore-set.js');
    return restoreSet(values, session, sourceOf(values), requestOf(values));
  },
});
