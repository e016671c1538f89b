import type * as v from 'valibot';
import { requireIntact } from '../backup/verify-backup-set.js';
import type { StepResult } from '../plan/apply-plan.js';
import type { ServerState } from '../product/server-state.js';
import { assumedMinutes } from '../product/work-minutes.js';
import { UserError } from '../user-error.js';
import { type BackupChain, componentsInChain, componentsToBackUp } from './backup-sets/backup-chain.js';
import { changedSinceBackup } from './backup-sets/contents.js';
import { frozenFiles, requireUnchangedFiles } from './backup-sets/frozen-files.js';
import { describeSet, storeSet } from './backup-sets/store-set.js';
import { defineChange } from './change-kind.js';
import { components, fields, kindOfChange, text } from './fields.js';
import type { StepContext } from './step-context.js';

const schema = fields({
  kind: kindOfChange('confirm-backup-set'),
  components,
  destination: text('Folder that a fresh set becomes a new folder in, where the originals changed since.'),
  frozen: frozenFiles,
});

type Confirmation = v.InferOutput<typeof schema>;

/**
 * The last look before a removal: every set of the chain has the bytes that its manifest lists, and each file of the
 * data folder, each web.config and each theme that is on the server now is in a set, byte for byte; what is not is
 * copied again.
 */
export const confirmBackupSet = defineChange({
  kind: 'confirm-backup-set',
  schema,
  id: () => 'confirm-backup-set',
  title: () => 'Prove that the backup set is whole and up to date',
  effects: () => ({ interrupts: [], restores: [], minutes: assumedMinutes.verification }),
  needs: () => ['stop-services', 'create-backup-set'],
  perform: (change: Confirmation, context) => confirm(change, context),
});

/** @throws UserError `backup-not-intact`, `no-backup-set`, `data-file-missing`, `changed-since-plan` */
async function confirm(change: Confirmation, context: StepContext): Promise<StepResult> {
  const server = await context.readServer();
  requireDataFile(server.state);
  await requireUnchangedFiles(change.frozen, server.state, { files: context.host.files, ...context });
  const chain = await context.readChain();
  for (const { folder } of chain.sets) await requireIntact(context.host.files, folder, context.log);
  const outdated = await outdatedFiles(context, chain, server.state);
  const [newest] = chain.sets;
  if (newest === undefined) throw noSet(server.state);
  if (outdated.length === 0) {
    const { folder, manifestSha256 } = newest;
    const notes = [`${describeSet(newest)} Nothing changed since.`];
    return { outcome: 'already-done', notes, result: { folder, manifestSha256 } };
  }
  const set = await storeSet({ ...change, more: [] }, context, server);
  const changes = `${outdated.length} file(s) changed since the last backup, so it was made anew: ${outdated.slice(0, 3).join(', ')}`;
  const { folder, manifestSha256 } = set;
  return { outcome: 'done', notes: [changes, describeSet(set)], result: { folder, manifestSha256 } };
}

/** Without it a set of the agent holds no users, and the new server would start with none. */
function requireDataFile({ components: installed, dataFile }: ServerState): void {
  const hasAgent = installed.some(({ component, generation }) => component === 'agent' && generation === 'phonefactor');
  if (!hasAgent || dataFile?.status === 'present') return;
  throw new UserError(
    'data-file-missing',
    `The data file ${dataFile?.path ?? 'PhoneFactor.pfdata'} is not there or cannot be read, so nothing is removed.`,
    'Find the data file and give its path as data-file. Without it users and settings cannot be brought over.',
  );
}

async function outdatedFiles({ host }: StepContext, chain: BackupChain, state: ServerState) {
  const components = componentsToBackUp(state);
  const stored = componentsInChain(chain);
  const missing = components.filter((component) => !stored.includes(component));
  return [...missing, ...(await changedSinceBackup(host.files, chain, components, state, 'bytes'))];
}

function noSet({ machine }: ServerState): UserError {
  return new UserError(
    'no-backup-set',
    `No backup set of ${machine.name} was found, so nothing is removed.`,
    'Run backup-pfdata on this server first, or give the folder of an existing set as backup-path.',
  );
}
