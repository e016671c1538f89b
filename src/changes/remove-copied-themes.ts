import type * as v from 'valibot';
import { noEffects } from '../plan/effects.js';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange, setFolder, text } from './fields.js';

const schema = fields({
  kind: kindOfChange('remove-copied-themes'),
  setFolder,
  portalFolder: text('Folder of the new portal.'),
});

type Removal = v.InferOutput<typeof schema>;

const titleOf = (portalFolder: string) => `Remove the copies of the themes from ${portalFolder}`;

/** Takes away files that have the bytes of the set's themes; what somebody changed since stays. */
export const removeCopiedThemes = defineChange({
  kind: 'remove-copied-themes',
  schema,
  id: () => 'remove-copied-themes',
  title: ({ portalFolder }: Removal) => titleOf(portalFolder),
  component: () => 'user-portal',
  effects: () => noEffects,
  needs: () => ['verify-backup-set'],
  shown: ({ portalFolder }) => [{ part: 'changed', group: 'copied themes', item: portalFolder, line: titleOf }],
});
