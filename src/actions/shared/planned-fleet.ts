import { omitUndefined } from '../../base/json.js';
import { counted } from '../../base/listed.js';
import { UserError } from '../../base/user-error.js';
import { readConfigurationFacts } from '../../changes/server/configuration-facts.js';
import { matrixOfServers } from '../../fleet/matrix.js';
import { nextWaves } from '../../fleet/next-waves.js';
import { parseFleetFile } from '../../fleet/parse-fleet-file.js';
import { fleetDigest, planFleet } from '../../fleet/plan-fleet.js';
import { planFindings, readFleetServer, type ServerPlan, sharedPlans } from '../../fleet/server-plans.js';
import { parseServerResult } from '../../fleet/server-result.js';
import { planDigest } from '../../plan/digest.js';
import { parsePlan } from '../../plan/plan-schema.js';
import type { ActionResult, Session } from '../../workflow/action.js';
import { findRunnerFiles, readRunnerFile } from '../../workflow/runner-files.js';
import type { PlanFleetInputs } from '../plan-fleet.js';
import { fleetResult } from './fleet-summary.js';
import { requireKnownInputs } from './settings-inputs.js';

/** What is left to do in a fleet, for the next jobs and for a reader. */
export async function fleetOf(values: PlanFleetInputs, session: Session): Promise<ActionResult> {
  return fleetResult(await plannedFleet(values, session), values.blocked, session);
}

async function plannedFleet(values: PlanFleetInputs, { log }: Session) {
  const servers = [];
  for (const path of await findRunnerFiles(values.inventories, '.json')) {
    log.progress(`Reading ${path}`);
    servers.push(readFleetServer(await readRunnerFile(path), path, readConfigurationFacts, log));
  }
  log.info(`${counted(servers.length, 'inventory', 'inventories')} read.`);
  const results = [];
  for (const path of await findRunnerFiles(values.results ?? [], '-result.json')) {
    results.push(parseServerResult(await readRunnerFile(path), path));
  }
  const completedSteps = new Set(values['completed-operator-steps'] ?? []);
  const fleet = await fleetFileOf(values.settings);
  if (servers.length === 0) throw withoutInventories(values.inventories);
  const now = new Date();
  const plan = planFleet({ servers, results, completedSteps, now, ...omitUndefined({ fleet }) });
  const next = nextWaves(plan.waves, fleet?.file.windows, now, values.waves);
  const serverMatrix = matrixOfServers(plan.waves);
  if (values.plans === undefined) return { plan, digest: fleetDigest(plan), serverMatrix, ...next };
  const plans = await serverPlans(values.plans);
  const judged = { ...plan, blockers: [...plan.blockers, ...planFindings(plan, plans)] };
  return { plan: judged, digest: fleetDigest(judged), serverMatrix, ...next, shared: sharedPlans(plans) };
}

/** A fleet of no server would be green with nothing left to do. */
function withoutInventories(places: readonly string[]): UserError {
  return new UserError(
    'files-not-found',
    `${places.join(', ')}: there is no inventory in it.`,
    'Give the files of the output inventory-path of the action "inspect", or the folder with them.',
  );
}

async function serverPlans(places: readonly string[]): Promise<readonly ServerPlan[]> {
  const plans: ServerPlan[] = [];
  for (const path of await filesOfPlans(places)) {
    const plan = parsePlan(await readRunnerFile(path), path);
    const steps = plan.steps.map((step) =>
      [step.title, ...(step.type === 'operator' ? step.operatorStep.instructions : (step.detail ?? []))].join('\n'),
    );
    plans.push({ server: plan.server, digest: planDigest(plan), blockers: plan.blockers, steps });
  }
  return plans;
}

/** Where no server could be planned there is no file: then each of them is a blocker, and the table is still shown. */
async function filesOfPlans(places: readonly string[]): Promise<readonly string[]> {
  try {
    return await findRunnerFiles(places, '-upgrade-plan.json');
  } catch (error) {
    if (error instanceof UserError && error.code === 'files-not-found') return [];
    throw error;
  }
}

async function fleetFileOf(path: string | undefined) {
  if (path === undefined) return undefined;
  const file = await parseFleetFile(await readRunnerFile(path), path);
  requireKnownInputs(file);
  return file;
}
