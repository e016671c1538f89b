import type { Finding } from '../../src/base/finding.js';
import type { UpgradeChange } from '../../src/changes/all.js';
import type { PackageDescription, PublisherCheck } from '../../src/host/installer.js';
import type { Plan } from '../../src/plan/plan.js';
import type { ComponentName } from '../../src/product/components.js';
import type { ServerState, WebPresence } from '../../src/product/server-state.js';
import type { PackageFacts, Situation } from '../../src/stages/situation.js';
import { sampleChoices, sampleState, untouched } from './sample-situation.js';

export const setupPath = sampleChoices.setup?.path ?? '';
const trusted: PublisherCheck = {
  status: 'trusted',
  subject: 'CN=Microsoft Corporation, O=Microsoft Corporation, C=US',
};

/** A package that may be run, changed where `change` says so. */
export function usable(
  change: Partial<PackageDescription> = {},
  sha256 = 'a'.repeat(64),
): Extract<PackageFacts, { status: 'usable' }> {
  return { status: 'usable', sha256, description: { kind: 'msi', properties: {}, publisher: trusted, ...change } };
}

export const withPackages = (packages: Situation['packages']): Situation => ({ ...untouched(), packages });

export const byCode = (findings: readonly Finding[], code: string) => findings.find((finding) => finding.code === code);

type Steps = Pick<Plan<UpgradeChange>, 'steps'>;

export const stepOf = (plan: Steps, id: string) => plan.steps.find((step) => step.id === id);

export function changeOf(plan: Steps, id: string): UpgradeChange | undefined {
  const step = stepOf(plan, id);
  return step?.type === 'change' ? step.change : undefined;
}

/** A web application of the old product on the sample server. */
export function webOf(component: ComponentName): WebPresence {
  const web = untouched().before.components.find((one) => one.component === component)?.web;
  if (web === undefined) throw new Error('The sample has it.');
  return web;
}

/** The sample server when this alone is there, and new. */
export function newServer(component: ComponentName = 'agent'): ServerState {
  return sampleState({ products: [{ component, generation: 'mfa-server' }], webs: [] });
}
