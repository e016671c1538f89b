import { assumedMinutes, roundedMinutes, type Work } from '../product/work-minutes.js';
import type { FleetFile } from './fleet-file-schema.js';
import type { EstimateSource } from './fleet-plan.js';
import type { FleetRole } from './fleet-server.js';
import type { FleetMember } from './members.js';
import type { ServerResult } from './server-result.js';

export interface Estimate {
  readonly minutes: number;
  readonly source: EstimateSource;
}

/** Assumptions, shown as such: the work of a usual server of the role. The adapter's steps are a person's. */
const assumed: Readonly<Record<FleetRole, number>> = {
  'mfa-server': usual([
    'backup',
    ...repeated('removal', 4),
    'server-setup',
    'service-start',
    'activation',
    ...repeated('web-component', 2),
    'merge',
  ]),
  'sdk-server': usual(['backup', ...repeated('removal', 2), ...repeated('web-component', 2), 'merge']),
  'web-server': usual(['backup', ...repeated('removal', 2), ...repeated('web-component', 2), 'merge', 'merge']),
  'adfs-adapter': 30,
};

function usual(works: readonly Work[]): number {
  return roundedMinutes(works.reduce((sum, work) => sum + assumedMinutes[work], 0));
}

function repeated(work: Work, times: number): readonly Work[] {
  return new Array<Work>(times).fill(work);
}

/** Fewer finished servers than this say little about the next. */
const measurementsNeeded = 3;

/** Minutes for one server by role: what earlier servers took, else what the settings file says, else an assumption. */
export function estimatesOf(
  members: readonly FleetMember[],
  results: ReadonlyMap<FleetMember, ServerResult>,
  fleet: FleetFile | undefined,
): Readonly<Record<FleetRole, Estimate>> {
  const taken = Map.groupBy(
    members.flatMap((member) => durationOf(member, results)),
    ({ role }) => role,
  );
  const estimate = (role: FleetRole): Estimate => {
    const minutes = (taken.get(role) ?? []).map((one) => one.minutes).sort((a, b) => a - b);
    const median = minutes[Math.floor(minutes.length / 2)];
    if (median !== undefined && minutes.length >= measurementsNeeded) return { minutes: median, source: 'measured' };
    const given = fleet?.estimates?.[role];
    return given === undefined
      ? { minutes: assumed[role], source: 'assumed' }
      : { minutes: given, source: 'fleet-file' };
  };
  return {
    'mfa-server': estimate('mfa-server'),
    'sdk-server': estimate('sdk-server'),
    'web-server': estimate('web-server'),
    'adfs-adapter': estimate('adfs-adapter'),
  };
}

function durationOf(
  member: FleetMember,
  results: ReadonlyMap<FleetMember, ServerResult>,
): readonly { readonly role: FleetRole; readonly minutes: number }[] {
  const { role } = member.server;
  const result = results.get(member);
  if (role === undefined || result?.outcome !== 'upgraded') return [];
  const minutes = Math.ceil((Date.parse(result.ended) - Date.parse(result.began)) / 60_000);
  return minutes < 1 ? [] : [{ role, minutes }];
}

/** Minutes for jobs of these lengths on `lanes` runners at a time: the longest first, each to the lane that is free. */
export function minutesInParallel(jobs: readonly number[], lanes: number): number {
  const ends = new Array<number>(Math.min(Math.max(lanes, 1), Math.max(jobs.length, 1))).fill(0);
  for (const minutes of [...jobs].sort((a, b) => b - a)) {
    const lane = ends.indexOf(Math.min(...ends));
    ends[lane] = (ends[lane] ?? 0) + minutes;
  }
  return Math.max(...ends);
}
