import * as v from 'valibot';
import { counted } from '../base/listed.js';
import { componentTitles } from '../product/components.js';
import { webComponentNames } from '../product/names.js';
import { assumedMinutes } from '../product/work-minutes.js';
import { frozenFiles } from './backup-sets/frozen-field.js';
import { defineChange, type ShownLine } from './change-kind.js';
import { components, fields, kindOfChange, listOf, manifestSha256, setFolder, text, yesOrNo } from './fields.js';

const lostFiles = fields({
  since: text('When the backup set was made. ISO 8601, UTC.'),
  files: listOf(
    fields({
      path: text('File on the server.'),
      modified: v.exactOptional(
        text('When it was written. ISO 8601, UTC. Absent where the product writes to it all the time.'),
      ),
    }),
    'Each of them.',
  ),
});

/** Files that were written since the set was made. */
export type LostFiles = v.InferOutput<typeof lostFiles>;

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
  lost: v.exactOptional(
    v.pipe(lostFiles, v.description('Files that are newer on the server than in the set, and are replaced.')),
  ),
});

type Restoration = v.InferOutput<typeof schema>;

/** Files, each whole; what they replace is kept in the work folder. */
export const restoreFiles = defineChange({
  kind: 'restore-files',
  schema,
  id: () => 'restore-files',
  title: (change: Restoration) => titleOf(change),
  // Files alone bring no application back.
  effects: (change, { applications = webComponentNames }) => ({
    interrupts: [],
    restores: webComponentNames.filter((name) => change.components.includes(name) && applications.includes(name)),
    minutes: assumedMinutes.restore,
  }),
  needs: () => ['verify-backup-set', 'stop-services'],
  shown: (change) => [
    { part: 'changed', group: 'files', item: titleOf(change), line: (items) => items },
    ...lostLines(change),
  ],
});

function titleOf({ components: all }: Restoration): string {
  const files = `the files of ${all.map((component) => componentTitles[component]).join(', ')}`;
  return `Put ${files} back as they are in the backup set`;
}

/** Each by name: an approver of the plan has to know what PhoneFactor does not get. */
function lostLines({ lost }: Restoration): readonly ShownLine[] {
  if (lost === undefined) return [];
  const names = lost.files.map(({ path, modified }) =>
    modified === undefined ? path : `${path} (${clock(modified)})`,
  );
  const count = counted(lost.files.length, 'file');
  const item = `${count} written since the set of ${clock(lost.since)}: ${names.join(', ')}`;
  return [{ part: 'lost', group: 'files', item, line: (items) => items }];
}

function clock(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}
