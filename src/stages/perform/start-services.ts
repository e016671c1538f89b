import type { StepResult } from '../../plan/apply-plan.js';
import type { Toolbox } from './toolbox.js';

/** Starts the product's automatic services; each start is waited for and proven by the host. */
export async function startProductServices(toolbox: Toolbox): Promise<StepResult> {
  const { services } = await toolbox.readState();
  const notes: string[] = [];
  for (const { name, displayName, startType, state } of services) {
    if (startType !== 'automatic' || state === 'running') continue;
    toolbox.log.info(`Starting ${displayName} (${name}).`);
    await toolbox.host.services.start(name, toolbox.serviceTimeLimitSeconds);
    notes.push(`Started ${displayName} (${name}).`);
  }
  return { changed: notes.length > 0, notes };
}
