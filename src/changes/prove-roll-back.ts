import { noEffects } from '../plan/effects.js';
import { defineChange } from './change-kind.js';
import { components, fields, kindOfChange, setFolder } from './fields.js';

const schema = fields({ kind: kindOfChange('prove-roll-back'), folder: setFolder, components });

/**
 * The server beside the set's inventory: products, addresses, pools, authentication, TLS flags, services. The files were
 * proven, byte for byte, when they were put back.
 */
export const proveRollBack = defineChange({
  kind: 'prove-roll-back',
  schema,
  id: () => 'prove-roll-back',
  title: () => 'Compare the server with the inventory in the backup set',
  effects: () => noEffects,
  needs: () => ['restore-files', 'restore-registry', 'start-services'],
});
