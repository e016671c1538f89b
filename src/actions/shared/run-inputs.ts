import { operatorStepIds } from '../../product/step-ids.js';
import {
  choice,
  type InputType,
  keyedLines,
  lines,
  list,
  matching,
  optional,
  planDigestText,
  runnerPath,
  secretText,
  serverPath,
  text,
  wholeNumber,
  withDefault,
  yesOrNo,
} from '../../workflow/input.js';

/** Whether it is one is seen when it is used: a wrong address is a warning and fails no run. */
/** A wrong one is a warning: informing somebody is never a reason to fail the run. */
const issueNumber: InputType<string> = { ...text, allowed: 'the number of an issue' };
const webhook: InputType<string> = { ...secretText, allowed: 'an address that begins with https://' };

const driveLetters = [...'CDEFGHIJKLMNOPQRSTUVWXYZAB'];

/** On which server an action works, and where it keeps its state there. */
export const placeInputs = {
  settings: optional(runnerPath, {
    description:
      'Settings file (docs/reference/fleet.schema.json): its path on the runner, or its text. Its values for this server are used for inputs that the step does not give, also for `server` where it is at the top. It is read when planning; an approved plan brings its own inputs.',
  }),
  'rehearsal-folder': optional(runnerPath, {
    description:
      'Folder of a rehearsal server to act on in place of this machine. The variable MFA_UPGRADE_REHEARSAL does the same for all steps of a job.',
  }),
  server: optional(matching(/^[^\s,]+$/, 'the name of one computer'), {
    description:
      'Name of the server to act on, where it is not the machine of the runner: it is reached through its administrative shares and remote management, with the account of the runner (docs/how-to/act-from-another-machine.md). Empty: this machine.',
  }),
  'server-share': optional(keyedLines(driveLetters, 'C=\\\\mfa1\\drive-c'), {
    description: 'With server, where administrative shares are switched off: shares of whole drives, one a line.',
  }),
  'work-folder': optional(serverPath, {
    description:
      'Folder on the server for journal, logs, plans and backups. By default %ProgramData%\\mfa-server-upgrade. Every stage on one server has to name the same.',
  }),
} as const;

/** How an action that changes a server is run. */
export const runInputs = {
  mode: withDefault(choice(['apply', 'plan']), 'apply', {
    description:
      '"plan" prints the plan, stores it in the work folder and gives its digest; nothing else on the server changes. "apply" carries it out.',
  }),
  'approved-plan': optional(planDigestText, {
    description:
      'Digest of the plan that was approved. It is carried out with the inputs that it was made with; those need not be given again. The action refuses when the plan made now is another one, because the server or the inputs changed.',
  }),
  'require-approval': withDefault(yesOrNo, 'false', {
    description:
      '"true" refuses to change anything without approved-plan: an empty digest is then an error, not a run without approval.',
  }),
  'approval-environment': optional(lines, {
    description:
      'Environments whose reviewers approve this job, one a line. With github-token the journal has who approved this round and confirmed its steps; without them it has who started the run.',
  }),
  'github-token': optional(secretText, {
    description:
      'Token with actions: read, for approval-environment and what other runs left; with issues: write, for notify-issue.',
  }),
  'notify-webhook': optional(webhook, {
    description:
      'Incoming webhook, from a secret: gets the status of the run as JSON, with a field "text" for chat tools.',
  }),
  'notify-issue': optional(issueNumber, {
    description:
      'Number of an issue or pull request of this repository: gets the status of the run as a comment. Needs github-token.',
  }),
  'fail-on-stop': withDefault(yesOrNo, 'false', {
    description:
      '"true" makes the step red when it stops for a person or a restart. A stop for a decision is red in any case.',
  }),
  'approved-plan-file': optional(runnerPath, {
    description: 'The approved plan itself (output plan-path). With it a refusal shows what is different.',
  }),
  ...placeInputs,
  'installer-run': withDefault(choice(['scheduled-task', 'scheduled-task-as-runner']), 'scheduled-task', {
    description:
      'With server: under which account its scheduled task starts an installer. "scheduled-task": SYSTEM. "scheduled-task-as-runner": the account of the runner, for a package that refuses SYSTEM; without a password, so that it reaches no other machine.',
  }),
  'release-lock': optional(matching(/^[0-9a-f]{16}$/, '16 lower-case hexadecimal digits'), {
    description:
      'Releases the lock of a run that has ended and cannot be seen from this machine: the nonce of that lock, as the error server-locked or the action inspect names it. See first that the run has ended.',
  }),
  'completed-operator-steps': optional(list(operatorStepIds), {
    description: 'Operator steps that a person has done. The journal records who confirmed them.',
  }),
  'when-records-differ': optional(choice(['start-again', 'go-on']), {
    description:
      'Where the machine was put back to an earlier state, or its journal is lost: "start-again" takes the machine as it is now and forgets what was confirmed; "go-on" continues with the records of the work folder.',
  }),
  reason: optional(text, { description: 'Why, for example the number of the change request. Stored in backup sets.' }),
  'installer-time-limit': withDefault(wholeNumber(1, 600), '60', {
    description: 'Minutes after which an installer that has not ended is stopped with all its processes.',
  }),
  'service-time-limit': withDefault(wholeNumber(5, 3600), '120', {
    description: 'Seconds that a service may take to stop or to start.',
  }),
} as const;
