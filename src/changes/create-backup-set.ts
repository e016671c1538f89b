import * as v from 'valibot';
import { backupId } from '../product/step-ids.js';
import { assumedMinutes } from '../product/work-minutes.js';
import { frozenFiles } from './backup-sets/frozen-field.js';
import { defineChange } from './change-kind.js';
import { components, fields, kindOfChange, text } from './fields.js';
import { promisedPackages } from './installing/approved-file.js';

const schema = fields({
  kind: kindOfChange('create-backup-set'),
  components,
  destination: text('Folder that the set becomes a new folder in.'),
  keep: v.exactOptional(v.pipe(v.number(), v.description('How many sets stay on disk; all of them where absent.'))),
  oldInstallers: v.exactOptional(text('Folder with the packages that PhoneFactor was installed from.')),
  packages: promisedPackages,
  frozen: frozenFiles,
});

/** Document steps U1, U2.1, U2.2 and U3.1: everything of the old product into one set, read back, journaled. */
export const createBackupSet = defineChange({
  kind: 'create-backup-set',
  schema,
  id: () => backupId,
  title: () => 'Back up the data folder, registry key, web.configs, themes and IIS settings',
  documentStep: () => 'U1, U2.1, U2.2, U3.1',
  effects: () => ({ interrupts: [], restores: [], minutes: assumedMinutes.backup }),
  needs: () => ['stop-services'],
});
