import type * as v from 'valibot';
import { HostError } from '../host/host-error.js';
import { sameText } from '../host/same-text.js';
import type { StepResult } from '../plan/apply-plan.js';
import { noEffects } from '../plan/effects.js';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange, text } from './fields.js';
import type { StepContext } from './step-context.js';

const schema = fields({ kind: kindOfChange('remove-application-pool'), name: text('Name of the pool.') });

type PoolRemoval = v.InferOutput<typeof schema>;

/** Takes away a pool that the upgrade made; one that something else came to use meanwhile stays. */
export const removeApplicationPool = defineChange({
  kind: 'remove-application-pool',
  schema,
  id: () => 'remove-application-pool',
  title: ({ name }: PoolRemoval) => `Remove the application pool ${name}, which was not there before`,
  effects: () => noEffects,
  shown: ({ name }) => [
    { part: 'removed', group: `pool ${name}`, item: name, line: (item) => `Application pool ${item}` },
  ],
  perform: (change, context) => remove(change, context),
});

async function remove({ name }: PoolRemoval, { host }: StepContext): Promise<StepResult> {
  const pools = (await host.webServer.read())?.applicationPools ?? [];
  if (!pools.some((pool) => sameText(pool.name, name))) {
    return { outcome: 'already-done', notes: [`There is no application pool ${name}.`] };
  }
  try {
    await host.webServer.removeApplicationPool(name);
    return { outcome: 'done', notes: [`Removed the application pool ${name}, which the upgrade had made.`] };
  } catch (error) {
    if (!(error instanceof HostError && error.code === 'in-use')) throw error;
    return { outcome: 'already-done', notes: [`The application pool ${name} stays: ${error.message}`] };
  }
}
