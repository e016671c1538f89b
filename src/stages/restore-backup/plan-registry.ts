import type {
  RegistryDifferences,
  RegistryDocument,
  ValueName,
} from '../../changes/backup-sets/registry-differences.js';
import type { Finding } from '../../finding.js';
import { oldComponent } from '../../product/server-state.js';
import { emptyPlan, type UpgradeStagePlan } from '../stage-plan.js';
import { documentsToImport, type RestoreFacts, type RestoreWishes } from './restore-facts.js';
import { step } from './restore-step.js';

export function registryRestoration(facts: RestoreFacts, { scope, overwrite }: RestoreWishes): UpgradeStagePlan {
  const { set, registry, now, reinstalled } = facts;
  const exact = scope === 'roll-back';
  // An old installer may write its own values over those that were put back before it ran, and new products go.
  const comesBack = exact && (oldComponent(now, 'agent') === undefined || reinstalled.has('agent'));
  const documents = comesBack ? registry.map(({ document }) => document) : documentsToImport(registry, exact);
  if (documents.length === 0) return emptyPlan;
  const change = { kind: 'restore-registry', folder: set.folder, documents, exact } as const;
  const detail = registry.flatMap(({ differences, document }) => registryDetail(differences, document, exact));
  const newer = registry.flatMap(({ differences }) => laterNames(differences, exact));
  return {
    ...emptyPlan,
    steps: [step(change, detail)],
    blockers: newer.length > 0 && !overwrite && !reinstalled.has('agent') ? [newerInRegistry(newer)] : [],
  };
}

function registryDetail(differences: RegistryDifferences, { view }: RegistryDocument, exact: boolean): string[] {
  const { missing, changed, addedValues, addedKeys } = differences;
  const lines = (action: string, names: readonly string[]) =>
    names.map((name) => `${action} (${view}-bit view): ${name}`);
  return [
    ...lines('write', [...missing, ...changed].map(valueText)),
    ...(exact ? lines('remove', [...addedValues.map(valueText), ...addedKeys]) : []),
  ];
}

/** What a restore would lose of the registry. */
function laterNames({ changed, addedValues, addedKeys }: RegistryDifferences, exact: boolean): readonly string[] {
  return [...changed.map(valueText), ...(exact ? [...addedValues.map(valueText), ...addedKeys] : [])];
}

function valueText({ key, name }: ValueName): string {
  return `${key}\\${name === '' ? '(default)' : name}`;
}

function newerInRegistry(names: readonly string[]): Finding {
  return {
    code: 'restore-newer-in-registry',
    message: `These registry values were written since the backup: ${names.join(', ')}.`,
    advice: 'They would be lost. If that is intended, set overwrite: true.',
    input: 'overwrite',
  };
}
