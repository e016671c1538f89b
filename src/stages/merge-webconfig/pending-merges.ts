import { type MergedComponent, mergedComponents } from '../../changes/backup-sets/roles.js';
import { describeConflict } from '../../changes/merging/describe-conflict.js';
import type { BackupChain } from '../../changes/step-context.js';
import type { Files } from '../../host/files.js';
import { newComponent, oldComponent } from '../../product/server-state.js';
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
): Promise<Situation['pendingMerges']> {
  const found: [MergedComponent, PendingMerge][] = [];
  for (const component of mergedComponents) {
    const [old, current] = [oldComponent(situation.before, component), newComponent(situation.now, component)];
    if (old?.web === undefined || current?.web === undefined) continue;
    // Most runs have nothing to merge.
    const { mergeComponent } = await import('../../changes/merging/merge-component.js');
    const address = webServiceSdkAddress(situation, choices, old.web.configuration?.webServiceSdkUrl);
    const merge = await mergeComponent(files, chain, component, current.web, address, choices);
    if (merge !== undefined) found.push([component, pendingMergeOf(merge.result, merge.record)]);
  }
  return Object.fromEntries(found);
}

function pendingMergeOf({ changed, outcomes }: MergeResult, record: MergeRecord): PendingMerge {
  const worthSaying = outcomes.filter(({ fate }) => fate !== 'same');
  return {
    changed,
    detail: worthSaying.map(({ setting, fate, reason }) => `${setting}: ${fate}. ${reason}`),
    conflicts: blockingConflicts({ outcomes }).map(describeConflict),
    record,
  };
}
