import { servicesHeldStopped } from '../../plan/journal-facts.js';
import { oldComponent } from '../situation.js';
import { startHeldServices } from './stop-services.js';
import type { UpgradeToolbox } from './toolbox.js';

/**
 * Nobody can sign in while the services stand still. They are started again where the run is done, and where it ended
 * early with the old agent still in place; between the two products there is nothing to start.
 */
export async function startAgain(toolbox: UpgradeToolbox, isDone: boolean): Promise<readonly string[]> {
  const { journal, log } = toolbox;
  if (servicesHeldStopped(journal.lines).length === 0) return [];
  try {
    if (!isDone && oldComponent(await toolbox.readState(), 'agent') === undefined) return [];
    const started = await startHeldServices(toolbox);
    return started.map((name) => `The service ${name} was started again.`);
  } catch (error) {
    // The run's own fault matters more; this one is said beside it.
    const message = `Services that were stopped could not all be started again: ${String(error)}`;
    log.warning(message);
    return [message];
  }
}
