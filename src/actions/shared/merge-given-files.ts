import { hostname } from 'node:os';
import { omitUndefined } from '../../base/json.js';
import { counted } from '../../base/listed.js';
import type { RecordedFinding } from '../../base/recorded-finding.js';
import { leavingJson, leavingText } from '../../base/redaction/leaving.js';
import { createRedactor, type Redactor } from '../../base/redaction/redactor.js';
import { shortened } from '../../base/visible.js';
import { mergeRulesFor } from '../../changes/merging/merge-rules.js';
import type { MergeFiles } from '../../changes/merging/read-source.js';
import { decidedRules, type SettingDecisions } from '../../changes/merging/setting-decisions.js';
import type { WebServiceSdkAddress } from '../../changes/merging/web-service-sdk-address.js';
import { requireApprovalGiven, requireApproved } from '../../plan/approval.js';
import { defaultVirtualDirectories } from '../../product/names.js';
import type { GivenPath } from '../../stages/folders/given-path.js';
import { requireUsablePaths } from '../../stages/folders/look-at-paths.js';
import {
  type MergePaths,
  type PreparedMerge,
  performFileMerge,
  prepareFileMerge,
  requireDecided,
} from '../../stages/merge-webconfig/merge-files.js';
import { decodeConfiguration } from '../../webconfig/decode.js';
import type { MergeRecord, RecordedSetting } from '../../webconfig/merge-record-schema.js';
import { isInSettingsSection } from '../../webconfig/merge-result.js';
import { type MergeRules, plainMergeRules } from '../../webconfig/merge-rules.js';
import { secretValues } from '../../webconfig/secret-values.js';
import { colourDiff } from '../../webconfig/unified-diff.js';
import type { ActionResult, Session } from '../../workflow/action.js';
import { fenced, findingsTable, plain, sections, table } from '../../workflow/markdown.js';
import { planText } from '../../workflow/plan-text.js';
import { runnerConfigurationFiles } from '../../workflow/runner-configuration-files.js';
import { approvalOf } from './approval-inputs.js';
import { redactionOf } from './knowledge-of.js';
import { mergeOutputValues } from './merge-outputs.js';

export interface GivenMerge {
  readonly paths: MergePaths;
  /** The server's files where the paths are Windows paths, else absent: the runner's own. */
  readonly files?: MergeFiles;
  readonly rules: MergeRules;
  readonly mode: 'plan' | 'apply';
  readonly requireApproval: boolean;
  readonly approvedPlan: string | undefined;
  readonly approvedPlanFile: string | undefined;
}

/** As for the stage, but of the SDK's name only what the operator says is known. */
function addressOf(
  url: string | undefined,
  virtualDirectory: string,
  names: readonly [string, string],
): WebServiceSdkAddress {
  if (url !== undefined) return { rule: 'replace', url };
  if (virtualDirectory === 'keep') return { rule: 'unchanged' };
  return { rule: 'virtual-directory', from: names[0], to: virtualDirectory === 'new' ? names[1] : virtualDirectory };
}

type RuleInputs = Parameters<typeof redactionOf>[0] & {
  readonly component: 'user-portal' | 'mobile-app' | undefined;
  readonly 'old-only': MergeRules['oldOnly'];
  readonly 'web-service-sdk-url': string | undefined;
  readonly 'web-service-sdk-virtual-directory': string;
};

/** The rules of the component, or without one the rules of any application. */
export function givenRules(values: RuleInputs, decisions: SettingDecisions | undefined): MergeRules {
  return { ...rulesOf(values, decisions), redactor: createRedactor(redactionOf(values)) };
}

function rulesOf(values: RuleInputs, decisions: SettingDecisions | undefined): MergeRules {
  const { component, 'old-only': oldOnly } = values;
  const { phonefactor, 'mfa-server': mfaServer } = defaultVirtualDirectories;
  const names = [phonefactor['web-service-sdk'], mfaServer['web-service-sdk']] as const;
  const address = addressOf(values['web-service-sdk-url'], values['web-service-sdk-virtual-directory'], names);
  if (component !== undefined) return mergeRulesFor(component, address, oldOnly, decisions);
  return { ...plainMergeRules, oldOnly, settings: decidedRules(decisions) };
}

function maskSecrets({ sources }: PreparedMerge, redactor: Redactor | undefined, session: Session): void {
  for (const { path, bytes, included } of sources) {
    for (const one of [bytes, ...(included?.values() ?? [])]) {
      for (const secret of secretValues(decodeConfiguration(one, path).text, redactor)) session.log.mask(secret);
    }
  }
}

async function show({ plan, digest, result }: PreparedMerge, session: Session): Promise<void> {
  await session.log.group('Plan', async () => session.log.info(planText(plan, digest)));
  if (result.unifiedDiff !== '') {
    await session.log.group('Changes', async () => session.log.info(colourDiff(result.unifiedDiff)));
  }
}

async function perform(merge: GivenMerge, prepared: PreparedMerge, files: MergeFiles): Promise<readonly string[]> {
  const approval = await approvalOf(merge.approvedPlan, merge.approvedPlanFile);
  requireApprovalGiven({ requireApproval: merge.requireApproval, approval });
  const progress = prepared.plan.steps.length === 0 ? 'finished' : 'not-begun';
  if (approval !== undefined) requireApproved(prepared.plan, approval, progress);
  requireDecided(prepared);
  return performFileMerge(files, prepared);
}

const mostAnnotated = 10;

type Ending = { readonly notes: readonly string[]; readonly fault?: unknown };

