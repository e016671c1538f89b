import { UserError } from '../user-error.js';
import type { ActionResult, Session } from './action.js';
import { plain, table } from './markdown.js';

/** One check of the stage, as far as the workflow shows it. */
export interface CheckReport {
  readonly id: string;
  readonly title: string;
  readonly verdict: 'pass' | 'fail' | 'cannot-be-proven';
  readonly evidence: string;
  readonly advice?: string;
}

export async function verificationResult(
  checks: readonly CheckReport[],
  failOnFailedCheck: boolean,
  session: Session,
): Promise<ActionResult> {
  const failed = checks.filter(({ verdict }) => verdict === 'fail');
  const summary = verificationSummary(checks);
  session.log.info(checks.map(checkLine).join('\n'));
  return {
    outputs: {
      changed: 'false',
      result: failed.length === 0 ? 'pass' : 'fail',
      checks: JSON.stringify(checks),
      'report-path': await session.writeTemporaryFile('verification.md', `${summary}\n`),
    },
    summary,
    annotations: [],
    ...(failed.length > 0 && failOnFailedCheck ? { fault: verificationFailed(failed) } : {}),
  };
}

const marks = { pass: 'pass', fail: 'FAIL', 'cannot-be-proven': 'not provable here' } as const;

function checkLine({ title, verdict, evidence, advice }: CheckReport): string {
  return `${marks[verdict].padEnd(18)}${title}. ${evidence}${advice === undefined ? '' : ` ${advice}`}`;
}

function verificationSummary(checks: readonly CheckReport[]): string {
  const count = (wanted: CheckReport['verdict']) => checks.filter(({ verdict }) => verdict === wanted).length;
  const rows = checks.map(({ title, verdict, evidence, advice }) => [
    marks[verdict],
    plain(title),
    plain(evidence),
    plain(advice ?? ''),
  ]);
  return [
    `${count('pass')} passed, ${count('fail')} failed, ${count('cannot-be-proven')} cannot be proven here.`,
    '',
    table(['verdict', 'check', 'evidence', 'what to do'], rows),
  ].join('\n');
}

function verificationFailed(failed: readonly CheckReport[]): UserError {
  return new UserError(
    'verification-failed',
    [`${failed.length} check(s) failed:`, ...failed.map(({ title, evidence }) => `  ${title}: ${evidence}`)].join('\n'),
    failed.map(({ advice }) => advice ?? '').join('\n'),
  );
}
