import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { omitUndefined } from '../../base/json.js';
import { counted } from '../../base/listed.js';
import { leavingJson, leavingText } from '../../base/redaction/leaving.js';
import { UserError } from '../../base/user-error.js';
import { sandboxName } from '../../host/contract/contract-case.js';
import type { PackageSandbox } from '../../host/contract/tiny-package-cases.js';
import type { Host } from '../../host/host.js';
import { createRecorder, type Recorder } from '../../host/recording/recorder.js';
import { holdFile } from '../../host/windows/file-holder.js';
import { createRunProgram } from '../../host/windows/run-program.js';
import { createWindowsHost } from '../../host/windows/windows-host.js';
import type { RunState, RunStatus } from '../../plan/run-status.js';
import { checkHost } from '../../stages/check-host/check-host.js';
import type { HostCheck } from '../../stages/check-host/host-check-schema.js';
import { hostRecording } from '../../stages/check-host/recording-file.js';
import type { ProofOnHost } from '../../stages/check-host/verdicts.js';
import type { ActionResult, Session } from '../../workflow/action.js';
import { fileName } from '../../workflow/file-name.js';
import type { InputValues } from '../../workflow/input.js';
import { lookStatus } from '../../workflow/look-status.js';
import { details, plain, table } from '../../workflow/markdown.js';
import { statusBlock } from '../../workflow/status-block.js';
import { statusText } from '../../workflow/status-words.js';
import type { hostCheckInputs } from '../check-host.js';
import { knowledgeOf } from './knowledge-of.js';

/**
 * Checks the server and, where that is asked for, keeps what its programs answered. It takes nothing from the modules of the
 * inputs: what every step loads would grow by their names.
 */
export async function runHostCheck(
  inputs: InputValues<typeof hostCheckInputs>,
  session: Session,
): Promise<ActionResult> {
  const { host, hold, recorder } = await checkedHost(session, inputs.record);
  const found = await checkHost({
    host,
    log: session.log,
    run: session.run,
    knowledge: knowledgeOf(inputs),
    sandbox: inputs.sandbox,
    packages: packagesOfTheCheck(),
    serviceTimeLimitSeconds: inputs['service-time-limit'],
    ...omitUndefined({
      service: inputs.service,
      lasting: session.cutOff?.host,
      workFolder: inputs['work-folder'],
      releaseLock: inputs['release-lock'],
      hold,
    }),
    onCase: (name) => recorder?.during(name),
  });
  const recording = inputs.record ? await hostRecording(host, found, recorder?.calls ?? []) : undefined;
  return hostCheckResult(found, recording, inputs['fail-on-failed-check'], session);
}

type Looked = 'sandbox' | 'service' | 'record' | 'fail-on-failed-check' | 'release-lock';
type Looking = Omit<InputValues<typeof hostCheckInputs>, Looked>;

/** An inspection and the check of the host that only looks, reported as one. */
export async function withHostCheck(inspected: ActionResult, inputs: Looking, session: Session): Promise<ActionResult> {
  const none = { service: undefined, 'release-lock': undefined } as const;
  const looking = { sandbox: false, record: false, 'fail-on-failed-check': true, ...none } as const;
  const { outputs, summary, fault, status: checked } = await runHostCheck({ ...inputs, ...looking }, session);
  // A server on which the suite does not work is not to be upgraded: the check goes before what the inspection found.
  const status = fault === undefined ? inspected.status : withLookOf(inspected.status, checked);
  const { verdict = '', 'check-path': checkPath = '' } = outputs;
  return {
    ...inspected,
    outputs: { ...inspected.outputs, 'host-verdict': verdict, 'check-path': checkPath },
    summary: [inspected.summary, '', '### The suite on this server', '', summary].join('\n'),
    ...omitUndefined({ fault, status }),
  };
}

/** What the check ended in, with who is served by the inspection. */
function withLookOf(inspected: RunStatus | undefined, checked: RunStatus | undefined): RunStatus | undefined {
  if (inspected === undefined || checked === undefined) return checked;
  const { action, signIn, interrupted } = inspected;
  const look = { ...checked, action, signIn, interrupted };
  return { ...look, text: statusText(look) };
}

/** The check waits less for a file that it keeps open itself than for a file that another program keeps open. */
const waits = { readWaitSeconds: 1, changeWaitSeconds: 2 } as const;

interface CheckedHost {
  readonly host: Host;
  readonly hold?: PackageSandbox['hold'];
  /** What programs answer, where that is kept. */
  readonly recorder?: Recorder;
}

/** The server with the means of the check; a rehearsal, or a server that is reached from elsewhere, is as it is. */
export async function checkedHost(
  { host, environment }: Pick<Session, 'host' | 'environment'>,
  record: boolean,
): Promise<CheckedHost> {
  // No program here keeps files of another machine open.
  if (host.kind === 'rehearsal' || host.actsFrom !== undefined) return { host };
  if (!record) return { host: await createWindowsHost({ environment, files: waits }), hold: holdFile };
  const recorder = createRecorder(createRunProgram(environment), { ownName: sandboxName, temporary: tmpdir() });
  return { host: await createWindowsHost({ environment, files: waits, run: recorder.run }), hold: holdFile, recorder };
}

