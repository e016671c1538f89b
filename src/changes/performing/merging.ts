import { omitUndefined } from '../../base/json.js';
import { sha256Of } from '../../base/sha256.js';
import { UserError } from '../../base/user-error.js';
import { joinPath } from '../../host/windows-path.js';
import type { StepResult } from '../../plan/apply-plan.js';
import { confirmedSteps } from '../../plan/journal-facts.js';
import type { OperatorStep } from '../../plan/plan.js';
import { componentTitles } from '../../product/components.js';
import { newComponent } from '../../product/server-state.js';
import { otherDefaultsIds } from '../../product/step-ids.js';
import { decodeConfiguration } from '../../webconfig/decode.js';
import type { MergeRecord } from '../../webconfig/merge-record-schema.js';
import { blockingConflicts, type MergedSetting, type MergeResult } from '../../webconfig/merge-result.js';
import { secretValues } from '../../webconfig/secret-values.js';
import { colourDiff } from '../../webconfig/unified-diff.js';
import type { ChangeOf } from '../all.js';
import type { MergedComponent } from '../backup-sets/roles.js';
import { otherDefaultsStep } from '../confirm-other-defaults.js';
import { decideConflict, describeConflict } from '../merging/describe-conflict.js';
import { mergeComponent } from '../merging/merge-component.js';
import { writeMerge } from '../merging/merge-on-files.js';
import { otherDefaults } from '../merging/other-defaults.js';
import { mergeFolder, mergeRecordPath } from '../server/work-folder.js';
import type { StepContext } from '../step-context.js';

type Merge = ChangeOf<'merge-configuration'>;

/** @throws UserError `component-not-installed`, `backup-without-configuration`, `web-config-*` */
export async function mergeConfiguration(change: Merge, context: StepContext): Promise<StepResult> {
  const { files } = context.host;
  const web = newComponent(await context.readState(), change.component)?.web;
  if (web === undefined) throw notInstalled(change);
  const chain = await context.readChain();
  const merged = await mergeComponent(
    files,
    chain,
    change.component,
    web,
    change.webServiceSdk,
    change,
    context.redactor,
  );
  if (merged === undefined) throw noOriginal(change);
  const { result, record, targetPath, before } = merged;
  await showDifferences(context, result);
  // What a first merge did stays on record when it is looked at again.
  if (result.changed || !(await hasRecord(context, change.component))) {
    await writeRecord(context, change.component, record);
  }
  const decision = conflictOf(change, targetPath, result);
  if (decision !== undefined) return { outcome: 'stopped-for-decision', decision, notes: [] };
  if (result.changed) {
    const keptBase = joinPath(mergeFolder(context.workFolder, change.component), 'before-merge');
    await writeMerge(files, { path: targetPath, result, record, before, keptBase });
  }
  const asks = asked(change, targetPath, otherDefaults(result, record), context);
  if (asks?.blocking === true) {
    return { outcome: 'stopped-for-person', operatorStep: asks, notes: [`${targetPath}: ${counts(result.outcomes)}.`] };
  }
  return {
    outcome: result.changed ? 'done' : 'already-done',
    ...omitUndefined({ asks }),
    notes: [`${targetPath}: ${counts(result.outcomes)}.`, ...leftToPerson(result)],
    result: { path: targetPath, sha256: sha256Of(result.bytes) },
  };
}

/** What a person is asked for, unless that was answered. */
function asked(
  { component }: Merge,
  path: string,
  { left, proof }: ReturnType<typeof otherDefaults>,
  { journal }: StepContext,
): OperatorStep | undefined {
  if (left.length === 0 || confirmedSteps(journal.lines).has(otherDefaultsIds[component])) return undefined;
  return otherDefaultsStep({ component, path, left: [...left] }, proof);
}

async function showDifferences({ log, redactor }: StepContext, { bytes, unifiedDiff }: MergeResult): Promise<void> {
  for (const secret of secretValues(decodeConfiguration(bytes, 'web.config').text, redactor)) log.mask(secret);
  if (unifiedDiff !== '') log.info(colourDiff(unifiedDiff));
}

async function hasRecord({ host, workFolder }: StepContext, component: MergedComponent): Promise<boolean> {
  return (await host.files.stat(mergeRecordPath(workFolder, component))) !== undefined;
}

/** What became of each setting, for the audit; without secrets. */
async function writeRecord(
  { host, workFolder }: StepContext,
  component: MergedComponent,
  record: MergeRecord,
): Promise<void> {
  const text = `${JSON.stringify(record, null, 2)}\n`;
  await host.files.write(mergeRecordPath(workFolder, component), Buffer.from(text, 'utf8'));
}

function conflictOf({ component }: Merge, targetPath: string, result: MergeResult): UserError | undefined {
  const conflicts = blockingConflicts(result);
  if (conflicts.length === 0) return undefined;
  const list = conflicts.map((conflict) => `  ${describeConflict(conflict)}`);
  const title = `${conflicts.length} setting(s) of the ${componentTitles[component]} stop the merge into ${targetPath}:`;
  return new UserError('merge-conflict', [title, ...list].join('\n'), `Nothing was written. ${decideConflict}`);
}

function counts(outcomes: readonly MergedSetting[]): string {
  const numbers = new Map<string, number>();
  for (const { outcome } of outcomes) numbers.set(outcome, (numbers.get(outcome) ?? 0) + 1);
  return [...numbers].map(([outcome, number]) => `${number} ${outcome}`).join(', ') || 'nothing to bring over';
}

function leftToPerson({ outcomes }: MergeResult): readonly string[] {
  return outcomes
    .filter(({ outcome }) => outcome === 'reported' || outcome === 'conflict')
    .map(({ setting, outcome, reason }) => `${setting} (${outcome}): ${reason}`);
}

function notInstalled({ component, site, path }: Merge): UserError {
  return new UserError(
    'component-not-installed',
    `There is no ${componentTitles[component]} at ${site}${path}, so there is no new web.config to merge into.`,
    `Run ${component === 'user-portal' ? 'install-portal' : 'install-mobile-app'} first.`,
  );
}

function noOriginal({ component }: Merge): UserError {
  return new UserError(
    'backup-without-configuration',
    `No backup set contains the old web.config of the ${componentTitles[component]}.`,
    'Give the folder of the set that was made before the removal as backup-path.',
  );
}
