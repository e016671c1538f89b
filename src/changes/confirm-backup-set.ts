import * as v from 'valibot';
import { assumedMinutes } from '../product/work-minutes.js';
import { frozenFiles } from './backup-sets/frozen-field.js';
import { defineChange } from './change-kind.js';
import { components, fields, kindOfChange, text } from './fields.js';
import { promisedPackages } from './installing/approved-file.js';

const schema = fields({
  kind: kindOfChange('confirm-backup-set'),
  components,
  destination: text('Folder that a fresh set becomes a new folder in, where the originals changed since.'),
  oldInstallers: v.exactOptional(text('Folder with the packages that PhoneFactor was installed from.')),
  packages: promisedPackages,
  frozen: frozenFiles,
});

/**
 * The last look before a removal: every set of the chain has the bytes that its manifest lists, and each file of the
 * data folder, each web.config, each theme and each value of the product's key that is on the server now is in a set, byte
 * for byte; what is not is copied again, or refused where it changed after this plan backed it up.
 */
export const confirmBackupSet = defineChange({
  kind: 'confirm-backup-set',
  schema,
  id: () => 'confirm-backup-set',
  title: () => 'Prove that the backup set is whole and up to date',
  effects: () => ({ interrupts: [], restores: [], minutes: assumedMinutes.verification }),
  needs: () => ['stop-services', 'create-backup-set'],
});