/** They are beside `dist`, from where this process was started. */
function packagesOfTheCheck(): string {
  return join(dirname(dirname(dirname(process.argv[1] ?? ''))), 'packages', 'check-host');
}

const marks: Readonly<Record<ProofOnHost, string>> = {
  'proven-here': 'proven here',
  failed: 'FAILED',
  'could-not-be-tried': 'could not be tried',
};

async function hostCheckResult(
  report: HostCheck,
  recording: object | undefined,
  failOnFailedCheck: boolean,
  session: Session,
): Promise<ActionResult> {
  const name = fileName(report.server);
  const checkPath = await session.writeTemporaryFile(`${name}-host-check.json`, leavingJson(report));
  const status = statusOf(report, session);
  const summary = hostCheckSummary(report);
  const verdicts = report.adapters.map(({ adapter, verdict }) => [adapter, verdict] as const);
  return {
    outputs: {
      changed: 'false',
      verdict: report.verdict,
      'check-path': checkPath,
      'recording-path':
        recording === undefined
          ? ''
          : await session.writeTemporaryFile(`${name}-host-recording.json`, leavingJson(recording, 1)),
      adapters: JSON.stringify(Object.fromEntries(verdicts)),
      'report-path': await session.writeTemporaryFile(
        `${name}-host-check.md`,
        leavingText(`${statusBlock(status)}\n\n${summary}\n`),
      ),
    },
    summary,
    status,
    annotations: [],
    ...(report.verdict === 'failed' && failOnFailedCheck ? { fault: checkFailed(report) } : {}),
  };
}

const states: Readonly<Record<ProofOnHost, RunState>> = {
  'proven-here': 'verified',
  failed: 'check-failed',
  'could-not-be-tried': 'not-proven',
};

function statusOf({ server, verdict }: HostCheck, session: Session): RunStatus {
  const texts: Readonly<Record<ProofOnHost, string>> = {
    'proven-here': 'Plan the upgrade of this server: run upgrade with this input.',
    failed: beforeTheUpgrade,
    'could-not-be-tried': 'Read below what could not be tried, and why. Then plan the upgrade.',
  };
  const inputs = verdict === 'failed' ? {} : { mode: 'plan' };
  const served = { signIn: 'not-looked-at', interrupted: [] } as const;
  return lookStatus(session, {
    action: 'check-host',
    server,
    served,
    state: states[verdict],
    next: { text: texts[verdict], inputs },
  });
}

const beforeTheUpgrade =
  'Do not upgrade this server before each is understood. Run the check again with record: true and attach its file to a report.';

function hostCheckSummary({ server, version, host, verdict, adapters, leftovers }: HostCheck): string {
  const where = host === 'rehearsal' ? ' A rehearsal proves nothing of a real server.' : '';
  const rows = adapters.map((one) => {
    const proven = one.cases.filter((each) => each.verdict === 'proven-here').length;
    return [plain(one.adapter), marks[one.verdict], `${proven} of ${one.cases.length}`, openCases(one.cases)];
  });
  return [
    `**${plain(server)}**, version ${plain(version)} of the suite: **${marks[verdict]}**.${where}`,
    ...leftovers.map((one) => `**Not taken away:** ${plain(one)}`),
    table(['part', 'verdict', 'proven', 'what failed or was not tried'], rows),
    details('Every case', table(['verdict', 'case', 'evidence'], adapters.flatMap(caseRows))),
  ].join('\n\n');
}

function openCases(cases: HostCheck['adapters'][number]['cases']): string {
  const open = cases.filter(({ verdict }) => verdict !== 'proven-here');
  const reasons = [...new Set(open.map(({ verdict, evidence }) => `${marks[verdict]}: ${firstLine(evidence)}`))];
  return reasons.map(plain).join('<br>');
}

function caseRows({ cases }: HostCheck['adapters'][number]): readonly (readonly string[])[] {
  return cases.map(({ name, verdict, evidence }) => [marks[verdict], plain(name), plain(firstLine(evidence))]);
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

function checkFailed({ server, adapters, leftovers }: HostCheck): UserError {
  const failed = adapters.flatMap(({ cases }) => cases.filter(({ verdict }) => verdict === 'failed'));
  const lines = [
    ...failed.map(({ name, evidence }) => `  ${name}: ${firstLine(evidence)}`),
    ...leftovers.map((one) => `  not taken away: ${one}`),
  ];
  return new UserError(
    'host-check-failed',
    [`${server} is not as the suite needs it (${counted(lines.length, 'thing')}):`, ...lines].join('\n'),
    beforeTheUpgrade,
  );
}
