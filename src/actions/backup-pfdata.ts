import { optional, serverPath } from '../workflow/input.js';
import { stageAction } from './shared/stage-action.js';

export const backupPfdata = stageAction({
  name: 'backup-pfdata',
  stage: 'backup-pfdata',
  title: 'Back up PhoneFactor',
  description:
    'Backs up data folder, registry key, web.config files, custom themes and IIS settings of every PhoneFactor component into one verified set.',
  branding: { icon: 'archive', color: 'green' },
  guide: [
    'Document steps U1, U2.1, U2.2 and U3.1. The services are stopped while it copies and started again afterwards. The set is a folder of plain files with `manifest.json` and `SHA256SUMS`; it gets its name only when every byte was read back and compared.',
  ],
  inputs: {
    destination: optional(serverPath, {
      description: 'Folder or share for the set. By default the folder "backups" in the work folder.',
    }),
  },
  choices: ({ destination }) => (destination === undefined ? {} : { backupDestination: destination }),
});
