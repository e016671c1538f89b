import type { Finding } from '../finding.js';
import type { OperatorStep } from '../operator-step.js';
import { UserError } from '../user-error.js';
import type { ActionResult, Session } from './action.js';
import { plain, sections, table } from './markdown.js';

/** What the planning found, as far as the workflow shows it. */
export interface FleetReport {
  readonly digest: string;
  readonly plan: {
    readonly maxParallel: number;
    readonly waves: readonly {
      readonly number: number;
      readonly canary: boolean;
      readonly window?: string;
      readonly operatorSteps: readonly OperatorStep[];
      readonly servers: readonly { readonly name: string; readonly group: string; readonly phase: string }[];
      readonly minutes: number;
      readonly beginsAfterMinutes: number;
    }[];
    readonly leftOut: readonly {
      readonly server: string;
      readonly group?: string;
      readonly why: string;
      readonly reason: string;
    }[];
    readonly blockers: readonly FleetReportFinding[];
    readonly warnings: readonly FleetReportFinding[];
    readonly estimates: Readonly<Record<string, { readonly minutes: number; readonly source: string }>>;
  };
  /** `strategy.matrix` of each wave that is put out. */
  readonly matrices: readonly object[];
  readonly waitsFor?: string;
}

type FleetReportFinding = Finding & { readonly server?: string; readonly group?: string };

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
      'plan-path': await session.writeTemporaryFile('fleet-plan.json', `${JSON.stringify(plan, null, 2)}\n`),
      'report-path': await session.writeTemporaryFile('fleet-plan.md', `${summary}\n`),
      matrices: JSON.stringify(matrices),
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

function placeOf({ server, group }: FleetReportFinding): string {
  return server ?? (group === undefined ? 'fleet' : `group ${group}`);
}

const namesShown = 12;

function names(servers: readonly { readonly name: string }[]): string {
  const shown = servers.slice(0, namesShown).map(({ name }) => name);
  const more = servers.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

function fleetText({ plan, digest, waitsFor }: FleetReport): string {
  return [
    ...plan.waves.map(
      ({ number, canary, window, servers, minutes }) =>
        `wave ${number}${canary ? ' (canary)' : ''}${window === undefined ? '' : `, window ${window}`}, about ${minutes} minutes: ${names(servers)}`,
    ),
    ...plan.leftOut.map(({ server, why, reason }) => `not planned, ${why}: ${server}. ${reason}`),
    ...plan.blockers.map((one) => `BLOCKED ${placeOf(one)}, ${one.code}: ${one.message} ${one.advice}`),
    ...plan.warnings.map((one) => `to know, ${placeOf(one)}, ${one.code}: ${one.message}`),
    ...(waitsFor === undefined ? [] : [`waits for: ${waitsFor}`]),
    `Digest: ${digest}`,
  ].join('\n');
}

function fleetSummary({ plan, digest, waitsFor }: FleetReport): string {
  const servers = plan.waves.reduce((sum, wave) => sum + wave.servers.length, 0);
  return [
    `${servers} server(s) in ${plan.waves.length} wave(s). Digest \`${digest}\``,
    ...(waitsFor === undefined ? [] : ['', `Not all of them can run now. ${plain(waitsFor)}`]),
    '',
    sections([
      ['What stops parts of the fleet', findings(plan.blockers)],
      ['Waves', waves(plan)],
      ['What a person does', people(plan)],
      ['Not planned', leftOut(plan)],
      ['What to know', findings(plan.warnings)],
      ['Estimates', estimates(plan)],
    ]),
  ].join('\n');
}

function findings(list: readonly FleetReportFinding[]): string {
  if (list.length === 0) return '';
  return table(
    ['where', 'code', 'what', 'what to do'],
    list.map((one) => [plain(placeOf(one)), plain(one.code), plain(one.message), plain(one.advice)]),
  );
}

function waves({ waves }: FleetReport['plan']): string {
  if (waves.length === 0) return '';
  return table(
    ['wave', 'servers', 'names', 'window', 'begins after', 'takes about'],
    waves.map(({ number, canary, window, servers, minutes, beginsAfterMinutes }) => [
      `${number}${canary ? ' (canary)' : ''}`,
      String(servers.length),
      plain(names(servers)),
      plain(window ?? ''),
      `${beginsAfterMinutes} min`,
      `${minutes} min`,
    ]),
  );
}

function people({ waves }: FleetReport['plan']): string {
  return waves
    .flatMap(({ number, operatorSteps }) =>
      operatorSteps.map(
        ({ id, title, instructions }) =>
          `**Wave ${number}: ${plain(title)}**\n\n${instructions.map((line, i) => `${i + 1}. ${plain(line)}`).join('\n')}\n\nConfirm with \`completed-operator-steps: ${id}\`.`,
      ),
    )
    .join('\n\n');
}

function leftOut({ leftOut: list }: FleetReport['plan']): string {
  if (list.length === 0) return '';
  return table(
    ['server', 'group', 'why', 'reason'],
    list.map(({ server, group, why, reason }) => [plain(server), plain(group ?? ''), why, plain(reason)]),
  );
}

function estimates({ estimates: list }: FleetReport['plan']): string {
  return table(
    ['role', 'minutes for one server', 'source'],
    Object.entries(list).map(([role, { minutes, source }]) => [role, String(minutes), source]),
  );
}
