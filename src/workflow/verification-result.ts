import { leavingText } from '../base/redaction/leaving.js';
import { UserError } from '../user-error.js';
import type { ActionResult, Annotation, Session } from './action.js';
import { plain, table } from './markdown.js';

type UpgradeVerdict = 'pass' | 'fail' | 'not-proven';

/** One check of the stage, as far as the workflow shows it. */
export interface CheckReport {
  readonly id: string;
  readonly title: string;
  readonly need: 'required' | 'extra';
  readonly verdict: UpgradeVerdict;
  readonly evidence: string;
  readonly advice?: string;
  readonly changedByPerson?: true;
}

export interface VerificationReport {
  readonly result: UpgradeVerdict;
  readonly state: string;
  readonly why: string;
  readonly checks: readonly CheckReport[];
}

/** Which results fail the step. */
export interface FailOn {
  readonly failedCheck: boolean;
  readonly notProven: boolean;
}

export async function verificationResult(
  verification: VerificationReport,
  failOn: FailOn,
  session: Session,
): Promise<ActionResult> {
  const { result, state, checks } = verification;
  const summary = verificationSummary(verification);
  session.log.info([...checks.map(checkLine), sentences(verification).join(' ')].join('\n'));
  const fails = (result === 'fail' && failOn.failedCheck) || (result === 'not-proven' && failOn.notProven);
  const outputs = {
    changed: 'false',
    result,
    state,
    checks: JSON.stringify(checks),
    'report-path': await session.writeTemporaryFile('verification.md', leavingText(`${summary}\n`)),
  };
  if (fails) return { outputs, summary, annotations: [], fault: faultOf(verification) };
  return { outputs, summary, annotations: [annotationOf(verification)] };
}

/** Checks that made the result what it is. */
function decisive({ result, checks }: VerificationReport): readonly CheckReport[] {
  return checks.filter(({ verdict, need }) => verdict === result && (verdict !== 'not-proven' || need === 'required'));
}

/** What holds, and is not as the upgrade left it. */
function changedSince({ checks }: VerificationReport): readonly CheckReport[] {
  return checks.filter(({ changedByPerson }) => changedByPerson === true);
}

const resultWords: Readonly<Record<UpgradeVerdict, string>> = {
  pass: 'Every required check passed.',
  fail: 'The verification failed.',
  'not-proven': 'Nothing failed, but not everything that is required is proven.',
};

function sentences({ result, state, why }: VerificationReport): readonly string[] {
  return [resultWords[result], `The records show: ${state}. ${why}`];
}

function annotationOf(verification: VerificationReport): Annotation {
  const { result } = verification;
  const list = (result === 'pass' ? changedSince(verification) : decisive(verification)).map(problemLine);
  return {
    level: result === 'pass' ? 'notice' : 'warning',
    title: `Verification: ${result}`,
    message: [...sentences(verification), ...list].join('\n'),
  };
}

const marks: Readonly<Record<UpgradeVerdict, string>> = { pass: 'pass', fail: 'FAIL', 'not-proven': 'not proven' };

function markOf({ verdict, need, changedByPerson }: CheckReport): string {
  if (changedByPerson) return `${marks[verdict]}, changed since`;
  return need === 'extra' && verdict === 'not-proven' ? 'not proven (extra)' : marks[verdict];
}

function checkLine(check: CheckReport): string {
  const { title, evidence, advice } = check;
  return `${markOf(check).padEnd(20)}${title}. ${evidence}${advice === undefined ? '' : ` ${advice}`}`;
}

function problemLine({ title, evidence }: CheckReport): string {
  return `  ${title}: ${evidence}`;
}

function verificationSummary(verification: VerificationReport): string {
  const { checks } = verification;
  const count = (wanted: (check: CheckReport) => boolean) => checks.filter(wanted).length;
  const isOpen = ({ verdict }: CheckReport) => verdict === 'not-proven';
  const rows = checks.map((check) => [
    markOf(check),
    plain(check.title),
    plain(check.evidence),
    plain(check.advice ?? ''),
  ]);
  const passed = count(({ verdict }) => verdict === 'pass');
  const failed = count(({ verdict }) => verdict === 'fail');
  const open = count((check) => isOpen(check) && check.need === 'required');
  const extra = count((check) => isOpen(check) && check.need === 'extra');
  return [
    `**${plain(sentences(verification)[0] ?? '')}** ${plain(sentences(verification)[1] ?? '')}`,
    '',
    `${passed} passed, ${failed} failed, ${open} not proven, ${extra} extra ones not proven, which changes nothing.`,
    '',
    table(['verdict', 'check', 'evidence', 'what to do'], rows),
  ].join('\n');
}

function faultOf(verification: VerificationReport): UserError {
  const problems = decisive(verification);
  const lines = problems.map(problemLine);
  const advice = [...new Set(problems.map(({ advice }) => advice ?? ''))].join('\n');
  if (verification.result === 'fail') {
    return new UserError('verification-failed', [`${lines.length} check(s) failed:`, ...lines].join('\n'), advice);
  }
  const message = [`${lines.length} required check(s) are not proven:`, ...lines].join('\n');
  return new UserError('verification-not-proven', message, advice);
}
