import * as v from 'valibot';
import { componentTitles } from '../product/components.js';
import { webComponentNames } from '../product/names.js';
import { assumedMinutes } from '../product/work-minutes.js';
import { frozenFiles } from './backup-sets/frozen-field.js';
import { defineChange } from './change-kind.js';
import { components, fields, kindOfChange, listOf, manifestSha256, setFolder, yesOrNo } from './fields.js';

const schema = fields({
  kind: kindOfChange('restore-files'),
  folder: setFolder,
  manifestSha256,
  components,
  overwrite: yesOrNo('Whether files that are newer on the server are replaced.'),
  createMissingFolders: yesOrNo('Whether files are put back whose folder is gone.'),
  removeOthers: yesOrNo('Whether files that came later into folders of the set are moved out of them.'),
  frozen: frozenFiles,
  otherPlaces: v.exactOptional(
    listOf(v.string(), 'What of the set belongs to no place of the product, by the inventory in the set.'),
  ),
});

type Restoration = v.InferOutput<typeof schema>;

/** Files, each whole; what they replace is kept in the work folder. */
export const restoreFiles = defineChange({
  kind: 'restore-files',
  schema,
  id: () => 'restore-files',
  title: (change: Restoration) => titleOf(change),
  effects: (change) => ({
    interrupts: [],
    restores: webComponentNames.filter((name) => change.components.includes(name)),
    minutes: assumedMinutes.restore,
  }),
  needs: () => ['verify-backup-set', 'stop-services'],
  shown: (change) => [{ part: 'changed', group: 'files', item: titleOf(change), line: (items) => items }],
});

function titleOf({ components: all }: Restoration): string {
  const files = `the files of ${all.map((component) => componentTitles[component]).join(', ')}`;
  return `Put ${files} back as they are in the backup set`;
}
