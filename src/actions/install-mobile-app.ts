import { choiceInputs } from './shared/choice-inputs.js';
import { stageAction } from './shared/stage-action.js';

export const installMobileApp = stageAction({
  name: 'install-mobile-app',
  stage: 'install-mobile-app',
  title: 'Install the Mobile App Web Service',
  description:
    'Installs the new Mobile App Web Service where the old one was, for targets before 8.0; for later ones it explains why it is left out.',
  branding: { icon: 'smartphone', color: 'blue' },
  guide: [
    'Document step I4.2. MFA Server 8.0 and later have no Mobile App Web Service: the action then changes nothing and reports that.',
  ],
  inputs: {
    'mobile-app-virtual-directory': choiceInputs['mobile-app-virtual-directory'],
    'do-not-reinstall': choiceInputs['do-not-reinstall'],
    'target-version': choiceInputs['target-version'],
    'application-pool': choiceInputs['application-pool'],
    'package-folder': choiceInputs['package-folder'],
    'expected-signer': choiceInputs['expected-signer'],
    'package-sha256': choiceInputs['package-sha256'],
    'accept-pending-restart': choiceInputs['accept-pending-restart'],
    'backup-path': choiceInputs['backup-path'],
    'from-other-server': choiceInputs['from-other-server'],
  },
});
