import { leavingJson, leavingText } from '../base/redaction/leaving.js';
import { UserError } from '../user-error.js';
import type { ActionResult, Session } from './action.js';
import { fileName } from './file-name.js';
import { details, plain, table } from './markdown.js';

type ShownProof = 'proven-here' | 'failed' | 'could-not-be-tried';

/** What the check found, as far as the workflow shows it. */
export interface HostCheckReport {
  readonly server: string;
  readonly version: string;
  readonly host: 'windows' | 'rehearsal';
  readonly verdict: ShownProof;
  readonly adapters: readonly {
    readonly adapter: string;
    readonly verdict: ShownProof;
    readonly cases: readonly { readonly name: string; readonly verdict: ShownProof; readonly evidence: string }[];
  }[];
  readonly leftovers: readonly string[];
}

const marks: Readonly<Record<ShownProof, string>> = {
  'proven-here': 'proven here',
  failed: 'FAILED',
  'could-not-be-tried': 'could not be tried',
};

export async function hostCheckResult(
  report: HostCheckReport,
  recording: object | undefined,
  failOnFailedCheck: boolean,
  session: Session,
): Promise<ActionResult> {
  const name = fileName(report.server);
  const checkPath = await session.writeTemporaryFile(`${name}-host-check.json`, leavingJson(report));
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
      'report-path': await session.writeTemporaryFile(`${name}-host-check.md`, leavingText(`${summary}\n`)),
    },
    summary,
    annotations: [],
    ...(report.verdict === 'failed' && failOnFailedCheck ? { fault: checkFailed(report) } : {}),
  };
}

function hostCheckSummary({ server, version, host, verdict, adapters, leftovers }: HostCheckReport): string {
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

function openCases(cases: HostCheckReport['adapters'][number]['cases']): string {
  const open = cases.filter(({ verdict }) => verdict !== 'proven-here');
  const reasons = [...new Set(open.map(({ verdict, evidence }) => `${marks[verdict]}: ${firstLine(evidence)}`))];
  return reasons.map(plain).join('<br>');
}

function caseRows({ cases }: HostCheckReport['adapters'][number]): readonly (readonly string[])[] {
  return cases.map(({ name, verdict, evidence }) => [marks[verdict], plain(name), plain(firstLine(evidence))]);
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

function checkFailed({ server, adapters, leftovers }: HostCheckReport): UserError {
  const failed = adapters.flatMap(({ cases }) => cases.filter(({ verdict }) => verdict === 'failed'));
  const lines = [
    ...failed.map(({ name, evidence }) => `  ${name}: ${firstLine(evidence)}`),
    ...leftovers.map((one) => `  not taken away: ${one}`),
  ];
  return new UserError(
    'host-check-failed',
    [`${lines.length} thing(s) on ${server} are not as the suite needs them:`, ...lines].join('\n'),
    'Do not upgrade this server before each is understood. Run the check again with record: true and attach its file to a report.',
  );
}
