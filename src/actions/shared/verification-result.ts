import { counted } from '../../base/listed.js';
import { leavingText } from '../../base/redaction/leaving.js';
import { UserError } from '../../base/user-error.js';
import type { OpenRun } from '../../plan/cut-off-run.js';
import type { RunState, RunStatus, Served } from '../../plan/run-status.js';
import type { Check, Verdict } from '../../stages/verify-upgrade/check.js';
import type { ActionResult, Annotation, Session } from '../../workflow/action.js';
import { lookStatus, nextOfOpenRun } from '../../workflow/look-status.js';
import { details, plain, table } from '../../workflow/markdown.js';
import { statusBlock } from '../../workflow/status-block.js';

/** What the step shows of a verification. */
interface ShownVerification {
  readonly server: string;
  readonly result: Verdict;
  readonly state: string;
  readonly why: string;
  readonly checks: readonly Check[];
  /** Absent where the server could not be read. */
  readonly served?: Served;
  readonly backupSet?: string;
  readonly openRun?: OpenRun;
}

/** Which results fail the step. */
export interface FailOn {
  readonly failedCheck: boolean;
  readonly notProven: boolean;
}

export async function verificationResult(
  verification: ShownVerification,
  failOn: FailOn,
  session: Session,
): Promise<ActionResult> {
  const { result, state, checks } = verification;
  const status = statusOf(verification, session);
  const summary = verificationDetails(verification);
  session.log.info([...checks.map(checkLine), sentences(verification).join(' ')].join('\n'));
  const fails = (result === 'fail' && failOn.failedCheck) || (result === 'not-proven' && failOn.notProven);
  const outputs = {
    changed: 'false',
    result,
    state,
    checks: JSON.stringify(checks),
    'report-path': await session.writeTemporaryFile(
      'verification.md',
      leavingText(`${statusBlock(status)}\n\n${summary}\n`),
    ),
  };
  if (fails) return { outputs, summary, status, annotations: [], fault: faultOf(verification) };
  return { outputs, summary, status, annotations: [annotationOf(verification)] };
}

/** Checks that made the result what it is. */
function decisive({ result, checks }: ShownVerification): readonly Check[] {
  return checks.filter(({ verdict, need }) => verdict === result && (verdict !== 'not-proven' || need === 'required'));
}

/** What is right, and is not as the upgrade left it. */
function changedSince({ checks }: ShownVerification): readonly Check[] {
  return checks.filter(({ changedByPerson }) => changedByPerson === true);
}

const resultWords: Readonly<Record<Verdict, string>> = {
  pass: 'Every required check passed.',
  fail: 'The verification failed.',
  'not-proven': 'Nothing failed, but not everything that is required is proven.',
};

function sentences({ result, state, why }: ShownVerification): readonly string[] {
  return [resultWords[result], `The records show: ${state}. ${why}`];
}

function annotationOf(verification: ShownVerification): Annotation {
  const { result } = verification;
  const list = (result === 'pass' ? changedSince(verification) : decisive(verification)).map(problemLine);
  return {
    level: result === 'pass' ? 'notice' : 'warning',
    title: `Verification: ${result}`,
    message: [...sentences(verification), ...list].join('\n'),
  };
}

const marks: Readonly<Record<Verdict, string>> = { pass: 'pass', fail: 'FAIL', 'not-proven': 'not proven' };

function markOf({ verdict, need, changedByPerson }: Check): string {
  if (changedByPerson) return `${marks[verdict]}, changed since`;
  return need === 'extra' && verdict === 'not-proven' ? 'not proven (extra)' : marks[verdict];
}

function checkLine(check: Check): string {
  const { title, evidence, advice } = check;
  return `${markOf(check).padEnd(20)}${title}. ${evidence}${advice === undefined ? '' : ` ${advice}`}`;
}

function problemLine({ title, evidence }: Check): string {
  return `  ${title}: ${evidence}`;
}

const states: Readonly<Record<Verdict, RunState>> = {
  pass: 'verified',
  fail: 'check-failed',
  'not-proven': 'not-proven',
};

