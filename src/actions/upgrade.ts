import { omitUndefined } from '../base/json.js';
import {
  acceptedNoWayBack,
  backupInputs,
  keptSets,
  noWayBackInput,
  plannedUpload,
  requireUploadable,
  uploadAftermath,
  uploadOutputs,
} from './shared/backup-inputs.js';
import { choiceInputs } from './shared/choice-inputs.js';
import { decisionInputs, decisionsOf, mergeAgainOf, mergeInput } from './shared/decision-inputs.js';
import { stageAction } from './shared/stage-action.js';

export const upgrade = stageAction({
  name: 'upgrade',
  stage: 'upgrade',
  title: 'Upgrade PhoneFactor to MFA Server',
  description:
    'Upgrades one server from PhoneFactor Agent 5.x to Azure Multi-Factor Authentication Server: backup, removal, installation, settings; with plan, approval and resume.',
  branding: { icon: 'shield', color: 'blue' },
  guide: [
    'Runs every stage of the upgrade document in its order on this server: backup, User Portal, Mobile App Web Service, Web Service SDK and agent removed, then server, SDK, portal and mobile app installed, old settings brought over. On a web server without the agent it does the part that concerns that server.',
    'Where the run has artifacts and `recipients` are given, the backup set is uploaded before the first product is removed, encrypted for them. Where that fails, the run ends there, with the services started.',
    'A run that stops, for a person, a restart or a fault, is carried on by running it again with the same inputs. A run on a finished server changes nothing.',
  ],
  inputs: {
    ...choiceInputs,
    'keep-backups': keptSets,
    ...backupInputs,
    ...noWayBackInput,
    ...decisionInputs,
    ...mergeInput,
  },
  choices: (values) =>
    omitUndefined({
      keepBackups: values['keep-backups'],
      oldInstallers: values['old-installers'],
      acceptNoWayBack: acceptedNoWayBack(values),
      settingDecisions: decisionsOf(values),
      mergeAgain: mergeAgainOf(values),
      upload: plannedUpload(values),
    }),
  uploadMinutes: (values) => values['upload-time-limit'],
  extraOutputs: uploadOutputs,
  before: (values, session) => requireUploadable(values, session),
  /** Not of a finished server, which changes no more. */
  async after(values, session, outcome) {
    if (outcome.plan.steps.length === 0) return { notes: [] };
    return uploadAftermath(values, session, outcome);
  },
});
