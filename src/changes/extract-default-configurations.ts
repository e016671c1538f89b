import type * as v from 'valibot';
import { noEffects } from '../plan/effects.js';
import { defineChange } from './change-kind.js';
import { components, fields, kindOfChange, text } from './fields.js';

const schema = fields({
  kind: kindOfChange('extract-default-configurations'),
  components,
  oldInstallers: text('Folder with the packages that PhoneFactor was installed from.'),
});

type Extraction = v.InferOutput<typeof schema>;

/**
 * The web.configs as the installed versions brought them, taken from the operator's packages by an administrative
 * installation: with them a merge sees what somebody changed and what was a default. The services need not be stopped
 * for it. No backup needs one, so what goes wrong here becomes a note.
 */
export const extractDefaultConfigurations = defineChange({
  kind: 'extract-default-configurations',
  schema,
  id: () => 'extract-default-configurations',
  title: ({ oldInstallers }: Extraction) => `Take the default web.configs out of the old packages in ${oldInstallers}`,
  effects: () => noEffects,
});
