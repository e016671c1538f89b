import { leavingJson, leavingText } from '../base/redaction/leaving.js';
import { UserError } from '../user-error.js';
import type { ActionResult, Session } from './action.js';
import { codeLink } from './code-link.js';
import { type FleetReport, type FleetReportFinding, fleetSummary, names, placeOf } from './fleet-summary.js';

export async function fleetResult(
  report: FleetReport,
  blocked: 'stop' | 'leave-out',
  session: Session,
): Promise<ActionResult> {
  const { plan, digest, matrices } = report;
  const summary = fleetSummary(report);
  session.log.info(fleetText(report));
  const servers = plan.waves.reduce((sum, wave) => sum + wave.servers.length, 0);
  const stops = plan.blockers.length > 0 && blocked === 'stop';
  return {
    outputs: {
      changed: 'false',
      'plan-digest': digest,
      'plan-path': await session.writeTemporaryFile('fleet-plan.json', leavingJson(plan)),
      'report-path': await session.writeTemporaryFile('fleet-plan.md', leavingText(`${summary}\n`)),
      matrices: JSON.stringify(matrices),
      'server-matrix': JSON.stringify(report.serverMatrix),
      'matrix-count': String(matrices.length),
      'waits-for': report.waitsFor ?? '',
      'max-parallel': String(plan.maxParallel),
      'wave-count': String(plan.waves.length),
      'servers-left': String(servers),
      blockers: JSON.stringify(plan.blockers),
      'operator-steps': JSON.stringify(plan.waves.flatMap(({ operatorSteps }) => operatorSteps)),
    },
    summary,
    annotations: [],
    ...(stops ? { fault: fleetBlocked(plan.blockers) } : {}),
  };
}

function fleetBlocked(blockers: readonly FleetReportFinding[]): UserError {
  const list = blockers.slice(0, 20).map((one) => `  ${placeOf(one)}: ${one.code}`);
  const more = blockers.length > list.length ? [`  and ${blockers.length - list.length} more`] : [];
  return new UserError(
    'fleet-blocked',
    [`${blockers.length} thing(s) stop parts of the fleet:`, ...list, ...more].join('\n'),
    'The summary has the table with what to do. To upgrade the rest meanwhile, set blocked: leave-out.',
  );
}

function fleetText({ plan, digest, waitsFor }: FleetReport): string {
  return [
    ...plan.waves.map(
      ({ number, canary, window, servers, minutes }) =>
        `wave ${number}${canary ? ' (canary)' : ''}${window === undefined ? '' : `, window ${window}`}, about ${minutes} minutes: ${names(servers)}`,
    ),
    ...plan.leftOut.map(({ server, why, reason }) => `not planned, ${why}: ${server}. ${reason}`),
    ...plan.blockers.map(
      (one) => `BLOCKED ${placeOf(one)}, ${one.code}: ${one.message} ${one.advice} ${codeLink(one.code)}`,
    ),
    ...plan.warnings.map((one) => `to know, ${placeOf(one)}, ${one.code}: ${one.message} ${codeLink(one.code)}`),
    ...(waitsFor === undefined ? [] : [`waits for: ${waitsFor}`]),
    `Digest: ${digest}`,
  ].join('\n');
}
