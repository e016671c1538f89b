import type { Finding } from '../base/finding.js';
import { listed } from '../base/listed.js';
import { withoutHashes } from '../base/redaction/hidden.js';
import { distinctPaths, folderOf, isWindowsPath, samePath, withoutTrailingBackslash } from '../host/windows-path.js';
import { type ComponentName, componentTitles, type Generation } from './components.js';
import { expandPath, programOfCommandLine } from './configured-path.js';
import { type FoundProduct, findProducts, isAdfsAdapter, uninstallEntries } from './find-products.js';
import {
  findWebPresence,
  type ReadConfigurationFacts,
  type WebApplicationChoice,
  type WebSearch,
} from './find-web-presence.js';
import { installPathsOf } from './install-path.js';
import type { Inventory } from './inventory.js';
import { type ProductNameOverrides, packageFilePattern } from './names.js';
import { pendingRestart, shownFiles } from './pending-restart.js';
import { checkPrerequisites } from './prerequisites.js';
import { productKey } from './registry-locations.js';
import { registrySnapshot } from './registry-snapshot.js';
import type { RegistrySnapshot } from './registry-values.js';
import type { InstalledComponent, InstalledProduct, ServerState } from './server-state.js';

/** What the operator settled; each belongs to an input that a finding names. */
export interface JudgeChoices {
  /** Input `install-path`. */
  readonly installPath?: string;
  /** Input `product-names`. */
  readonly productNamePatterns?: ProductNameOverrides;
  /** Input `product-codes`: key of the entry in Programs and Features, per component. */
  readonly productCodes?: { readonly [C in ComponentName]?: string };
  /** Input `web-applications`. */
  readonly webApplications?: WebApplicationChoice;
  /** Applications of the old components, as `site/path`: where they were left behind, they are not the new ones. */
  readonly oldApplications?: readonly string[];
}

function productOf({ entry }: FoundProduct): InstalledProduct {
  return {
    displayName: entry.displayName,
    version: entry.version,
    view: entry.view,
    ...(entry.publisher === undefined ? {} : { publisher: entry.publisher }),
    ...(entry.productCode === undefined ? {} : { productCode: entry.productCode }),
  };
}

function componentOf(product: FoundProduct, search: WebSearch): InstalledComponent {
  const [web, further] = [search.presenceOf(product), search.furtherOf(product)];
  return {
    component: product.component,
    generation: product.generation,
    product: productOf(product),
    ...(web ? { web } : {}),
    ...(further.length === 0 ? {} : { further }),
  };
}

function packagesIn(inventory: Inventory, installPath: string | undefined): readonly string[] {
  if (installPath === undefined) return [];
  const listing = inventory.folders.find(({ path }) => samePath(path, installPath));
  return (listing?.files ?? []).map(({ path }) => path).filter((path) => packageFilePattern.test(path));
}

function noServiceFound(components: readonly InstalledComponent[], inventory: Inventory): readonly Finding[] {
  const agent = components.find(({ component }) => component === 'agent');
  if (agent === undefined || inventory.services.length > 0) return [];
  return [
    {
      code: 'service-not-found',
      message: `"${agent.product.displayName}" (${componentTitles.agent}) is installed, but no service runs a program of its install folder.`,
      advice:
        'See in services.msc which service belongs to it and where its program is; stop it by hand before a backup.',
    },
  ];
}

/** Where folder and data file are there as well, the agent was here: that needs no name. */
function keyWithoutAgent(registry: RegistrySnapshot): readonly Finding[] {
  const hasValues = registry.views.some((view) =>
    registry.tree(productKey, view).some(({ values }) => values.length > 0),
  );
  if (!hasValues) return [];
  return [
    {
      code: 'agent-key-without-agent',
      message: `The registry has values of the agent or server (${productKey}), but no entry in Programs and Features is recognised as it, and its data file was not found.`,
      advice:
        'If it is installed under a name of its own, give that name as product-names, for example phonefactor/agent=Phone Agent*. If it was removed, give its folder as install-path, or its data file as data-file. If nothing of it is left, remove the key.',
      input: 'product-names',
    },
  ];
}

/** The users of the agent are in a default folder, and the registry has lost where it was. */
function dataWithoutAgent({ path }: NonNullable<Inventory['dataFile']>): readonly Finding[] {
  return [
    {
      code: 'data-file-without-agent',
      message: `The data file ${path} is on this server, but no entry in Programs and Features is recognised as the agent or server, and the registry names no install folder.`,
      advice:
        'If the agent was removed, give its folder as install-path: the new server is installed there and takes the data over. If it is installed under a name of its own, give that name as product-names. If the data is of no use any more, move the file to another folder, do not delete it.',
      input: 'install-path',
    },
  ];
}

