import { given } from '../given.js';
import { type ChangeRow, changesOf } from './changes.js';
import { type PlanRun, planRuns } from './plan-runs.js';
import type { ReportInput, ReportLanguage, ReportServer } from './report-input.js';
import { type Outcome, outcomesByUrgency, serverOutcome } from './server-outcome.js';
import { type StepRow, stepRows } from './step-rows.js';
import { type Timeline, timelineOf } from './timeline.js';
import { type Unproven, unprovenOf } from './unproven.js';

/** A step and what became of it, without what the plan says of it beyond its name. */
export interface StepFacts extends Omit<StepRow, 'step'> {
  readonly id: string;
  readonly title: string;
  readonly documentStep?: string;
  readonly by?: string;
  /** Who acts: the suite or a person. */
  readonly type: 'change' | 'operator';
}

/** A server's record with everything that the report derives from it. */
export interface ServerFacts extends ReportServer {
  readonly outcome: Outcome;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly began?: string;
  readonly ended?: string;
  readonly runs: readonly PlanRun[];
  readonly steps: readonly StepFacts[];
  readonly timeline?: Timeline;
  readonly changes: readonly ChangeRow[];
  readonly unproven: readonly Unproven[];
}

/** All that the report tells, as data. `docs/reference/report.schema.json` describes it. */
export interface ReportFacts extends Omit<ReportInput, 'servers' | 'language'> {
  readonly format: 1;
  /** Those that need a person most first. */
  readonly servers: readonly ServerFacts[];
}

/** The reasons are in the language of the report, everything else is as it was recorded. */
export function reportFacts({ servers, language, ...about }: ReportInput): ReportFacts {
  return { format: 1, ...about, servers: byUrgency(servers.map((server) => serverFacts(server, language))) };
}

/** Servers that need a person most first; of equal outcome in the order in which they came. */
export function byUrgency<T extends { readonly outcome: Outcome }>(servers: readonly T[]): readonly T[] {
  const urgency = ({ outcome }: T) => outcomesByUrgency.indexOf(outcome);
  return [...servers].sort((one, other) => urgency(one) - urgency(other));
}

function serverFacts(server: ReportServer, language: ReportLanguage): ServerFacts {
  return {
    ...server,
    ...serverOutcome(server, language),
    runs: planRuns(server),
    steps: stepRows(server).map(stepFacts),
    ...given({ timeline: timelineOf(server) }),
    changes: changesOf(server.before, server.after),
    unproven: unprovenOf(server),
  };
}

function stepFacts({ step: { id, title, documentStep, type }, ...row }: StepRow): StepFacts {
  return { id, title, ...given({ documentStep }), type, ...row };
}
