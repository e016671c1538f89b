import * as v from 'valibot';
import { counted } from '../base/listed.js';
import { noEffects } from '../plan/effects.js';
import { defineChange, type ShownLine } from './change-kind.js';
import { fields, kindOfChange, listOf, setFolder, text, yesOrNo } from './fields.js';

const schema = fields({
  kind: kindOfChange('restore-registry'),
  when: v.exactOptional(
    v.pipe(
      v.literal('before-installation'),
      v.description('Before the old agent is installed: it finds its folder there.'),
    ),
  ),
  folder: setFolder,
  documents: listOf(
    fields({
      storedAs: text('Exported key, as the set stores it.'),
      view: v.pipe(v.picklist(['32', '64']), v.description('Registry view.')),
    }),
    'Exported keys.',
  ),
  exact: yesOrNo('Whether what came later into the exported keys is taken away.'),
  lost: v.exactOptional(
    v.pipe(
      v.number(),
      v.description('How many values and keys that were written since the set are replaced or removed.'),
    ),
  ),
});

type Restoration = v.InferOutput<typeof schema>;

/** Values of the exported keys; what came later into them goes only where the plan asks for it. */
export const restoreRegistry = defineChange({
  kind: 'restore-registry',
  schema,
  id: ({ when }: Restoration) => (when === undefined ? 'restore-registry' : 'restore-registry-first'),
  title: (change) => titleOf(change),
  component: () => 'agent',
  effects: () => noEffects,
  needs: () => ['verify-backup-set', 'stop-services'],
  shown: (change) => [
    { part: 'changed', group: 'registry', item: titleOf(change), line: (items) => items },
    ...lostLines(change),
  ],
});

function titleOf({ when, exact }: Restoration): string {
  if (when !== undefined) return 'Put the registry key back, in which the old agent finds its folder';
  return `Put the registry key back${exact ? ', without what came later' : ''}`;
}

function lostLines({ lost }: Restoration): readonly ShownLine[] {
  if (lost === undefined) return [];
  const item = `${counted(lost, 'registry value or key', 'registry values and keys')} written since the set`;
  return [{ part: 'lost', group: 'registry', item, line: (items) => items }];
}
