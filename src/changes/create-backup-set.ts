import * as v from 'valibot';
import type { BackupItem } from '../backup/backup-set.js';
import type { StepResult } from '../plan/apply-plan.js';
import { assumedMinutes } from '../product/work-minutes.js';
import { extractedDefaults } from './backup-sets/default-configurations.js';
import { frozenFiles, requireUnchangedFiles } from './backup-sets/frozen-files.js';
import { installersRole } from './backup-sets/roles.js';
import { describeSet, storeSet } from './backup-sets/store-set.js';
import { tidyBackups } from './backup-sets/tidy-backups.js';
import { defineChange } from './change-kind.js';
import { components, fields, kindOfChange, text } from './fields.js';
import type { StepContext } from './step-context.js';

const schema = fields({
  kind: kindOfChange('create-backup-set'),
  components,
  destination: text('Folder that the set becomes a new folder in.'),
  keep: v.exactOptional(v.pipe(v.number(), v.description('How many sets stay on disk; all of them where absent.'))),
  oldInstallers: v.exactOptional(text('Folder with the packages that PhoneFactor was installed from.')),
  frozen: frozenFiles,
});

type Creation = v.InferOutput<typeof schema>;

/** Document steps U1, U2.1, U2.2 and U3.1: everything of the old product into one set, read back, journaled. */
export const createBackupSet = defineChange({
  kind: 'create-backup-set',
  schema,
  id: () => 'create-backup-set',
  title: () => 'Back up the data folder, registry key, web.configs, themes and IIS settings',
  documentStep: () => 'U1, U2.1, U2.2, U3.1',
  effects: () => ({ interrupts: [], restores: [], minutes: assumedMinutes.backup }),
  needs: () => ['stop-services'],
  perform: (change: Creation, context) => create(change, context),
});

async function create(change: Creation, context: StepContext): Promise<StepResult> {
  const server = await context.readServer();
  await requireUnchangedFiles(change.frozen, server.state, { files: context.host.files, ...context });
  const defaults = await extractedDefaults(context, change.components, server.state);
  const more = [...installerItems(change), ...defaults];
  const set = await storeSet({ ...change, more }, context, server);
  const { folder, manifestSha256 } = set;
  return {
    outcome: 'done',
    notes: [describeSet(set), ...(await tidyBackups(change, context))],
    result: { folder, manifestSha256 },
  };
}

/** They cannot be downloaded any more, and without them there is no way back. */
function installerItems({ oldInstallers: path }: Creation): readonly BackupItem[] {
  return path === undefined ? [] : [{ kind: 'folder', component: 'server', role: installersRole, path }];
}
