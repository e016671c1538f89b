import type { Finding } from '../../finding.js';
import type { Architecture } from '../../host/machine.js';
import { sameText } from '../../host/same-text.js';
import type { ApplicationPool, WebServerState } from '../../host/web-server.js';
import type { WebPresence } from '../../product/server-state.js';

/** What becomes of the pool: version 7 and later need ASP.NET 4 (known failure F17). */
export type PoolDecision =
  | { readonly decision: 'use'; readonly name: string }
  | { readonly decision: 'create'; readonly pool: Omit<ApplicationPool, 'state'> }
  | { readonly decision: 'blocked'; readonly finding: Finding };

/** Name of the pool that the upgrade makes where none fits. */
export const newPoolName = 'MultiFactorAuth';

/** The operator's pool, else the old one when it runs ASP.NET 4, else a new one under the same built-in identity. */
export function decidePool(
  old: WebPresence,
  webServer: WebServerState | undefined,
  architecture: Architecture,
  chosen: string | undefined,
): PoolDecision {
  const pools = webServer?.applicationPools ?? [];
  const unfit = (pool: ApplicationPool) => unfitBecause(pool, architecture);
  if (chosen !== undefined) {
    return chosenPool(chosen, pools, unfit);
  }
  if (unfit(old.applicationPool) === undefined) {
    return { decision: 'use', name: old.applicationPool.name };
  }
  const made = pools.find(({ name }) => sameText(name, newPoolName));
  if (made !== undefined && unfit(made) === undefined && sameIdentity(made, old.applicationPool)) {
    return { decision: 'use', name: made.name };
  }
  const identity = old.applicationPool.identity;
  if (made !== undefined || identity.type === 'SpecificUser') {
    return { decision: 'blocked', finding: poolNeeded(old.applicationPool, unfit(old.applicationPool)) };
  }
  return { decision: 'create', pool: newPool(old.applicationPool) };
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
