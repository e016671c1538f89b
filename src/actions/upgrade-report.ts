import * as v from '../base/schema.js';
import { checkSchema } from '../report/check-schema.js';
import { reportLanguages } from '../report/report-languages.js';
import { upgradeOutcomes } from '../report/upgrade-outcomes.js';
import { defineAction } from '../workflow/action.js';
import {
  choice,
  type InputType,
  type InputValues,
  lines,
  optional,
  output,
  runnerPath,
  secretText,
  text,
  withDefault,
  yesOrNo,
} from '../workflow/input.js';
import { knowledgeInputs } from './shared/knowledge-inputs.js';
import { placeInputs } from './shared/run-inputs.js';
import { statusOutput } from './shared/stage-outputs.js';

const checks: InputType<readonly v.InferOutput<typeof checkSchema>[]> = {
  allowed: 'the output "checks" of verify-upgrade',
  type: text.type,
  schema: v.pipe(v.string(), v.parseJson(), v.array(checkSchema), v.readonly()),
};

const inputs = {
  ...placeInputs,
  'plan-file': optional(runnerPath, {
    description:
      'Plan that was made last (output plan-path of upgrade). With it the report shows what blocks, and knows that nothing is left.',
  }),
  checks: optional(checks, { description: 'Output "checks" of verify-upgrade.' }),
  records: optional(lines, {
    description:
      'Records of servers (output record-path of this action): files or folders on the runner, one a line. With it no server is read, and the report covers all of them.',
  }),
  outcome: optional(text, {
    description:
      'Why the server is in its state, in the words of the run; shown in place of the reason in the journal.',
  }),
  reason: optional(text, { description: 'Why the upgrade was made, for example the number of the change request.' }),
  language: withDefault(choice(reportLanguages), 'en', {
    description:
      'Language of the report and of the summary. Names, paths, values, messages of Windows and words of persons stay as they are.',
  }),
  'approval-environment': optional(lines, {
    description:
      'Environments whose reviewers approve the runs of this server or confirm its steps, one a line. By default the environments of the settings; without either, approvals of every environment count.',
  }),
  'github-token': optional(secretText, {
    description:
      'Token with the permission actions: read. With it the report names who approved the runs of the upgrade, by the reviews of their environments.',
  }),
  'upload-report': withDefault(choice(['auto', 'false']), 'auto', {
    description:
      '"auto": where the run has artifacts the report is one, which a browser opens without unzipping; the summary links to it.',
  }),
  ...knowledgeInputs,
} as const;

export type ReportInputs = InputValues<typeof inputs>;

export const upgradeReport = defineAction({
  name: 'upgrade-report',
  title: 'Report an upgrade',
  description:
    'Writes the audit report as one HTML file: plans, what was done when and by whom, backup sets, verification, what a person still has to do, and the text for the users.',
  branding: { icon: 'file-text', color: 'gray-dark' },
  guide: [
    'On a server it reads journal, plans, backup manifests and merge records of the work folder and the server as it is, and changes nothing; run it with `if: always()` after upgrade and verify-upgrade. On any runner it makes one report of the records of many servers.',
    'The same facts are in the file of the output facts-path, as docs/reference/report.schema.json describes them, and in the step summary, where what does not fit into 1 MiB is left out by whole sections and named.',
    'Give the token of the job (the expression github.token) as `github-token`, with `permissions: actions: read`, to have the approvers of each run in it. Give the settings, or name the environments of this server as `approval-environment`: the run may have approvals of others. A proxy is taken from `https_proxy` and `no_proxy`.',
    'The report is one file that loads nothing, sends nothing and contains no secrets; its only script searches, sorts and pages what is there. It prints, and follows the light or dark scheme of the reader.',
    'What users have to know is in the report and in the file of the output announcement-path, where the address of the portal changed.',
  ],
  inputs,
  outputs: {
    changed: output(yesOrNo, 'Always "false".'),
    outcome: output(
      choice(upgradeOutcomes),
      'Of one server: "upgraded", "waiting", "failed", "untouched", "rolled-back" or "in-part"; empty for several.',
    ),
    ...statusOutput,
    'report-path': output(text, 'File on the runner with the report, HTML.'),
    'report-time': output(
      text,
      'When the report was made, 14 digits (UTC): in the name of an artifact it separates the rounds of one run.',
    ),
    'report-address': output(text, 'Address of the report for a browser; empty where it was not uploaded.'),
    'facts-path': output(text, 'File on the runner with all facts of the report, JSON.'),
    'record-path': output(
      text,
      'File on the runner with the record of the server, for the report of a fleet; empty for several.',
    ),
    'result-path': output(text, 'File on the runner with the result of the server, for plan-fleet; empty for several.'),
    'announcement-path': output(
      text,
      'File on the runner with the text for the users; empty where there is nothing to announce.',
    ),
  },
  readsServer: ({ records }) => records === undefined,
  async execute(values, session) {
    const { reportOf } = await import('./shared/report-run.js');
    return reportOf(values, session);
  },
});