async function endingOf(merge: GivenMerge, prepared: PreparedMerge, files: MergeFiles): Promise<Ending> {
  if (merge.mode === 'plan') return { notes: [] };
  try {
    return { notes: await perform(merge, prepared, files) };
  } catch (fault) {
    return { notes: [], fault };
  }
}

/** The files of the server: they are judged. The files of the runner are the concern of the workflow. */
function serverFiles({ original, target, pristine, output }: MergePaths): readonly GivenPath[] {
  return [
    { input: 'original', path: original, use: 'configuration' },
    { input: 'target', path: target, use: 'configuration' },
    ...(pristine === undefined ? [] : [{ input: 'pristine', path: pristine, use: 'configuration' } as const]),
    { input: 'output', path: output, use: 'merged-configuration' },
  ];
}

/** Merges files that the inputs name, on a server or on the runner. */
export async function mergeGivenFiles(merge: GivenMerge, session: Session): Promise<ActionResult> {
  if (merge.files !== undefined) await requireUsablePaths(session.host, serverFiles(merge.paths));
  const files = merge.files ?? runnerConfigurationFiles;
  const prepared = await prepareFileMerge(files, merge.paths, merge.rules, hostname());
  maskSecrets(prepared, merge.rules.redactor, session);
  await show(prepared, session);
  const ending = await endingOf(merge, prepared, files);
  for (const note of ending.notes) session.log.info(note);
  return resultOf(merge, prepared, ending, session);
}

function headlineOf({ mode }: GivenMerge, { plan, digest }: PreparedMerge, { notes, fault }: Ending): string {
  if (fault !== undefined) return '**Not merged.**';
  if (plan.steps.length === 0) return '**Nothing to do:** the output is the merged configuration already.';
  return mode === 'plan'
    ? `**Planned, nothing written.** Digest \`${digest}\``
    : `**Merged.** ${counted(notes.length, 'file')} written.`;
}

/** What a person has to look at in the sections of settings, though it does not stop the merge. */
function annotationsOf({ outcomes }: PreparedMerge['result']): ActionResult['annotations'] {
  const open = outcomes.filter(({ outcome, name }) => outcome === 'reported' && isInSettingsSection({ name }));
  if (open.length === 0) return [];
  const lines = open.slice(0, mostAnnotated).map(({ setting, reason }) => `${setting}: ${reason}`);
  const more =
    open.length > mostAnnotated ? [`And ${open.length - mostAnnotated} more; the summary has all of them.`] : [];
  return [
    {
      level: 'warning',
      title: `${counted(open.length, 'setting of the old file is', 'settings of the old file are')} left to you`,
      message: [...lines, ...more].join('\n'),
    },
  ];
}

async function resultOf(
  merge: GivenMerge,
  prepared: PreparedMerge,
  ending: Ending,
  session: Session,
): Promise<ActionResult> {
  const { plan, digest, result, record } = prepared;
  const { outcomes, fragments } = result;
  const { blockers } = plan;
  const summary = mergeSummary({ headline: headlineOf(merge, prepared, ending), outcomes, fragments, blockers });
  const write = (name: string, content: object) => session.writeTemporaryFile(name, leavingJson(content));
  return {
    outputs: {
      changed: String(ending.notes.length > 0),
      finished: String(plan.steps.length === 0 || ending.notes.length > 0),
      'plan-digest': digest,
      'plan-path': await write('merge-webconfig-plan.json', plan),
      'report-path': await session.writeTemporaryFile('merge-webconfig-report.md', leavingText(`${summary}\n`)),
      blockers: JSON.stringify(blockers),
      'operator-steps': '[]',
      'reboot-required': 'false',
      ...(await mergeOutputValues([{ name: 'merge-webconfig-differences.json', record }], session)),
    },
    summary,
    annotations: annotationsOf(result),
    ...omitUndefined({ fault: ending.fault }),
  };
}

interface ShownMerge {
  readonly headline: string;
  readonly outcomes: readonly RecordedSetting[];
  readonly fragments: MergeRecord['fragments'];
  readonly blockers: readonly RecordedFinding[];
}

const longestValue = 200;

function shownValue(value: string | undefined): string {
  if (value === undefined) return '';
  return plain(shortened(value, longestValue));
}

function outcomesTable(outcomes: readonly RecordedSetting[]): string {
  const hasOriginalDefault = outcomes.some(({ pristine }) => pristine !== undefined);
  const head = ['setting', ...(hasOriginalDefault ? ['old default'] : []), 'old', 'new', 'result', 'what', 'why'];
  const rows = outcomes.map((one) => [
    plain(one.setting),
    ...(hasOriginalDefault ? [shownValue(one.pristine)] : []),
    shownValue(one.original),
    shownValue(one.target),
    shownValue(one.result),
    plain(one.outcome),
    plain(one.reason),
  ]);
  return table(head, rows);
}

/** Settings that are the same in both files are counted, not listed. */
function mergeSummary({ headline, outcomes, fragments, blockers }: ShownMerge): string {
  const listed = outcomes.filter(({ outcome }) => outcome !== 'same');
  const same = outcomes.length - listed.length;
  return [
    headline,
    '',
    sections([
      ['What stops it', blockers.length === 0 ? '' : findingsTable(blockers)],
      ['Settings', listed.length === 0 ? '' : outcomesTable(listed)],
      [
        'To paste by hand',
        fragments.map(({ setting, xml }) => `${plain(setting)}\n\n${fenced(xml, 'xml')}`).join('\n\n'),
      ],
      ['Unchanged', same === 0 ? '' : `${counted(same, 'setting is', 'settings are')} the same in both files.`],
    ]),
  ].join('\n');
}
