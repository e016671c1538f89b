import { omitUndefined } from '../base/json.js';
import { acceptedNoWayBack, noWayBackInput, oldInstallersInput } from './shared/backup-inputs.js';
import { choiceInputs } from './shared/choice-inputs.js';
import { stageAction } from './shared/stage-action.js';

export const uninstallPhonefactor = stageAction({
  name: 'uninstall-phonefactor',
  stage: 'uninstall-phonefactor',
  title: 'Uninstall PhoneFactor',
  description:
    'Removes User Portal, Mobile App Web Service, Web Service SDK and agent of PhoneFactor, in this order. Refuses without a verified backup set.',
  branding: { icon: 'trash-2', color: 'red' },
  guide: [
    'Document steps U2.3, U3.2, U4 and U5. The services are stopped, the backup set is read whole and compared with what is installed; files that changed since are backed up again. Only then is the first product removed, by its product code.',
    'After each removal the data file must have the bytes it had before. A registry value or a data file that a removal took with it is put back, because the new server finds its folder there.',
  ],
  inputs: {
    'backup-path': choiceInputs['backup-path'],
    'from-other-server': choiceInputs['from-other-server'],
    'backup-destination': choiceInputs['backup-destination'],
    ...oldInstallersInput,
    ...noWayBackInput,
  },
  choices: (values) =>
    omitUndefined({ oldInstallers: values['old-installers'], acceptNoWayBack: acceptedNoWayBack(values) }),
});
