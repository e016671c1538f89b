import { choiceInputs } from './shared/choice-inputs.js';
import { stageAction } from './shared/stage-action.js';

export const installMfaServer = stageAction({
  name: 'install-mfa-server',
  stage: 'install-mfa-server',
  title: 'Install MFA Server',
  description:
    'Installs the Multi-Factor Authentication Server into the folder of the old agent, checks that the data file is still there, and asks a person to activate it.',
  branding: { icon: 'download', color: 'blue' },
  guide: [
    'The installation and document step I1. The folder is the one that the registry names (both views are read); afterwards the product must be there, in that folder, with its services running and the data file present.',
    'No silent switch of the setup program is published. With `setup-arguments` it runs unattended; without, the action stops with the instruction for a person and carries on when it is run again.',
    'Activation and replication group are done by a person. The action stops with the exact instruction; confirm with `completed-operator-steps: activate-server, confirm-replication-group` and run it again.',
  ],
  inputs: {
    'setup-path': choiceInputs['setup-path'],
    'setup-arguments': choiceInputs['setup-arguments'],
    'setup-secrets': choiceInputs['setup-secrets'],
    'setup-sha256': choiceInputs['setup-sha256'],
    'expected-signer': choiceInputs['expected-signer'],
    'do-not-reinstall': choiceInputs['do-not-reinstall'],
    'target-version': choiceInputs['target-version'],
    'accept-pending-restart': choiceInputs['accept-pending-restart'],
    'backup-path': choiceInputs['backup-path'],
    'from-other-server': choiceInputs['from-other-server'],
  },
});
