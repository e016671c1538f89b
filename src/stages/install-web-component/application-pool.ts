import type { Finding } from '../../base/finding.js';
import { sameText } from '../../host/same-text.js';
import type { Architecture } from '../../host/server-facts-schema.js';
import type { ApplicationPool, WebServerState } from '../../host/web-server.js';
import { componentTitles } from '../../product/components.js';
import type { WebComponentName } from '../../product/names.js';
import { newComponent, type ServerState, type WebPresence } from '../../product/server-state.js';
import { applicationsOf } from '../../product/web-candidates.js';
import type { Situation } from '../situation.js';

/** What becomes of the pool: version 7 and later need ASP.NET 4 (known failure F17). */
export type PoolDecision =
  | { readonly decision: 'use'; readonly name: string }
  | { readonly decision: 'create'; readonly pool: Omit<ApplicationPool, 'state'> }
  | { readonly decision: 'blocked'; readonly finding: Finding };

type PoolSituation = Pick<Situation, 'now' | 'before' | 'targets'>;

/** Name of the pool that the upgrade makes where none fits. */
export const newPoolName = 'MultiFactorAuth';

/** The operator's pool, else the old one when it runs ASP.NET 4, else a new one under the same built-in identity. */
export function decidePool(old: WebPresence, situation: PoolSituation, chosen: string | undefined): PoolDecision {
  const pools = situation.now.webServer?.applicationPools ?? [];
  const unfit = (pool: ApplicationPool) => unfitBecause(pool, situation.now.machine.architecture);
  if (chosen !== undefined) {
    return chosenPool(chosen, pools, unfit);
  }
  if (unfit(old.applicationPool) === undefined) {
    return { decision: 'use', name: old.applicationPool.name };
  }
  const made = pools.find(({ name }) => sameText(name, newPoolName));
  const others = made === undefined ? [] : foreignApplications(made, situation);
  if (made !== undefined && others.length > 0) {
    return { decision: 'blocked', finding: poolOfOthers(made, others) };
  }
  if (made !== undefined && unfit(made) === undefined && sameIdentity(made, old.applicationPool)) {
    return { decision: 'use', name: made.name };
  }
  const identity = old.applicationPool.identity;
  if (made !== undefined || identity.type === 'SpecificUser') {
    return { decision: 'blocked', finding: poolNeeded(old.applicationPool, unfit(old.applicationPool)) };
  }
  return { decision: 'create', pool: newPool(old.applicationPool) };
}

/** Applications in a pool that are none of the product's. */
function foreignApplications(pool: ApplicationPool, { now, before, targets = {} }: PoolSituation) {
  const webs = [...now.components, ...before.components].flatMap(({ web }) => (web === undefined ? [] : [web]));
  // An installation that was cut off may have made its application already.
  const places = Object.values(targets).map(({ site, path }) => ({ site, virtualDirectory: path }));
  const own = [...webs, ...places].map(nameOf);
  return applicationsOf(now.webServer, now.machine)
    .filter(({ application }) => sameText(application.applicationPool, pool.name))
    .map(({ site, application }) => nameOf({ site: site.name, virtualDirectory: application.path }))
    .filter((name) => !own.some((one) => sameText(one, name)));
}

const nameOf = ({ site, virtualDirectory }: Pick<WebPresence, 'site' | 'virtualDirectory'>) =>
  `${site}${virtualDirectory}`;

/** Naming it is the decision that it may be shared. */
function poolOfOthers({ name }: ApplicationPool, applications: readonly string[]): Finding {
  return {
    code: 'application-pool-of-others',
    message: `The new components would run in the application pool ${name}, in which other applications run: ${applications.join(', ')}.`,
    advice: `Give the name of a pool with .NET v4.0 that is for them alone, or application-pool: ${name} if they may share it.`,
    input: 'application-pool',
  };
}

function newPool({ identity }: ApplicationPool): Omit<ApplicationPool, 'state'> {
  return {
    name: newPoolName,
    managedRuntimeVersion: 'v4.0',
    pipelineMode: 'Integrated',
    enable32Bit: false,
    identity,
  };
}

