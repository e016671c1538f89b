import type { Finding } from '../../base/finding.js';
import { stepOf } from '../../changes/steps.js';
import { sameText } from '../../host/same-text.js';
import type { ApplicationPool, WebServerState } from '../../host/web-server.js';
import { componentTitles } from '../../product/components.js';
import { type WebComponentName, webInstallation } from '../../product/names.js';
import { newComponent, oldComponent, type ServerState, type WebPresence } from '../../product/server-state.js';
import { callerStepIds } from '../../product/step-ids.js';
import { withoutSlash } from '../../product/web-address.js';
import { mobileAppNotice } from '../install-mobile-app/target-version.js';
import type { Situation, UpgradeChoices } from '../situation.js';
import { emptyPlan, type UpgradeStagePlan } from '../stage-plan.js';
import type { PoolDecision } from './application-pool.js';
import { newVirtualDirectory } from './new-names.js';

/** Document steps I2 and I4.2: programs that call a component under its old name are for a person. */
export function planCallers(
  component: keyof typeof callerStepIds,
  situation: Situation,
  choices: UpgradeChoices,
): UpgradeStagePlan {
  const old = oldComponent(situation.before, component)?.web;
  if (old === undefined || situation.confirmed.has(callerStepIds[component])) return emptyPlan;
  if (component === 'mobile-app' && mobileAppNotice(situation, choices).leftOut) return emptyPlan;
  const name = newVirtualDirectory(component, old, choices, situation.now);
  if (sameText(name, withoutSlash(old.virtualDirectory))) return emptyPlan;
  const change = { kind: 'change-callers', component, from: old.virtualDirectory, to: `/${name}` } as const;
  return { ...emptyPlan, steps: [stepOf(change, { stage: webInstallation[component].action })] };
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
