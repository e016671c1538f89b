import { HostError } from '../../host/host-error.js';
import { sameText } from '../../host/same-text.js';
import { sameSettings } from '../../host/web-server.js';
import type { StepResult } from '../../plan/apply-plan.js';
import type { UpgradeChange } from '../change.js';
import type { Toolbox } from './toolbox.js';

type PoolCreation = Extract<UpgradeChange, { kind: 'create-application-pool' }>;
type PoolRemoval = Extract<UpgradeChange, { kind: 'remove-application-pool' }>;
type Restoration = Extract<UpgradeChange, { kind: 'restore-web-settings' }>;

/** A pool of that name that is there already was made by an earlier step for another component. */
export async function createApplicationPool({ pool }: PoolCreation, { host }: Toolbox): Promise<StepResult> {
  const pools = (await host.webServer.read())?.applicationPools ?? [];
  if (pools.some(({ name }) => sameText(name, pool.name))) {
    return { changed: false, notes: [`The application pool ${pool.name} is there already.`] };
  }
  await host.webServer.createApplicationPool(pool);
  return { changed: true, notes: [`Created the application pool ${pool.name}.`] };
}

/** Takes away a pool that the upgrade made; one that something else came to use meanwhile stays. */
export async function removeApplicationPool({ name }: PoolRemoval, { host }: Toolbox): Promise<StepResult> {
  const pools = (await host.webServer.read())?.applicationPools ?? [];
  if (!pools.some((pool) => sameText(pool.name, name))) {
    return { changed: false, notes: [`There is no application pool ${name}.`] };
  }
  try {
    await host.webServer.removeApplicationPool(name);
    return { changed: true, notes: [`Removed the application pool ${name}, which the upgrade had made.`] };
  } catch (error) {
    if (!(error instanceof HostError && error.code === 'in-use')) throw error;
    return { changed: false, notes: [`The application pool ${name} stays: ${error.message}`] };
  }
}

/** Pool, authentication and TLS flags as they were; all are lost with an uninstall. */
export async function restoreWebSettings(change: Restoration, { host }: Toolbox): Promise<StepResult> {
  const { site: siteName, path, settings, applicationPool } = change;
  const site = (await host.webServer.read())?.sites.find(({ name }) => name === siteName);
  const application = site?.applications.find((one) => sameText(one.path, path));
  const pool = applicationPool ?? application?.applicationPool;
  const isInPool = application !== undefined && application.applicationPool === pool;
  if (isInPool && sameSettings(await host.webServer.readSettings(siteName, path), settings)) {
    return { changed: false, notes: [`The settings of ${siteName}${path} are as they were.`] };
  }
  const wanted = applicationPool === undefined ? { settings } : { settings, applicationPool };
  await host.webServer.configureApplication(siteName, path, wanted);
  return { changed: true, notes: [`Put back the settings of ${siteName}${path}.`] };
}