function chosenPool(
  chosen: string,
  pools: readonly ApplicationPool[],
  unfit: (pool: ApplicationPool) => string | undefined,
): PoolDecision {
  const pool = pools.find(({ name }) => sameText(name, chosen));
  const reason = pool && unfit(pool);
  if (pool !== undefined && reason === undefined) {
    return { decision: 'use', name: pool.name };
  }
  const fitting = pools.filter((one) => unfit(one) === undefined).map(({ name }) => name);
  return {
    decision: 'blocked',
    finding: {
      code: 'application-pool-unusable',
      message:
        pool === undefined
          ? `IIS has no application pool named ${chosen}.`
          : `The application pool ${pool.name} ${reason}.`,
      advice: `Give one of these pools or make a new one with .NET v4.0 and without 32-bit applications: ${fitting.join(', ') || 'none fits'}.`,
      input: 'application-pool',
    },
  };
}

function poolNeeded(old: ApplicationPool, reason: string | undefined): Finding {
  return {
    code: 'application-pool-needed',
    message: `The old application pool ${old.name} ${reason}, and it runs as ${old.identity.userName ?? old.identity.type}. A new pool cannot be made for that account: its password cannot be read from IIS.`,
    advice:
      'Make an application pool with .NET v4.0, without 32-bit applications, under that account and give its name.',
    input: 'application-pool',
  };
}

/** Why the new components do not run in a pool; undefined where they do. Known failures F17 and F28. */
function unfitBecause(
  { managedRuntimeVersion, enable32Bit }: ApplicationPool,
  architecture: Architecture,
): string | undefined {
  if (managedRuntimeVersion !== 'v4.0') {
    return `runs .NET ${managedRuntimeVersion || 'without managed code'}; v4.0 is needed`;
  }
  return enable32Bit && architecture === 'x64' ? 'is a 32-bit pool; the new component is 64-bit' : undefined;
}

function sameIdentity(a: ApplicationPool, b: ApplicationPool): boolean {
  return a.identity.type === b.identity.type && a.identity.userName === b.identity.userName;
}

/** Each pool has an account of its own where none is chosen. */
function accountOf({ name, identity }: Pick<ApplicationPool, 'name' | 'identity'>): string {
  return identity.type === 'ApplicationPoolIdentity' ? `IIS AppPool\\${name}` : (identity.userName ?? identity.type);
}

function poolOf(decision: PoolDecision, webServer: WebServerState | undefined) {
  switch (decision.decision) {
    case 'use':
      return webServer?.applicationPools.find(({ name }) => sameText(name, decision.name));
    case 'create':
      return decision.pool;
    case 'blocked':
      return undefined;
  }
}

const rights: Readonly<Record<WebComponentName, string>> = {
  'user-portal':
    'Where the portal does not use the Web Service SDK (USE_WEB_SERVICE_SDK), make the new account a member of the group "PhoneFactor Admins".',
  'mobile-app': 'It reaches the Web Service SDK with the account in its web.config, which stays.',
  'web-service-sdk':
    'It acts as the account that calls it, which has to be a member of the group "PhoneFactor Admins".',
};

/** Nobody chose the account of another pool. */
export function otherIdentity(
  component: WebComponentName,
  { applicationPool: old }: WebPresence,
  decision: PoolDecision,
  now: ServerState,
): readonly Finding[] {
  const pool = newComponent(now, component) === undefined ? poolOf(decision, now.webServer) : undefined;
  if (pool === undefined || sameText(accountOf(pool), accountOf(old))) return [];
  return [
    {
      code: 'pool-identity-changes',
      message: `The ${componentTitles[component]} ran as ${accountOf(old)} (application pool ${old.name}) and will run as ${accountOf(pool)} (application pool ${pool.name}).`,
      advice: `Give the new account the rights that the old one had on files, shares and databases outside of the product. ${rights[component]} To use the old account, give a pool with .NET v4.0 that runs under it.`,
      input: 'application-pool',
    },
  ];
}
