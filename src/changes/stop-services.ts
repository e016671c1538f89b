import * as v from 'valibot';
import { UserError } from '../base/user-error.js';
import { HostError } from '../host/host-error.js';
import { sameText } from '../host/same-text.js';
import type { Service } from '../host/services.js';
import type { StepResult } from '../plan/apply-plan.js';
import type { ServerState } from '../product/server-state.js';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange } from './fields.js';
import type { StepContext } from './step-context.js';

const schema = fields({
  kind: kindOfChange('stop-services'),
  because: v.pipe(
    v.picklist(['files-are-read', 'installer-started-them']),
    v.description('Why nothing may write: files are copied or put back, or an installer has just started a service.'),
  ),
});

/** Nothing may write while files of the product are copied, compared or put back. */
export const stopServices = defineChange({
  kind: 'stop-services',
  schema,
  id: ({ because }) => (because === 'files-are-read' ? 'stop-services' : 'stop-services-again'),
  title: ({ because }) =>
    because === 'files-are-read' ? 'Stop the services of the product' : 'Stop the services that the installer started',
  component: () => 'agent',
  effects: () => ({ interrupts: ['sign-in'], restores: [], minutes: 0 }),
  async perform(_change, context): Promise<StepResult> {
    const stopped = await stopProductServices(context, await context.readState());
    if (stopped.length === 0) return { outcome: 'already-done', notes: ['No service of the product is running.'] };
    return { outcome: 'done', notes: stopped.map((name) => `Stopped ${name}.`), result: { stopped } };
  },
});

/**
 * Stops the product's services, dependants first, and remembers them before the first one stops: a run that dies in
 * between knows what to start again.
 * @throws UserError `service-will-not-stop`
 */
async function stopProductServices(
  context: StepContext,
  { services }: Pick<ServerState, 'services'>,
): Promise<readonly string[]> {
  const { host, journal, log } = context;
  const toStop = inStoppingOrder(await host.services.list(), services);
  if (toStop.length === 0) return [];
  await journal.record({ event: 'services-stopped', services: toStop.map(({ name }) => name) });
  for (const service of toStop) {
    log.info(`Stopping ${service.displayName} (${service.name}).`);
    await stop(context, service);
  }
  return toStop.map(({ name }) => name);
}

async function stop({ host, serviceTimeLimitSeconds }: StepContext, service: Service): Promise<void> {
  try {
    await host.services.stop(service.name, serviceTimeLimitSeconds);
  } catch (cause) {
    if (!(cause instanceof HostError) || cause.code !== 'timed-out') throw cause;
    throw new UserError(
      'service-will-not-stop',
      `The service ${service.displayName} (${service.name}) did not stop within ${serviceTimeLimitSeconds} seconds.`,
      'Close the console of the product, end the process of the service in Task Manager if it hangs, and run again.',
      { cause },
    );
  }
}

/** The running ones among `services` and all services that depend on them, the latter first. */
export function inStoppingOrder(all: readonly Service[], services: readonly Service[]): readonly Service[] {
  const ordered: Service[] = [];
  const seen = new Set<Service>();
  const add = (service: Service) => {
    if (seen.has(service)) return;
    seen.add(service);
    for (const dependant of all.filter((one) => dependsOn(one, service))) add(dependant);
    ordered.push(service);
  };
  for (const service of services) add(all.find(({ name }) => sameText(name, service.name)) ?? service);
  return ordered.filter(({ state }) => state !== 'stopped');
}

function dependsOn({ dependsOn: names }: Service, service: Service): boolean {
  return names.some((name) => sameText(name, service.name));
}
