import type { StepResult } from '../../plan/apply-plan.js';
import type { UpgradeChange } from '../change.js';
import type { Toolbox } from './toolbox.js';

type PoolCreation = Extract<UpgradeChange, { kind: 'create-application-pool' }>;
type Restoration = Extract<UpgradeChange, { kind: 'restore-web-settings' }>;

/** A pool of that name that is there already was made by an earlier step for another component. */
export async function createApplicationPool({ pool }: PoolCreation, { host }: Toolbox): Promise<StepResult> {
  const pools = (await host.webServer.read())?.applicationPools ?? [];
  if (pools.some(({ name }) => name.toLowerCase() === pool.name.toLowerCase())) {
    return { changed: false, notes: [`The application pool ${pool.name} is there already.`] };
  }
  await host.webServer.createApplicationPool(pool);
  return { changed: true, notes: [`Created the application pool ${pool.name}.`] };
}

/** Authentication and TLS flags as they were; both are lost with an uninstall. */
export async function restoreWebSettings(change: Restoration, { host }: Toolbox): Promise<StepResult> {
  const site = (await host.webServer.read())?.sites.find(({ name }) => name === change.site);
  const application = site?.applications.find(({ path }) => path.toLowerCase() === change.path.toLowerCase());
  if (JSON.stringify(application?.settings) === JSON.stringify(change.settings)) {
    return { changed: false, notes: [`The settings of ${change.site}${change.path} are as they were.`] };
  }
  await host.webServer.configureApplication(change.site, change.path, { settings: change.settings });
  return { changed: true, notes: [`Put back the settings of ${change.site}${change.path}.`] };
}
