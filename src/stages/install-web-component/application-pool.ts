import type { Finding } from '../../finding.js';
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
  chosen: string | undefined,
): PoolDecision {
  const pools = webServer?.applicationPools ?? [];
  if (chosen !== undefined) {
    return chosenPool(chosen, pools);
  }
  if (runsAspNet4(old.applicationPool)) {
    return { decision: 'use', name: old.applicationPool.name };
  }
  const made = pools.find(({ name }) => sameText(name, newPoolName));
  if (made !== undefined && runsAspNet4(made) && sameIdentity(made, old.applicationPool)) {
    return { decision: 'use', name: made.name };
  }
  const identity = old.applicationPool.identity;
  if (made !== undefined || identity.type === 'SpecificUser') {
    return { decision: 'blocked', finding: poolNeeded(old.applicationPool) };
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

function chosenPool(chosen: string, pools: readonly ApplicationPool[]): PoolDecision {
  const pool = pools.find(({ name }) => sameText(name, chosen));
  if (pool !== undefined && runsAspNet4(pool)) {
    return { decision: 'use', name: pool.name };
  }
  const fitting = pools.filter(runsAspNet4).map(({ name }) => name);
  return {
    decision: 'blocked',
    finding: {
      code: 'application-pool-unusable',
      message:
        pool === undefined
          ? `IIS has no application pool named ${chosen}.`
          : `The application pool ${pool.name} runs .NET ${pool.managedRuntimeVersion || 'without managed code'}; v4.0 is needed.`,
      advice: `Give one of these pools or make a new one with .NET v4.0: ${fitting.join(', ') || 'none fits'}.`,
      input: 'application-pool',
    },
  };
}

function poolNeeded(old: ApplicationPool): Finding {
  return {
    code: 'application-pool-needed',
    message: `The old application pool ${old.name} runs .NET v2.0 as ${old.identity.userName ?? old.identity.type}; the new application needs v4.0, and the password of an account cannot be read from IIS.`,
    advice: 'Make an application pool with .NET v4.0 under that account and give its name.',
    input: 'application-pool',
  };
}

function runsAspNet4({ managedRuntimeVersion }: ApplicationPool): boolean {
  return managedRuntimeVersion === 'v4.0';
}

function sameIdentity(a: ApplicationPool, b: ApplicationPool): boolean {
  return a.identity.type === b.identity.type && a.identity.userName === b.identity.userName;
}
