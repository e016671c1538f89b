import type { Redactor } from '../../base/redaction/redactor.js';
import { type MergedComponent, mergedComponents } from '../../changes/backup-sets/roles.js';
import { describeConflict } from '../../changes/merging/describe-conflict.js';
import { otherDefaults } from '../../changes/merging/other-defaults.js';
import type { BackupChain } from '../../changes/step-context.js';
import type { Files } from '../../host/files.js';
import type { JournalLine } from '../../plan/journal.js';
import { type WrittenFile, writtenBy } from '../../plan/journal-facts.js';
import { newComponent, oldComponent } from '../../product/server-state.js';
import { installationId, mergeId } from '../../product/step-ids.js';
import type { MergeRecord } from '../../webconfig/merge-record-schema.js';
import { blockingConflicts, type MergeResult } from '../../webconfig/merge-result.js';
import type { PendingMerge, Situation, UpgradeChoices } from '../situation.js';
import { webServiceSdkAddress } from './plan.js';

/** What a merge would change now, where the old file is in the backup and the new one is installed. */
export async function pendingMerges(
  files: Files,
  chain: BackupChain,
  situation: Pick<Situation, 'now' | 'before'>,
  choices: UpgradeChoices,
  lines: readonly JournalLine[],
  redactor: Redactor,
): Promise<Situation['pendingMerges']> {
  const found: [MergedComponent, PendingMerge][] = [];
  for (const component of mergedComponents) {
    const [old, current] = [oldComponent(situation.before, component), newComponent(situation.now, component)];
    if (old?.web === undefined || current?.web === undefined) continue;
    // Most runs have nothing to merge.
    const { mergeComponent } = await import('../../changes/merging/merge-component.js');
    const address = webServiceSdkAddress(situation, choices, old.web.configuration?.webServiceSdkUrl);
    const merge = await mergeComponent(files, chain, component, current.web, address, choices, redactor);
    if (merge === undefined) continue;
    const pending = pendingMergeOf(merge.result, merge.record);
    const written = choices.mergeAgain ? undefined : writtenBy(lines, mergeId(component), installationId(component));
    found.push([component, written === undefined ? pending : leftToPerson(pending, written)]);
  }
  return Object.fromEntries(found);
}

/** A file that is not as the merge left it is somebody's work: the old values are not written over it again. */
function leftToPerson(pending: PendingMerge, { at, sha256 }: WrittenFile): PendingMerge {
  const { record, changed } = pending;
  if (!changed || record.target.sha256 === sha256) return pending;
  const settings = record.outcomes
    .filter(({ fate }) => fate === 'corrected' || fate === 'carried' || fate === 'conflict')
    .map(({ setting, target, result }) => `${setting}: ${target ?? 'not there'} (the merge: ${result ?? 'not there'})`);
  return { ...pending, changed: false, conflicts: [], changedByPerson: { since: at, settings } };
}

function pendingMergeOf(result: MergeResult, record: MergeRecord): PendingMerge {
  const { changed, outcomes } = result;
  const worthSaying = outcomes.filter(({ fate }) => fate !== 'same');
  return {
    changed,
    detail: worthSaying.map(({ setting, fate, reason }) => `${setting}: ${fate}. ${reason}`),
    conflicts: blockingConflicts({ outcomes }).map(describeConflict),
    record,
    otherDefaults: otherDefaults(result, record),
  };
}
