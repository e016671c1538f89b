import { choiceInputs } from './shared/choice-inputs.js';
import { stageAction } from './shared/stage-action.js';

export const installWebServiceSdk = stageAction({
  name: 'install-web-service-sdk',
  stage: 'install-web-service-sdk',
  title: 'Install the Web Service SDK',
  description: 'Installs the new Web Service SDK where the old one was, under its old or its new virtual directory.',
  branding: { icon: 'link', color: 'blue' },
  guide: [
    'Document step I2. The package comes from the install folder of the new server. Authentication and TLS settings of the application are put back as the backup set recorded them.',
    'With another name than before, the address in User Portal and mobile app is corrected by merge-webconfig; every other client of the SDK is yours to change.',
  ],
  inputs: {
    'web-service-sdk-virtual-directory': choiceInputs['web-service-sdk-virtual-directory'],
    'application-pool': choiceInputs['application-pool'],
    'do-not-reinstall': choiceInputs['do-not-reinstall'],
    'package-folder': choiceInputs['package-folder'],
    'expected-signer': choiceInputs['expected-signer'],
    'package-sha256': choiceInputs['package-sha256'],
    'accept-pending-restart': choiceInputs['accept-pending-restart'],
    'backup-path': choiceInputs['backup-path'],
    'from-other-server': choiceInputs['from-other-server'],
  },
});
