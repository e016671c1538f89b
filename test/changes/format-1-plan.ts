import { planDigest } from '../../src/plan/digest.js';
import type { Change, Plan, Step } from '../../src/plan/plan.js';

type Earlier = Change & { readonly [field: string]: unknown };

/** A step as versions before 0.2 wrote it: without effects. */
export function earlierStep(id: string, change: Earlier, stage = 's'): Step {
  return { type: 'change', id, stage, title: id, change };
}

/** A person's step as versions before 0.2 wrote it: without a change. */
export function earlierPerson(id: string, proof: 'seen' | 'said' = 'said', operatorStep = id): Step {
  return {
    type: 'operator',
    id,
    stage: 's',
    title: id,
    operatorStep: { id: operatorStep, title: id, instructions: ['Do it.'], proof, blocking: true },
  };
}

const components = ['agent', 'user-portal'];
const destination = 'D:\\Backups';

export const creation = { kind: 'create-backup-set', components, destination, keepServicesStopped: true };
export const confirmation = { kind: 'confirm-backup-set', components, destination };

export function removal(component: string): Earlier {
  return {
    kind: 'uninstall-product',
    component,
    productCode: `{${component}}`,
    displayName: component,
    version: '5.0.4',
  };
}

export const upgradeSteps: readonly Step[] = [
  earlierStep('create-backup-set', creation, 'backup-pfdata'),
  earlierStep('confirm-backup-set', confirmation, 'uninstall-phonefactor'),
  earlierStep('uninstall-user-portal', removal('user-portal'), 'uninstall-phonefactor'),
  earlierStep('uninstall-agent', removal('agent'), 'uninstall-phonefactor'),
  earlierStep('install-server', {
    kind: 'install-server',
    setupPath: 'C:\\S.exe',
    arguments: '/S',
    installPath: 'C:\\P',
  }),
  earlierStep('start-product-services', { kind: 'start-product-services' }),
  earlierPerson('activate-server'),
  earlierStep('install-user-portal', {
    kind: 'install-web-component',
    component: 'user-portal',
    packagePath: 'C:\\p.msi',
    siteId: 1,
    virtualDirectory: 'MultiFactorAuth',
    applicationPool: 'MultiFactorAuth',
  }),
  earlierStep('merge-configuration-user-portal', {
    kind: 'merge-configuration',
    component: 'user-portal',
    site: 'Default Web Site',
    path: '/MultiFactorAuth',
    webServiceSdk: { rule: 'unchanged' },
    oldOnly: 'carry',
  }),
];

export function earlierPlan(steps: readonly Step[] = upgradeSteps, action = 'upgrade'): Plan {
  return { format: 1, action, server: 'MFA1', inputs: {}, findings: {}, steps, warnings: [], blockers: [] };
}

export function recorded(plan: Plan): { readonly plan: Plan; readonly digest: string } {
  return { plan, digest: planDigest(plan) };
}
