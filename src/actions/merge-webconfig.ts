import { choiceInputs } from './shared/choice-inputs.js';
import { stageAction } from './shared/stage-action.js';

export const mergeWebconfig = stageAction({
  name: 'merge-webconfig',
  stage: 'merge-webconfig',
  title: 'Merge web.config',
  description:
    'Brings the old settings of User Portal and Mobile App Web Service into their new web.config without touching another byte, and corrects the address of the Web Service SDK.',
  branding: { icon: 'git-merge', color: 'blue' },
  guide: [
    'Document step I4.3. The old file comes from the backup set, the new one from IIS. Every difference that is not carried over is reported with both values.',
  ],
  inputs: {
    'web-service-sdk-virtual-directory': choiceInputs['web-service-sdk-virtual-directory'],
    'web-service-sdk-url': choiceInputs['web-service-sdk-url'],
    'user-portal-virtual-directory': choiceInputs['user-portal-virtual-directory'],
    'mobile-app-virtual-directory': choiceInputs['mobile-app-virtual-directory'],
    'target-version': choiceInputs['target-version'],
    'old-only': choiceInputs['old-only'],
    'backup-path': choiceInputs['backup-path'],
  },
});
