import type { Difference } from '../../base/difference.js';
import type { FrozenFile } from '../../changes/backup-sets/frozen-field.js';
import {
  changedFiles,
  changedSincePlan,
  type DriftedFile,
  driftDifferences,
  keepCopies,
} from '../../changes/backup-sets/frozen-files.js';
import type { Files } from '../../host/files.js';
import type { Change, Plan } from '../../plan/plan.js';
import { componentNames } from '../../product/components.js';
import { oldComponent, type ServerState } from '../../product/server-state.js';

/** A plan of an earlier version has no values of the registry. */
function knownTo(before: readonly FrozenFile[], now: readonly FrozenFile[]): readonly FrozenFile[] {
  const hasValues = before.some(({ view }) => view !== undefined);
  return hasValues ? now : now.filter(({ view }) => view === undefined);
}

type WithFrozen = Change & { readonly frozen?: readonly FrozenFile[] };

/** Files of all steps as they were when the plan was made. */
function frozenIn({ steps }: Plan<Change>): readonly (readonly [step: string, files: readonly FrozenFile[]])[] {
  return steps.flatMap(({ id, change }) => {
    const { frozen }: WithFrozen = change ?? { kind: '' };
    return frozen === undefined ? [] : [[id, frozen] as const];
  });
}

/** Several steps may cover a file. */
function oncePerPath(changed: readonly DriftedFile[]): readonly DriftedFile[] {
  return [...new Map(changed.map((one) => [one.path.toLowerCase(), one])).values()];
}

export async function keepFrozen(files: Files, workFolder: string, plan: Plan<Change>): Promise<void> {
  await keepCopies(
    files,
    workFolder,
    frozenIn(plan).flatMap(([, frozen]) => frozen),
  );
}

/** A plan without them: what is different in them is shown by {@link differencesOfFiles}. */
export function withoutFrozen(plan: Plan<Change>): Plan<Change> {
  const steps = plan.steps.map((step) => {
    if (step.change === undefined) return step;
    const { frozen: _, ...change }: WithFrozen = step.change;
    return { ...step, change };
  });
  return { ...plan, steps } as Plan<Change>;
}

/** Of an approved plan that was not begun: each file and value that is another now, of a web.config with its settings. */
export async function differencesOfFiles(
  approved: Plan<Change>,
  plan: Plan<Change>,
  files: Files,
  workFolder: string,
): Promise<readonly Difference[]> {
  const all = (one: Plan<Change>) => frozenIn(one).flatMap(([, frozen]) => frozen);
  const before = all(approved);
  const changed = changedFiles(before, knownTo(before, all(plan)), new Set(componentNames));
  return driftDifferences(oncePerPath(changed), files, workFolder);
}

/**
 * Of an approved plan that was begun, each file that a step which is left covers is as it was approved; as it is wanted
 * it is no part of the step any more. A third state is a person's.
 * @throws UserError `changed-since-plan`
 */
export async function requireFrozenAsApproved(
  approved: Plan<Change>,
  plan: Plan<Change>,
  now: ServerState,
  files: Files,
  workFolder: string,
): Promise<void> {
  const was = new Map(frozenIn(approved));
  const isBackup = (step: string) =>
    plan.steps.some(({ id, change }) => id === step && change?.kind !== 'restore-files');
  const present = new Set(componentNames.filter((name) => oldComponent(now, name) !== undefined));
  const changed = frozenIn(plan).flatMap(([step, frozen]) => {
    const before = was.get(step);
    if (before === undefined) return [];
    if (isBackup(step)) return changedFiles(before, knownTo(before, frozen), present);
    // A restore names what it replaces: not what it has put back, nor what was as in the set.
    return changedFiles(before, frozen, new Set(), 'as in the backup set');
  });
  const once = oncePerPath(changed);
  if (once.length > 0) throw await changedSincePlan(once, files, workFolder);
}
