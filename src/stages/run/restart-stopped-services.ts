import { startStoppedServices } from '../../changes/start-services.js';
import type { StepContext } from '../../changes/step-context.js';
import { interruptedNow, servicesLeftStopped } from '../../plan/journal-facts.js';
import { oldComponent } from '../../product/server-state.js';

/**
 * Nobody can sign in while the services are stopped. They are started again where the run is done, and where it ended
 * early with the old agent still in place; between the two products there is nothing to start.
 */
export async function restartStoppedServices(
  context: Pick<StepContext, 'host' | 'journal' | 'log' | 'serviceTimeLimitSeconds' | 'readState'>,
  isDone: boolean,
): Promise<readonly string[]> {
  const { journal, log } = context;
  if (servicesLeftStopped(journal.lines).length === 0) return [];
  try {
    const agentIsThere = oldComponent(await context.readState(), 'agent') !== undefined;
    if (!isDone && !agentIsThere) return [];
    const started = await startStoppedServices(context);
    if (agentIsThere && interruptedNow(journal.lines).has('sign-in')) {
      await journal.record({ event: 'service-restored', subject: 'sign-in' });
    }
    return started.map((name) => `The service ${name} was started again.`);
  } catch (error) {
    // The run's own fault matters more; this one is reported beside it.
    const message = `Services that were stopped could not all be started again: ${String(error)}`;
    log.warning(message);
    return [message];
  }
}
