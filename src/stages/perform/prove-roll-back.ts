import { readBackupSet } from '../../backup/verify-backup-set.js';
import type { StepResult } from '../../plan/apply-plan.js';
import { type ComponentName, componentTitles } from '../../product/components.js';
import type { ServerState } from '../../product/server-state.js';
import { UserError } from '../../user-error.js';
import { baselineOf } from '../backup-chain.js';
import type { UpgradeChange } from '../change.js';
import { newComponent, oldComponent } from '../situation.js';
import type { UpgradeToolbox } from './toolbox.js';

type Proof = Extract<UpgradeChange, { kind: 'prove-roll-back' }>;

/**
 * The server beside what the set's inventory tells of it: products, addresses, pools, authentication, TLS flags,
 * services. The files were proven, byte for byte, when they were put back.
 * @throws UserError `roll-back-not-proven` naming what differs
 */
export async function proveRollBack({ folder, components }: Proof, toolbox: UpgradeToolbox): Promise<StepResult> {
  const baseline = await baselineOf(toolbox.host.files, { sets: [await readBackupSet(toolbox.host.files, folder)] });
  if (baseline === undefined) throw new Error(`${folder} had an inventory when the plan was made.`);
  const differences = differencesBetween(toolbox.judge(baseline), await toolbox.readState(), components);
  if (differences.length > 0) throw notProven(differences);
  await toolbox.journal.record({ event: 'rolled-back', folder });
  const names = components.map((component) => componentTitles[component]).join(', ');
  return { changed: false, notes: [`Products, IIS settings and services of ${names} are as the backup set tells.`] };
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
    ['IIS settings', JSON.stringify(was.web?.settings), JSON.stringify(is.web?.settings)],
    ['bindings', JSON.stringify(was.web?.bindings), JSON.stringify(is.web?.bindings)],
    ['web.config', was.web?.configuration?.fingerprint, is.web?.configuration?.fingerprint],
  ] as const;
  const different = facts.filter(([, old, current]) => old !== current);
  return [...newer, ...different.map(([what, old, current]) => `${title}: ${what} is ${current}, it was ${old}`)];
}

function notProven(differences: readonly string[]): UserError {
  return new UserError(
    'roll-back-not-proven',
    `The server is not yet as the backup set tells: ${differences.join('; ')}.`,
    'Mend what is named by hand or run again; what is back already is left alone.',
  );
}
