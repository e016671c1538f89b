import type { UpgradeChange } from '../../src/changes/all.js';
import type { Step } from '../../src/plan/plan.js';
import { judgeServer } from '../../src/product/judge-server.js';
import type { InstalledComponent, ServerState } from '../../src/product/server-state.js';
import type { Situation, UpgradeChoices } from '../../src/stages/situation.js';
import { type SampleServer, sampleInventory } from '../product/sample-inventory.js';

export function sampleState(server: SampleServer = {}): ServerState {
  return judgeServer(sampleInventory(server), {}, () => ({}));
}

/** A server that nobody has touched yet. */
export function untouched(server: SampleServer = {}): Situation {
  const state = sampleState(server);
  const missingThemes = state.components.flatMap(({ web }) => web?.customThemes ?? []);
  return {
    now: state,
    before: state,
    sets: [],
    beginning: { source: 'as-found' } as const,
    inventorySha256: '',
    records: { fit: 'none-yet' } as const,
    confirmed: new Set(),
    packages: {},
    missingThemes,
    pendingMerges: {},
    interrupted: [],
  };
}

export const sampleChoices: UpgradeChoices = {
  backupDestination: 'C:\\ProgramData\\mfa-server-upgrade\\backups',
  setup: { path: 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe', arguments: '/S' },
  targetVersion: '7.1.2',
  virtualDirectories: {
    'user-portal': { name: 'keep' },
    'mobile-app': { name: 'keep' },
    'web-service-sdk': { name: 'keep' },
  },
  oldOnly: 'carry',
};

/** A plain model of what each step does to a server, to see whether the plans come to an end. */
export function after(situation: Situation, step: Step<UpgradeChange>): Situation {
  if (step.type === 'operator') {
    return { ...situation, confirmed: new Set([...situation.confirmed, step.operatorStep.id]) };
  }
  const { change } = step;
  switch (change.kind) {
    case 'create-backup-set':
      return {
        ...situation,
        backup: { folder: change.destination, manifestSha256: '', components: change.components, changedSince: [] },
      };
    case 'uninstall-product':
      return withComponents(situation, (all) => all.filter((one) => one.product.productCode !== change.productCode));
    case 'install-server':
      return withComponents(situation, (all) => [...all, installed('agent')]);
    case 'install-web-component': {
      const old = situation.before.components.find((one) => one.component === change.component)?.web;
      const web = old && { ...old, virtualDirectory: `/${change.virtualDirectory}`, customThemes: [] };
      return withComponents(situation, (all) => [...all, { ...installed(change.component), ...(web && { web }) }]);
    }
    case 'restore-themes':
      return { ...situation, missingThemes: [] };
    case 'merge-configuration':
      return {
        ...situation,
        pendingMerges: {
          ...situation.pendingMerges,
          [change.component]: { changed: false, detail: [], conflicts: [] },
        },
      };
    default:
      return situation;
  }
}

function installed(component: InstalledComponent['component']): InstalledComponent {
  return {
    component,
    generation: 'mfa-server',
    product: { displayName: `New ${component}`, version: '7.1.2', view: '64', productCode: `{NEW-${component}}` },
  };
}

function withComponents(
  situation: Situation,
  change: (all: readonly InstalledComponent[]) => readonly InstalledComponent[],
): Situation {
  return { ...situation, now: { ...situation.now, components: change(situation.now.components) } };
}
