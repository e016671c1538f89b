import { HostError } from '../../host/host-error.js';
import { sameText } from '../../host/same-text.js';
import type { Service } from '../../host/services.js';
import { servicesHeldStopped } from '../../plan/journal-facts.js';
import type { ServerState } from '../../product/server-state.js';
import { UserError } from '../../user-error.js';
import { oldComponent } from '../situation.js';
import type { UpgradeToolbox } from './toolbox.js';

/** Only the old agent writes to what is backed up and removed; a new server beside old web components goes on. */
export async function stopWriters(toolbox: UpgradeToolbox, state: ServerState): Promise<void> {
  if (oldComponent(state, 'agent') !== undefined) await stopProductServices(toolbox, state);
}

/**
 * Stops the product's services, dependants first, and remembers them before the first one stops: a run that dies in
 * between knows what to start again.
 * @throws UserError `service-will-not-stop`
 */
export async function stopProductServices(
  toolbox: UpgradeToolbox,
  { services }: Pick<ServerState, 'services'>,
): Promise<readonly string[]> {
  const { host, journal, log } = toolbox;
  const toStop = inStoppingOrder(await host.services.list(), services);
  if (toStop.length === 0) return [];
  await journal.record({ event: 'services-stopped', services: toStop.map(({ name }) => name) });
  for (const service of toStop) {
    log.info(`Stopping ${service.displayName} (${service.name}).`);
    await stop(toolbox, service);
  }
  return toStop.map(({ name }) => name);
}

async function stop({ host, serviceTimeLimitSeconds }: UpgradeToolbox, service: Service): Promise<void> {
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

/** The running ones among `services` and whatever depends on them, the latter first. */
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

/** Starts what the suite stopped and did not start again, the last one stopped first. Services that are gone are passed over. */
export async function startHeldServices(toolbox: UpgradeToolbox): Promise<readonly string[]> {
  const { host, journal, log, serviceTimeLimitSeconds } = toolbox;
  const held = servicesHeldStopped(journal.lines);
  const present = (await host.services.list()).map(({ name }) => name.toLowerCase());
  const started: string[] = [];
  for (const name of held.filter((one) => present.includes(one.toLowerCase())).reverse()) {
    log.info(`Starting ${name} again.`);
    await host.services.start(name, serviceTimeLimitSeconds);
    started.push(name);
  }
  if (held.length > 0) await journal.record({ event: 'services-started', services: held });
  return started;
}
