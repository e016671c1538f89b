import * as v from 'valibot';
import { field } from '../base/format/fields.js';
import { sameText } from '../host/same-text.js';
import { newPoolSchema } from '../host/server-facts-schema.js';
import type { StepResult } from '../plan/apply-plan.js';
import { noEffects } from '../plan/effects.js';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange, webComponent } from './fields.js';
import type { StepContext } from './step-context.js';

const schema = fields({
  kind: kindOfChange('create-application-pool'),
  component: v.exactOptional(webComponent),
  pool: field('The pool.', newPoolSchema),
});

type PoolCreation = v.InferOutput<typeof schema>;

/** Version 7 and later need ASP.NET 4 (known failure F17): a pool that runs it, where none fits. */
export const createApplicationPool = defineChange({
  kind: 'create-application-pool',
  schema,
  id: ({ component }: PoolCreation) =>
    component === undefined ? 'application-pool' : `application-pool-for-${component}`,
  title: ({ pool }) => `See that the application pool ${pool.name} exists and runs .NET v4.0`,
  component: ({ component }) => component,
  effects: () => noEffects,
  shown: ({ pool }) => [
    {
      part: 'changed',
      group: 'IIS',
      item: `application pool ${pool.name} (.NET v4.0) made if it is missing`,
      separator: '; ',
      line: (items) => `IIS: ${items}`,
    },
  ],
  perform: (change, context) => create(change, context),
});

/** A pool of that name that is there already was made by an earlier step for another component. */
async function create({ pool }: PoolCreation, { host }: StepContext): Promise<StepResult> {
  const pools = (await host.webServer.read())?.applicationPools ?? [];
  if (pools.some(({ name }) => sameText(name, pool.name))) {
    return { outcome: 'already-done', notes: [`The application pool ${pool.name} is there already.`] };
  }
  await host.webServer.createApplicationPool(pool);
  return { outcome: 'done', notes: [`Created the application pool ${pool.name}.`] };
}
