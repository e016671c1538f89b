import { readConfigurationFacts } from '../../changes/server/configuration-facts.js';
import { nextWaves } from '../../fleet/next-waves.js';
import { parseFleetFile } from '../../fleet/parse-fleet-file.js';
import { fleetDigest, planFleet } from '../../fleet/plan-fleet.js';
import { readFleetServer } from '../../fleet/read-fleet-server.js';
import { parseServerResult } from '../../fleet/server-result.js';
import { omitUndefined } from '../../omit-undefined.js';
import type { ActionResult, Session } from '../../workflow/action.js';
import { fleetResult } from '../../workflow/fleet-result.js';
import { findRunnerFiles, readRunnerFile } from '../../workflow/runner-files.js';
import type { PlanFleetInputs } from '../plan-fleet.js';

/** What is left to do in a fleet, for the next jobs and for a reader. */
export async function fleetOf(values: PlanFleetInputs, session: Session): Promise<ActionResult> {
  return fleetResult(await plannedFleet(values, session), values.blocked, session);
}

async function plannedFleet(values: PlanFleetInputs, { log }: Session) {
  const servers = [];
  for (const path of await findRunnerFiles(values.inventories, '.json')) {
    servers.push(readFleetServer(await readRunnerFile(path), path, readConfigurationFacts, log));
    log.progress(`${servers.length} inventories read`);
  }
  const results = [];
  for (const path of await findRunnerFiles(values.results ?? [], '-result.json')) {
    results.push(parseServerResult(await readRunnerFile(path), path));
  }
  const completedSteps = new Set(values['completed-operator-steps'] ?? []);
  const fleet = await fleetFileOf(values.settings ?? values['fleet-file']);
  const plan = planFleet({ servers, results, completedSteps, ...omitUndefined({ fleet }) });
  return { plan, digest: fleetDigest(plan), ...nextWaves(plan.waves, fleet?.file.windows, new Date(), values.waves) };
}

async function fleetFileOf(path: string | undefined) {
  if (path === undefined) return undefined;
  return parseFleetFile(await readRunnerFile(path), path);
}
