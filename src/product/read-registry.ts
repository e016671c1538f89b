import type { Redactor } from '../base/redaction/redactor.js';
import { UserError } from '../base/user-error.js';
import { HostError } from '../host/host-error.js';
import { redactRegistry } from '../host/redact-registry.js';
import { isAtOrBelowKey, type Registry, type RegistryKey, type RegistryView } from '../host/registry.js';
import { sameText } from '../host/same-text.js';
import type { Architecture } from '../host/server-facts-schema.js';
import { adfsAdapterNames, anyProductNames, matchesAny, runtimeNames } from './names.js';
import {
  dotNetKey,
  pendingRenamesValues,
  productKey,
  restartMarkerKeys,
  sessionManagerKey,
  uninstallKey,
  vcRuntimeKey,
  webServerKey,
} from './registry-locations.js';
import { textValue } from './registry-values.js';
import { entryNameOf } from './uninstall-entries.js';

/** A part of the registry that an inventory keeps. */
export interface RegistryPart {
  readonly key: string;
  readonly view: RegistryView;
  readonly keys: readonly RegistryKey[];
}

/** 32-bit Windows shows the same keys in both views: there, one is enough. */
export function viewsOf(architecture: Architecture): readonly RegistryView[] {
  return architecture === 'x86' ? ['32'] : ['64', '32'];
}

async function readKey(registry: Registry, key: string, view: RegistryView): Promise<readonly RegistryKey[]> {
  try {
    return (await registry.readTree(key, view)) ?? [];
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'access-denied') throw error;
    throw new UserError(
      'registry-access-denied',
      `The registry key ${key} (${view}-bit view) could not be read: access is denied.`,
      'Give the account of the runner the permission "Read" on this key, or run the runner as a member of the local Administrators group, and run again.',
      { cause: error },
    );
  }
}

/** Keeps the entries that are asked for with all below them: the list of everything installed is nobody's business. */
function relevantEntries(keys: readonly RegistryKey[], names: readonly string[]): readonly RegistryKey[] {
  const kept = keys.filter((key) => {
    const displayName = textValue(key, 'DisplayName');
    return entryNameOf(key.path) !== undefined && displayName !== undefined && matchesAny(displayName, names);
  });
  return keys.filter((key) => kept.some((entry) => isAtOrBelowKey(key.path, entry.path)));
}

function onlyValues(keys: readonly RegistryKey[], key: string, names: readonly string[]): readonly RegistryKey[] {
  return keys
    .filter((candidate) => sameText(candidate.path, key))
    .map(({ path, values }) => ({
      path,
      values: values.filter((value) => names.some((name) => sameText(value.name, name))),
    }))
    .filter(({ values }) => values.length > 0);
}

interface Wanted {
  readonly key: string;
  readonly views: 'both' | 'native';
  readonly select: (keys: readonly RegistryKey[]) => readonly RegistryKey[];
}

function wantedKeys(extraNames: readonly string[]): readonly Wanted[] {
  const names = [...anyProductNames, ...adfsAdapterNames, ...runtimeNames, ...extraNames];
  const all = (keys: readonly RegistryKey[]) => keys;
  const itself = (key: string) => (keys: readonly RegistryKey[]) => keys.filter(({ path }) => sameText(path, key));
  return [
    { key: productKey, views: 'both', select: all },
    { key: uninstallKey, views: 'both', select: (keys) => relevantEntries(keys, names) },
    { key: vcRuntimeKey, views: 'both', select: all },
    { key: dotNetKey, views: 'native', select: itself(dotNetKey) },
    { key: webServerKey, views: 'native', select: all },
    ...restartMarkerKeys.map(({ key }): Wanted => ({ key, views: 'native', select: itself(key) })),
    {
      key: sessionManagerKey,
      views: 'native',
      select: (keys) => onlyValues(keys, sessionManagerKey, pendingRenamesValues),
    },
  ];
}

/**
 * The parts of the registry that an inventory keeps, secrets replaced. Keys that do not exist are left out.
 * @throws UserError `registry-access-denied`
 */
export async function readRegistry(
  registry: Registry,
  architecture: Architecture,
  extraNames: readonly string[],
  redactor: Redactor,
): Promise<readonly RegistryPart[]> {
  const views = viewsOf(architecture);
  const parts = wantedKeys(extraNames).flatMap(({ key, views: which, select }) =>
    (which === 'both' ? views : views.slice(0, 1)).map(async (view): Promise<RegistryPart> => {
      return { key, view, keys: redactRegistry(select(await readKey(registry, key, view)), redactor) };
    }),
  );
  // Together: on Windows each is a program of its own.
  return (await Promise.all(parts)).filter(({ keys }) => keys.length > 0);
}
