import { noEffects } from '../plan/effects.js';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange, text } from './fields.js';

const schema = fields({
  kind: kindOfChange('keep-install-path'),
  installPath: text('Folder of the old agent, which the new server has to find in the registry.'),
  dataFile: text('Path of the data file.'),
});

/**
 * "The installation path is picked up from the registry from the previous PhoneFactor Agent installation", and the data
 * file is upgraded where it is: all that a removal took of either is put back from the backup set.
 */
export const keepInstallPath = defineChange({
  kind: 'keep-install-path',
  schema,
  id: () => 'keep-install-path',
  title: () => 'See that the install path in the registry and the data file are still there, put them back if not',
  documentStep: () => 'U5',
  component: () => 'agent',
  effects: () => noEffects,
  needs: () => ['uninstall-agent'],
});
