import { omitUndefined } from '../base/json.js';
import { changesOf } from './changes.js';
import { incidentsOf } from './incidents.js';
import { planRuns } from './plan-runs.js';
import type { ReportedStep, ReportFacts, ServerFacts } from './report-facts-schema.js';
import type { ReportInput, ReportServer } from './report-input.js';
import { serverOutcome } from './server-outcome.js';
import { serverStatus } from './server-status.js';
import { type StepRow, stepRows } from './step-rows.js';
import { timelineOf } from './timeline.js';
import { unprovenOf } from './unproven.js';
import { type UpgradeOutcome, upgradeOutcomes } from './upgrade-outcomes.js';
import { type ReportWords, wordsOf } from './words.js';

export type { ReportedStep, ReportFacts, ServerFacts };

/** The reasons are in the language of the report, everything else is as it was recorded. */
export function reportFacts({ servers, language, ...about }: ReportInput): ReportFacts {
  return { format: 1, ...about, servers: byUrgency(servers.map((server) => serverFacts(server, wordsOf(language)))) };
}

/** Servers that need a person most first; of equal outcome in the order in which they came. */
export function byUrgency<T extends { readonly outcome: UpgradeOutcome }>(servers: readonly T[]): readonly T[] {
  const urgency = ({ outcome }: T) => upgradeOutcomes.indexOf(outcome);
  return [...servers].sort((one, other) => urgency(one) - urgency(other));
}

function serverFacts(server: ReportServer, words: ReportWords): ServerFacts {
  const steps = stepRows(server);
  return {
    ...server,
    ...serverOutcome(server, words),
    runs: planRuns(server),
    steps: steps.map(stepFacts),
    status: serverStatus(server),
    incidents: incidentsOf(server),
    ...omitUndefined({ timeline: timelineOf(server) }),
    changes: changesOf(server.before, server.after),
    unproven: unprovenOf(server, steps),
  };
}

function stepFacts({ step: { id, title, documentStep, type }, ...row }: StepRow): ReportedStep {
  return { id, title, ...omitUndefined({ documentStep }), type, ...row };
}
