import { joinPath } from '../../host/windows-path.js';
import type { StepResult } from '../../plan/apply-plan.js';
import { componentTitles } from '../../product/components.js';
import { UserError } from '../../user-error.js';
import { decodeConfiguration } from '../../webconfig/decode.js';
import type { MergeRecord } from '../../webconfig/merge-record-schema.js';
import { blockingConflicts, type MergeResult, type SettingOutcome } from '../../webconfig/merge-result.js';
import { secretValues } from '../../webconfig/redact-configuration.js';
import { colourDiff } from '../../webconfig/unified-diff.js';
import type { UpgradeChange } from '../change.js';
import { decideConflict, describeConflict } from '../describe-conflict.js';
import { mergeComponent } from '../merge-component.js';
import { newComponent } from '../situation.js';
import { mergeFolder, mergeRecordPath } from '../work-folder.js';
import type { UpgradeToolbox } from './toolbox.js';

type Merge = Extract<UpgradeChange, { kind: 'merge-configuration' }>;

/**
 * Document step I4.3. The new file as its package brought it is kept in the work folder first.
 * @throws UserError `merge-conflict` where a person has to decide first; `component-not-installed`,
 * `backup-without-configuration`, `web-config-*`
 */
export async function mergeConfiguration(change: Merge, toolbox: UpgradeToolbox): Promise<StepResult> {
  const { files } = toolbox.host;
  const web = newComponent(await toolbox.readState(), change.component)?.web;
  if (web === undefined) throw notInstalled(change);
  const chain = await toolbox.readChain();
  const merge = await mergeComponent(files, chain, change.component, web, change.webServiceSdk, change);
  if (merge === undefined) throw noOriginal(change);
  const { result, record, targetPath } = merge;
  maskSecrets(toolbox, result);
  if (result.unifiedDiff !== '') toolbox.log.info(colourDiff(result.unifiedDiff));
  await writeRecord(toolbox, change.component, record);
  requireDecided(change, targetPath, result);
  if (result.changed) {
    await files.copy(targetPath, joinPath(mergeFolder(toolbox.workFolder, change.component), 'before-merge.config'));
    await files.write(targetPath, result.bytes);
  }
  return { changed: result.changed, notes: [`${targetPath}: ${counts(result.outcomes)}.`, ...leftToPerson(result)] };
}

function maskSecrets({ log }: UpgradeToolbox, { bytes }: MergeResult): void {
  for (const secret of secretValues(decodeConfiguration(bytes, 'web.config').text)) log.mask(secret);
}

/** What became of each setting, for the audit; without secrets. */
async function writeRecord(
  { host, workFolder }: UpgradeToolbox,
  component: Merge['component'],
  record: MergeRecord,
): Promise<void> {
  const text = `${JSON.stringify(record, null, 2)}\n`;
  await host.files.write(mergeRecordPath(workFolder, component), Buffer.from(text, 'utf8'));
}

function requireDecided({ component }: Merge, targetPath: string, result: MergeResult): void {
  const conflicts = blockingConflicts(result);
  if (conflicts.length === 0) return;
  const list = conflicts.map((conflict) => `  ${describeConflict(conflict)}`);
  const title = `${conflicts.length} setting(s) of the ${componentTitles[component]} stop the merge into ${targetPath}:`;
  throw new UserError('merge-conflict', [title, ...list].join('\n'), `Nothing was written. ${decideConflict}`);
}

function counts(outcomes: readonly SettingOutcome[]): string {
  const numbers = new Map<string, number>();
  for (const { fate } of outcomes) numbers.set(fate, (numbers.get(fate) ?? 0) + 1);
  return [...numbers].map(([fate, number]) => `${number} ${fate}`).join(', ') || 'nothing to bring over';
}

function leftToPerson({ outcomes }: MergeResult): readonly string[] {
  return outcomes
    .filter(({ fate }) => fate === 'reported' || fate === 'conflict')
    .map(({ setting, fate, reason }) => `${setting} (${fate}): ${reason}`);
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
    `No backup set holds the old web.config of the ${componentTitles[component]}.`,
    'Give the folder of the set that was made before the removal as backup-path.',
  );
}
