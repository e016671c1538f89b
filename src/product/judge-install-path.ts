import { listed } from '../base/listed.js';
import type { Finding } from '../finding.js';
import { distinctPaths, folderOf, isWindowsPath, samePath, withoutTrailingBackslash } from '../host/windows-path.js';
import type { Generation } from './components.js';
import { expandPath, programOfCommandLine } from './configured-path.js';
import { installPathsOf } from './install-path.js';
import type { Inventory } from './inventory.js';
import type { RegistrySnapshot } from './registry-snapshot.js';
import type { ServerState } from './server-state.js';

export interface InstallPathJudgement {
  readonly installPath?: NonNullable<ServerState['installPath']>;
  readonly ambiguities: readonly Finding[];
  readonly warnings: readonly Finding[];
}

function twoViews(found: ReturnType<typeof installPathsOf>): Finding {
  return {
    code: 'install-path-two-views',
    message: `The registry names two install folders: ${found.map(({ path, view }) => `${path} (${view}-bit view)`).join(', ')}.`,
    advice: 'Give the folder that contains the Data folder in use.',
    input: 'install-path',
  };
}

function notAPath({ path, view }: ReturnType<typeof installPathsOf>[number]): Finding {
  return {
    code: 'install-path-not-a-path',
    message: `The registry names ${JSON.stringify(path)} as the install folder (${view}-bit view), which is no path of Windows.`,
    advice: 'Give the folder that the product is installed in.',
    input: 'install-path',
  };
}

/** Nothing is guessed, but what the other facts agree on is named. */
function missing(inventory: Inventory, locations: readonly string[]): Finding {
  const shown = placesOf(inventory, locations);
  const [place] = shown;
  const folders = distinctPaths(shown.map(({ folder }) => folder));
  const agreed = place !== undefined && folders.length === 1;
  return {
    code: 'install-path-missing',
    message: `The agent is installed, but the registry has no value InstallPath for it.${
      agreed ? ` ${listed(shown.map(({ what }) => what))} agree on ${place.folder}.` : ''
    }`,
    advice: `${
      agreed ? `See that it is the right one, and give install-path: ${place.folder}` : 'Give the install folder'
    }. Without the value, the new server would install into its own default folder and not find the data file.`,
    input: 'install-path',
  };
}

interface ShownPlace {
  readonly what: string;
  readonly folder: string;
}

function placesOf({ dataFile, services, machine }: Inventory, locations: readonly string[]): readonly ShownPlace[] {
  const data =
    dataFile?.status === 'present' ? [{ what: 'the data file', folder: folderOf(folderOf(dataFile.path)) }] : [];
  return [
    ...data,
    ...services.map(({ name, imagePath }) => ({
      what: `the service ${name}`,
      folder: folderOf(expandPath(programOfCommandLine(imagePath), machine)),
    })),
    ...locations.map((folder) => ({ what: 'Programs and Features', folder: withoutTrailingBackslash(folder) })),
  ];
}

function folderMissing(path: string): Finding {
  return {
    code: 'install-folder-missing',
    message: `The registry names ${path} as the install folder, but there is no such folder.`,
    advice: 'If the product was moved, give the folder that it is in now.',
    input: 'install-path',
  };
}

/**
 * Which folder the product is installed in: the operator's word, else what both registry views say. An old agent whose
 * folder is not known stops: its data is looked for there, and the new server goes there.
 * @param locations of the agent's entries in Programs and Features
 */
export function judgeInstallPath(
  inventory: Inventory,
  registry: RegistrySnapshot,
  agent: Generation | undefined,
  chosen: string | undefined,
  locations: readonly string[] = [],
): InstallPathJudgement {
  const found = installPathsOf(registry).map((one) => ({ ...one, path: expandPath(one.path, inventory.machine) }));
  const damaged = found.find((one) => !isWindowsPath(one.path));
  if (chosen === undefined && damaged !== undefined) return { ambiguities: [notAPath(damaged)], warnings: [] };
  const path = chosen === undefined ? found[0]?.path : withoutTrailingBackslash(chosen);
  const asFindings = (findings: readonly Finding[]) =>
    agent === 'phonefactor' ? { ambiguities: findings, warnings: [] } : { ambiguities: [], warnings: findings };
  if (path === undefined) return asFindings(agent === undefined ? [] : [missing(inventory, locations)]);
  const agreeing = found.filter((one) => samePath(one.path, path));
  if (chosen === undefined && agreeing.length < found.length) return { ambiguities: [twoViews(found)], warnings: [] };
  const isListed = inventory.folders.some((folder) => samePath(folder.path, path));
  return {
    installPath: { path, views: agreeing.map(({ view }) => view) },
    ...asFindings(isListed ? [] : [folderMissing(path)]),
  };
}