/** The server by the look of the verification, with the advice of the gravest check that has one. */
function statusOf(verification: ShownVerification, session: Session): RunStatus {
  const { server, result, state, served = unread, backupSet } = verification;
  const mayGoBack = state === 'in-between' || (result !== 'pass' && state === 'upgraded');
  return lookStatus(session, {
    ...{ action: 'verify-upgrade', server, served, state: states[result], next: nextOf(verification) },
    ...(mayGoBack && backupSet !== undefined ? { backupSet } : {}),
  });
}

/** What runs left comes first: most checks fail for it. */
function nextOf(verification: ShownVerification): RunStatus['next'] {
  const { result, state, openRun } = verification;
  if (openRun !== undefined && state === 'in-between') return nextOfOpenRun(openRun);
  if (isNotBegun(verification)) return notBegun;
  const first = decisive(verification).find(({ advice = '' }) => advice !== '');
  if (result !== 'pass') return { text: `${first?.advice ?? 'See the checks below.'}${titleOf(first)}`, inputs: {} };
  if (state !== 'in-between') return { text: 'Nothing is left to do.', inputs: {} };
  return { text: 'What was done is still so. Run the stages that are left, or the whole upgrade.', inputs: {} };
}

/** Every proof of an upgrade is missing then, and what each check asks for does not help. */
function isNotBegun({ result, state }: ShownVerification): boolean {
  return result !== 'fail' && state === 'not-begun';
}

const notBegun: RunStatus['next'] = {
  text: 'No upgrade is on record here. Make a plan: run upgrade with mode: plan. If it has another work-folder, verify with that one.',
  action: 'upgrade',
  inputs: { mode: 'plan' },
};

const unread = { signIn: 'not-known', interrupted: [] } as const;

function titleOf(check: Check | undefined): string {
  return check === undefined ? '' : ` (${check.title})`;
}

/** What follows the status: what a person has to act on; the rest opens on a click. */
function verificationDetails(verification: ShownVerification): string {
  const { checks } = verification;
  const failed = checks.filter(({ verdict }) => verdict === 'fail');
  const isOpen = (need: Check['need']) => (check: Check) => check.verdict === 'not-proven' && check.need === need;
  const [open, extra] = [checks.filter(isOpen('required')), checks.filter(isOpen('extra'))];
  const changed = changedSince(verification);
  const passed = checks.filter(({ verdict }) => verdict === 'pass');
  const folded = (title: string, list: readonly Check[]) =>
    list.length === 0 ? [] : [details(`${title} (${list.length})`, checksTable(list))];
  const [first = '', ...others] = sentences(verification);
  return [
    `**${plain(first)}** ${plain(others.join(' '))}`,
    `${passed.length} passed, ${failed.length} failed, ${open.length} not proven, ${extra.length} extra ones not proven, which changes nothing.`,
    ...(failed.length + open.length === 0 ? [] : [checksTable([...failed, ...open])]),
    ...folded('Changed by a person since', changed),
    ...folded('Not proven, and not required', extra),
    ...folded(
      'Passed',
      passed.filter((check) => !changed.includes(check)),
    ),
  ].join('\n\n');
}

function checksTable(checks: readonly Check[]): string {
  const rows = checks.map((check) => [
    markOf(check),
    plain(check.title),
    plain(check.evidence),
    plain(check.advice ?? ''),
  ]);
  return table(['verdict', 'check', 'evidence', 'what to do'], rows);
}

function faultOf(verification: ShownVerification): UserError {
  const problems = decisive(verification);
  const lines = problems.map(problemLine);
  const advices = [...new Set(problems.map(({ advice }) => advice ?? ''))];
  const advice = isNotBegun(verification) ? notBegun.text : advices.join('\n');
  if (verification.result === 'fail') {
    return new UserError(
      'verification-failed',
      [`${counted(lines.length, 'check failed:', 'checks failed:')}`, ...lines].join('\n'),
      advice,
    );
  }
  const message = [
    `${counted(lines.length, 'required check is not proven:', 'required checks are not proven:')}`,
    ...lines,
  ].join('\n');
  return new UserError('verification-not-proven', message, advice);
}
