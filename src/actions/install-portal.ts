import { choiceInputs } from './shared/choice-inputs.js';
import { stageAction } from './shared/stage-action.js';

export const installPortal = stageAction({
  name: 'install-portal',
  stage: 'install-portal',
  title: 'Install the User Portal',
  description:
    'Installs the new User Portal where the old one was, under its old or its new virtual directory, and puts custom themes back.',
  branding: { icon: 'monitor', color: 'blue' },
  guide: [
    'Document steps I3 and I4.2. On the MFA Server the package comes from its install folder, on a separate web server from `package-folder`. The package has to fit the processor type of Windows and to declare the properties for site, virtual directory and pool.',
    'With another name than before, a person has to set the User Portal URL in the console and to inform the users; the action gives the exact instruction.',
  ],
  inputs: {
    'user-portal-virtual-directory': choiceInputs['user-portal-virtual-directory'],
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