/** Entries of browsers and updaters never end: waiting for them would mean never to upgrade. */
function renamesOfOthers(files: readonly string[]): readonly Finding[] {
  if (files.length === 0) return [];
  return [
    {
      code: 'files-wait-for-restart',
      message: `${files.length} file(s) of other programs are replaced or deleted at the next start of Windows: ${shownFiles(files)}`,
      advice: 'Nothing has to be done. If one of them belongs to the upgrade, restart the server first.',
    },
  ];
}

/** Nothing that matters rests on PowerShell alone; what it would have shown is missing. */
function powerShellWarnings({ machine: { powerShell } }: Inventory): readonly Finding[] {
  if (powerShell === undefined) return [];
  if (!powerShell.answers) {
    return [
      {
        code: 'powershell-silent',
        message: `Windows PowerShell does not run scripts of the suite on this server: ${powerShell.reason}`,
        advice:
          'Signatures of packages cannot be judged, so their hashes have to be given; access rights are not recorded in backups and not restored, and the program that has a file open is not named. Ask your team for endpoint protection to allow powershell.exe for the account of the runner, or go on without.',
      },
    ];
  }
  if (powerShell.languageMode === 'FullLanguage') return [];
  return [
    {
      code: 'powershell-restricted',
      message: `Windows PowerShell runs in the mode ${powerShell.languageMode} on this server.`,
      advice:
        'Signatures are checked and access rights are recorded. Access rights and times of creation are not restored, and the holder of a file that is in use is not named.',
    },
  ];
}

/**
 * What is installed, where, and in what state. Uses the inventory alone, so that a stored inventory can be judged
 * again; what cannot be decided becomes an ambiguity that names the input which settles it.
 */
export function judgeServer(
  inventory: Inventory,
  choices: JudgeChoices,
  readConfigurationFacts: ReadConfigurationFacts,
): ServerState {
  const registry = registrySnapshot(inventory);
  const entries = uninstallEntries(registry);
  const search = findProducts(entries, choices.productNamePatterns ?? {}, choices.productCodes ?? {});
  const web = findWebPresence(
    inventory,
    search.products,
    choices.webApplications ?? {},
    choices.oldApplications ?? [],
    readConfigurationFacts,
  );
  const components = search.products.map((product) => componentOf(product, web));
  const restart = pendingRestart(registry, inventory);
  const adapter = entries.find(isAdfsAdapter);
  const agents = components.filter(({ component }) => component === 'agent').map(({ generation }) => generation);
  const agent = agents.find((one) => one === 'phonefactor') ?? agents[0];
  const { installPath, ...path } = judgeInstallPath(
    inventory,
    registry,
    agent,
    choices.installPath,
    search.products.flatMap(({ component, entry }) =>
      component === 'agent' && entry.installLocation !== undefined ? [entry.installLocation] : [],
    ),
  );
  const newServer = search.products.find(
    ({ component, generation }) => component === 'agent' && generation === 'mfa-server',
  )?.entry.installLocation;
  const data = inventory.dataFile?.status === 'missing' ? undefined : inventory.dataFile;
  const isExplained = agent !== undefined || adapter !== undefined || (installPath !== undefined && data !== undefined);
  return {
    machine: inventory.machine,
    ...(installPath ? { installPath } : {}),
    ...(newServer === undefined ? {} : { newServerFolder: withoutTrailingBackslash(newServer) }),
    ...(inventory.dataFile ? { dataFile: inventory.dataFile } : {}),
    components,
    ...(adapter ? { adfsAdapter: `${adapter.displayName} ${adapter.version}`.trim() } : {}),
    // A plan contains the state, and has to be the same with every salt.
    services: inventory.services.map((one) => ({ ...one, imagePath: withoutHashes(one.imagePath) })),
    ...(inventory.webServer ? { webServer: inventory.webServer } : {}),
    prerequisites: checkPrerequisites(inventory),
    pendingRestart: restart.reasons,
    packagesInInstallFolder: packagesIn(inventory, installPath?.path),
    freeBytes: Object.fromEntries(inventory.drives.map(({ letter, freeBytes }) => [letter, freeBytes])),
    ambiguities: [...path.ambiguities, ...search.ambiguities, ...web.ambiguities],
    warnings: [
      ...path.warnings,
      ...search.warnings,
      ...web.warnings,
      ...noServiceFound(components, inventory),
      ...(isExplained ? [] : data === undefined ? keyWithoutAgent(registry) : dataWithoutAgent(data)),
      ...powerShellWarnings(inventory),
      ...renamesOfOthers(restart.filesOfOthers),
    ],
  };
}

interface InstallPathJudgement {
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
function judgeInstallPath(
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
