import * as v from 'valibot';
import { applyRestore, type RestoreResult } from '../backup/apply-restore.js';
import { readCurrentState } from '../backup/read-current-state.js';
import { planRestore, type RestoreItem, type RestorePlan } from '../backup/restore-plan.js';
import { readBackupSet, summaryOf } from '../backup/verify-backup-set.js';
import type { Files } from '../host/files.js';
import { joinPath } from '../host/windows-path.js';
import type { StepResult } from '../plan/apply-plan.js';
import { componentTitles } from '../product/components.js';
import { webComponentNames } from '../product/names.js';
import { assumedMinutes } from '../product/work-minutes.js';
import { type ChangedFile, changedSincePlan, type FrozenFile, frozenFiles } from './backup-sets/frozen-files.js';
import { requirePlannedSet } from './backup-sets/planned-set.js';
import { defineChange } from './change-kind.js';
import { components, fields, kindOfChange, listOf, manifestSha256, setFolder, yesOrNo } from './fields.js';
import type { StepContext } from './step-context.js';

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
    listOf(v.string(), 'What of the set lies in no place of the product, by the inventory in the set.'),
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
  perform: (change, context) => restore(change, context),
});

function titleOf({ components: all }: Restoration): string {
  const files = `the files of ${all.map((component) => componentTitles[component]).join(', ')}`;
  return `Put ${files} back as they are in the backup set`;
}

/** @throws UserError `backup-set-changed`; see `applyRestore` */
async function restore(change: Restoration, { host, log, workFolder }: StepContext): Promise<StepResult> {
  const { folder, components: chosen, manifestSha256: planned, otherPlaces: _, frozen, ...choices } = change;
  const set = await readBackupSet(host.files, folder);
  requirePlannedSet(set, planned);
  const selection = { components: chosen };
  const plan = planRestore(set, selection, await readCurrentState(host.files, set, selection));
  await requireAsFrozen(frozen, plan, { files: host.files, workFolder });
  const keepReplacedIn = joinPath(workFolder, 'replaced', `${set.manifest.name}-${timeOf(host.clock.now())}`);
  const result = await applyRestore(host.files, { plan, choices, keepReplacedIn }, log);
  const counts = `${result.written.length} file(s) written, ${result.removed.length} moved away, ${result.unchanged} as they were.`;
  const kept =
    (await host.files.stat(keepReplacedIn)) === undefined ? [] : [`What was replaced is in ${keepReplacedIn}.`];
  return {
    outcome: result.changed ? 'done' : 'already-done',
    notes: [counts, ...kept, ...(await refusals(result))],
    result: { folder, manifestSha256: planned },
  };
}

/** What is replaced is as the approver saw it, or as the set has it. @throws UserError `changed-since-plan` */
async function requireAsFrozen(
  frozen: readonly FrozenFile[] | undefined,
  { items }: RestorePlan,
  place: { readonly files: Files; readonly workFolder: string },
): Promise<void> {
  const planned = new Map(frozen?.map(({ path, sha256 }) => [path.toLowerCase(), sha256]));
  const changed = items.flatMap((item): readonly ChangedFile[] => {
    const was = planned.get(item.path.toLowerCase());
    const now = stateOf(item);
    return was === undefined || now === undefined || was === now ? [] : [{ path: item.path, planned: was, now }];
  });
  if (changed.length > 0) throw await changedSincePlan(changed, place.files, place.workFolder);
}

async function refusals({ refused }: RestoreResult): Promise<readonly string[]> {
  if (refused.length === 0) return [];
  const named = refused.map(({ path, message }) => `${path}: ${message}`);
  return [`Times, attributes or access rights of these were not put back. ${summaryOf(named)}`];
}

/** Of a file that would be replaced: its hash, as plans have it. */
export function stateOf(item: RestoreItem): string | undefined {
  if (item.action !== 'write' && item.action !== 'newer-on-server' && item.action !== 'missing-folder')
    return undefined;
  if (item.current === undefined) return 'absent';
  return item.current.status === 'present' ? item.current.sha256 : 'unreadable';
}

function timeOf(now: Date): string {
  return now.toISOString().replace(/[-:]|\.\d+Z$/g, '');
}
