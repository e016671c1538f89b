import { isDeepStrictEqual } from 'node:util';
import { readBackupSet } from '../../backup/verify-backup-set.js';
import { UserError } from '../../base/user-error.js';
import { sameSettings } from '../../host/web-server.js';
import type { StepResult } from '../../plan/apply-plan.js';
import { type ComponentName, componentTitles } from '../../product/components.js';
import { isSameConfiguration } from '../../product/same-configuration.js';
import { newComponent, oldComponent, type ServerState, type WebPresence } from '../../product/server-state.js';
import type { ChangeOf } from '../all.js';
import { baselineOf } from '../backup-sets/backup-chain.js';
import { removeMark } from '../server/machine-mark.js';
import type { StepContext } from '../step-context.js';

type Proof = ChangeOf<'prove-roll-back'>;

/** @throws UserError `roll-back-not-proven` naming what differs */
export async function proveRollBack({ folder, components: chosen }: Proof, context: StepContext): Promise<StepResult> {
  const baseline = await baselineOf(context.host.files, { sets: [await readBackupSet(context.host.files, folder)] });
  if (baseline === undefined) throw new Error(`${folder} had an inventory when the plan was made.`);
  const differences = differencesBetween(context.judge(baseline), await context.readState(), chosen);
  if (differences.length > 0) throw notProven(differences);
  await context.journal.record({ event: 'rolled-back', folder });
  await removeMark(context.host);
  const names = chosen.map((component) => componentTitles[component]).join(', ');
  return {
    outcome: 'already-done',
    notes: [`Products, IIS settings and services of ${names} are as in the backup set.`],
    result: { folder },
  };
}

function differencesBetween(
  before: ServerState,
  now: ServerState,
  components: readonly ComponentName[],
): readonly string[] {
  return [
    ...components.flatMap((component) => componentDifferences(component, before, now)),
    ...before.services.flatMap(({ name, state, startType, account }) => {
      const found = now.services.find((service) => service.name === name);
      const isSame = found?.state === state && found.startType === startType && found.account === account;
      return isSame ? [] : [`service ${name} is ${found?.state ?? 'missing'}, it was ${state}`];
    }),
  ];
}

type Configuration = NonNullable<WebPresence['configuration']>;

function componentDifferences(component: ComponentName, before: ServerState, now: ServerState): readonly string[] {
  const [was, is] = [oldComponent(before, component), oldComponent(now, component)];
  const title = componentTitles[component];
  const left = newComponent(before, component) === undefined ? newComponent(now, component) : undefined;
  const newer = left === undefined ? [] : [`${title}: ${left.product.displayName} is still installed`];
  if (was === undefined) return newer;
  if (is === undefined) return [...newer, `${title}: ${was.product.displayName} is not installed`];
  const facts = [
    ['version', was.product.version, is.product.version],
    ['virtual directory', was.web?.virtualDirectory, is.web?.virtualDirectory],
    ['application pool', was.web?.applicationPool.name, is.web?.applicationPool.name],
    ['IIS settings', was.web?.settings, is.web?.settings],
    ['bindings', was.web?.bindings, is.web?.bindings],
    ['web.config', ...comparableOf(was.web?.configuration, is.web?.configuration)],
  ] as const;
  const different = facts.filter(([what, old, current]) =>
    what === 'IIS settings' ? !sameSettings(old, current) : !isDeepStrictEqual(old, current),
  );
  return [
    ...newer,
    ...different.map(([what, old, current]) => `${title}: ${what} is ${shown(current)}, it was ${shown(old)}`),
  ];
}

/** What a roll-back restores byte for byte is proven there; here by what both looks show. */
function comparableOf(was: Configuration | undefined, is: Configuration | undefined) {
  return isSameConfiguration(was, is)
    ? ['as it was', 'as it was']
    : ['as it was', is === undefined ? 'missing' : 'another one'];
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'missing');
}

function notProven(differences: readonly string[]): UserError {
  return new UserError(
    'roll-back-not-proven',
    `The server is not yet as the backup set records it: ${differences.join('; ')}.`,
    'Fix what is named by hand or run again; what is back already is left alone.',
  );
}
