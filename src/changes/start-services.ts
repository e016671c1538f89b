import * as v from 'valibot';
import { field } from '../base/format/fields.js';
import { sameText } from '../host/same-text.js';
import type { StepResult } from '../plan/apply-plan.js';
import { servicesLeftStopped } from '../plan/journal-facts.js';
import { assumedMinutes } from '../product/work-minutes.js';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange, listOf } from './fields.js';
import type { StepContext } from './step-context.js';

const schema = fields({
  kind: kindOfChange('start-services'),
  which: v.pipe(
    v.variant('those', [
      fields({ those: field('Which services.', v.literal('stopped-by-the-suite')) }),
      fields({ those: field('Which services.', v.literal('of-the-product')) }),
      fields({
        those: field('Which services.', v.literal('named')),
        names: listOf(v.string(), 'Names of the services.'),
      }),
    ]),
    v.description(
      'Which services: those that the suite stopped, all of the product that start by themselves, or named ones.',
    ),
  ),
});

type Start = v.InferOutput<typeof schema>;

const ids = {
  'stopped-by-the-suite': 'start-stopped-services',
  'of-the-product': 'start-product-services',
  named: 'start-services',
} as const;

export const startServices = defineChange({
  kind: 'start-services',
  schema,
  id: ({ which }: Start) => ids[which.those],
  title({ which }) {
    switch (which.those) {
      case 'stopped-by-the-suite':
        return 'Start the services again';
      case 'of-the-product':
        return 'Start the services of the new server and see that they run';
      case 'named':
        return `Start the services that ran: ${which.names.join(', ')}`;
    }
  },
  documentStep: ({ which }) => (which.those === 'of-the-product' ? 'I0' : undefined),
  component: () => 'agent',
  effects: () => ({ interrupts: [], restores: ['sign-in'], minutes: assumedMinutes['service-start'] }),
  needs: ({ which }) => (which.those === 'of-the-product' ? ['install-server'] : []),
  perform({ which }, context): Promise<StepResult> {
    switch (which.those) {
      case 'stopped-by-the-suite':
        return startStopped(context);
      case 'of-the-product':
        return startAutomatic(context);
      case 'named':
        return startNamed(which.names, context);
    }
  },
});

function resultOf(notes: readonly string[]): StepResult {
  return { outcome: notes.length > 0 ? 'done' : 'already-done', notes };
}

/** Each start is waited for and proven by the host. */
async function startAutomatic(context: StepContext): Promise<StepResult> {
  const { services } = await context.readState();
  const notes: string[] = [];
  for (const { name, displayName, startType, state } of services) {
    if (startType !== 'automatic' || state === 'running') continue;
    context.log.info(`Starting ${displayName} (${name}).`);
    await context.host.services.start(name, context.serviceTimeLimitSeconds);
    notes.push(`Started ${displayName} (${name}).`);
  }
  return resultOf(notes);
}

/** The services that ran when the set was made. */
async function startNamed(
  names: readonly string[],
  { host, log, journal, serviceTimeLimitSeconds }: StepContext,
): Promise<StepResult> {
  const notes: string[] = [];
  const services = await host.services.list();
  for (const name of names) {
    if (services.find((service) => sameText(service.name, name))?.state === 'running') continue;
    log.info(`Starting ${name}.`);
    await host.services.start(name, serviceTimeLimitSeconds);
    notes.push(`Started ${name}.`);
  }
  await journal.record({ event: 'services-started', services: [...names] });
  return resultOf(notes);
}

async function startStopped(context: StepContext): Promise<StepResult> {
  return resultOf((await startStoppedServices(context)).map((name) => `Started ${name} again.`));
}

/** Starts what the suite stopped and did not start again, the last one stopped first. Services that are gone are passed over. */
export async function startStoppedServices(
  context: Pick<StepContext, 'host' | 'journal' | 'log' | 'serviceTimeLimitSeconds'>,
): Promise<readonly string[]> {
  const { host, journal, log, serviceTimeLimitSeconds } = context;
  const stopped = servicesLeftStopped(journal.lines);
  const present = (await host.services.list()).map(({ name }) => name.toLowerCase());
  const started: string[] = [];
  for (const name of stopped.filter((one) => present.includes(one.toLowerCase())).reverse()) {
    log.info(`Starting ${name} again.`);
    await host.services.start(name, serviceTimeLimitSeconds);
    started.push(name);
  }
  if (stopped.length > 0) await journal.record({ event: 'services-started', services: [...stopped] });
  return started;
}
