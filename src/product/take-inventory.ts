import type { Redactor } from '../base/redaction/redactor.js';
import type { Files } from '../host/files.js';
import type { Host } from '../host/host.js';
import { HostError } from '../host/host-error.js';
import type { MachineFacts } from '../host/machine.js';
import { formatRegistrationFile } from '../host/registration-file.js';
import { sameText } from '../host/same-text.js';
import type { Service } from '../host/services.js';
import type { WebApplication, WebServer, WebServerState } from '../host/web-server.js';
import {
  distinctPaths,
  driveLetterOf,
  fileNameOf,
  isAtOrBelow,
  isWindowsPath,
  joinPath,
} from '../host/windows-path.js';
import { expandPath, programOfCommandLine } from './configured-path.js';
import { dataFileFacts, listFolder } from './data-file-facts.js';
import { installPathsInRegistry } from './install-path.js';
import type { ConfigurationText, DataFileFacts, FolderListing, Inventory } from './inventory.js';
import {
  dataFileName,
  dataFolderName,
  defaultInstallFolders,
  logFolderName,
  type ProductNameOverrides,
  serviceHosts,
} from './names.js';
import { type RegistryPart, readRegistry } from './read-registry.js';
import {
  applicationsOf,
  componentOfDefaultName,
  componentsInContent,
  defaultWebFolders,
  type LocatedApplication,
} from './web-candidates.js';

/**
 * What the operator knows and that cannot be read on the server, and how text is read; all of it comes from the stage.
 */
export interface InventoryHints {
  readonly installPath?: string;
  readonly productNamePatterns?: ProductNameOverrides;
  readonly dataFile?: string;
  /** `site/path` of applications that the operator names as the product's. */
  readonly webApplications?: readonly string[];
  /** Text of a configuration file. May throw: the message becomes the file's `problem`. */
  readonly decode: (bytes: Uint8Array) => string;
  /** What of all that is read may leave the server. */
  readonly redactor: Redactor;
}

/** Named by the operator or the registry; the default folders only where neither names one. */
function namedInstallFolders(parts: readonly RegistryPart[], machine: MachineFacts, hints: InventoryHints) {
  const registered = installPathsInRegistry(parts)
    .map(({ path }) => expandPath(path, machine))
    .filter(isWindowsPath);
  return distinctPaths([...(hints.installPath ? [hints.installPath] : []), ...registered]);
}

/** A 32-bit agent on 64-bit Windows is in the other folder of programs. */
function defaultFolders({ architecture, folders }: MachineFacts): readonly string[] {
  const parents = [folders.programFiles, ...(architecture === 'x64' ? [`${folders.programFiles} (x86)`] : [])];
  return parents.flatMap((parent) => Object.values(defaultInstallFolders).map((name) => joinPath(parent, name)));
}

async function listAll(files: Files, folders: readonly string[], namesOnly: readonly string[] = []) {
  const listings: FolderListing[] = [];
  for (const folder of folders) {
    const listing = await listFolder(files, folder, namesOnly);
    if (listing !== undefined) listings.push(listing);
  }
  return listings;
}

function servicesIn(services: readonly Service[], folders: readonly string[], machine: MachineFacts) {
  return services.filter(({ imagePath }) => {
    const program = expandPath(programOfCommandLine(imagePath), machine);
    return folders.some((folder) => isAtOrBelow(program, folder));
  });
}

/** Text of a file for looking at its content only; unreadable ones say nothing. */
async function contentOf(files: Files, path: string, decode: InventoryHints['decode']): Promise<string> {
  try {
    return decode(await files.read(path));
  } catch {
    return '';
  }
}

/** The applications that are the product's: named by the operator, by content or, failing that, by their name. */
async function productApplications(
  files: Files,
  webServer: WebServerState | undefined,
  machine: MachineFacts,
  hints: InventoryHints,
): Promise<readonly LocatedApplication[]> {
  const found: LocatedApplication[] = [];
  for (const located of applicationsOf(webServer, machine)) {
    const { site, application, folder } = located;
    const names = await directFileNames(files, folder);
    const configuration = await contentOf(files, joinPath(folder, 'web.config'), hints.decode);
    const isProduct =
      hints.webApplications?.some((name) => sameText(name, `${site.name}${application.path}`)) === true ||
      componentsInContent(names, configuration).length > 0 ||
      componentOfDefaultName(application.path) !== undefined;
    if (isProduct) found.push(located);
  }
  return found;
}

/** The settings of other people's applications are nobody's business, and on Windows each costs a program. */
async function withSettings(
  { webServer }: Host,
  state: WebServerState | undefined,
  own: readonly LocatedApplication[],
): Promise<WebServerState | undefined> {
  if (state === undefined) return undefined;
  const read = await Promise.all(
    own.map(async ({ site, application }) => ({
      application,
      known: await settingsOf(webServer, site.name, application.path),
    })),
  );
  const settingsFor = (application: WebApplication) => read.find((one) => one.application === application)?.known;
  return {
    ...state,
    sites: state.sites.map((site) => ({
      ...site,
      applications: site.applications.map((application) => ({ ...application, ...settingsFor(application) })),
    })),
  };
}

async function settingsOf(
  webServer: WebServer,
  site: string,
  path: string,
): Promise<Pick<WebApplication, 'settings' | 'settingsProblem'>> {
  try {
    return { settings: await webServer.readSettings(site, path) };
  } catch (error) {
    if (error instanceof HostError) return { settingsProblem: error.message };
    throw error;
  }
}

async function directFileNames(files: Files, folder: string): Promise<readonly string[]> {
  try {
    return (await files.glanceInto(folder)).filter(({ kind }) => kind === 'file').map(({ path }) => fileNameOf(path));
  } catch (error) {
    // Other people's web folders may be missing or closed to us; that is no concern of this inventory.
    if (error instanceof HostError) return [];
    throw error;
  }
}

async function configurationText(files: Files, path: string, hints: InventoryHints): Promise<ConfigurationText> {
  try {
    return { path, text: hints.redactor.configuration(hints.decode(await files.read(path))) };
  } catch (error) {
    return { path, problem: error instanceof Error ? error.message : String(error) };
  }
}

async function configurationsIn(files: Files, folders: readonly FolderListing[], hints: InventoryHints) {
  const paths = folders.flatMap((folder) =>
    folder.files
      .filter((file) => sameText(fileNameOf(file.path), 'web.config'))
      .map((file) => joinPath(folder.path, file.path)),
  );
  return Promise.all(distinctPaths(paths).map((path) => configurationText(files, path, hints)));
}

/** Absent where neither a hint nor an install folder shows where it would be. */
async function dataFile(
  files: Files,
  folders: readonly string[],
  services: readonly Service[],
  hints: InventoryHints,
): Promise<DataFileFacts | undefined> {
  const candidates = hints.dataFile
    ? [hints.dataFile]
    : folders.map((folder) => joinPath(folder, dataFolderName, dataFileName));
  const facts = await Promise.all(candidates.map((path) => dataFileFacts(files, path, services)));
  return facts.find(({ status }) => status !== 'missing') ?? facts[0];
}

async function freeSpaceOf(files: Files, letter: string): Promise<Inventory['drives']> {
  try {
    return [{ letter, freeBytes: await files.freeSpace(`${letter}:\\`) }];
  } catch (error) {
    if (error instanceof HostError) return [];
    throw error;
  }
}

async function drivesOf(files: Files, paths: readonly string[]): Promise<Inventory['drives']> {
  const letters = paths.map(driveLetterOf).filter((letter) => letter !== undefined);
  return (await Promise.all([...new Set(letters)].sort().map((letter) => freeSpaceOf(files, letter)))).flat();
}

async function reachability({ machine }: Host): Promise<Inventory['reachable']> {
  const answers = await Promise.all(
    serviceHosts.map(async (name) => [`${name}:443`, await machine.canReach(name, 443)] as const),
  );
  // What cannot be seen from here is left out.
  return Object.fromEntries(answers.filter((one): one is [`${string}:443`, boolean] => one[1] !== undefined));
}

function namePatternsOf(overrides: ProductNameOverrides | undefined): readonly string[] {
  return Object.values(overrides ?? {}).flatMap((patterns) => Object.values(patterns).flat());
}

async function machineAndRegistry(host: Host, hints: InventoryHints) {
  const machine = await host.machine.facts();
  const names = namePatternsOf(hints.productNamePatterns);
  return { machine, parts: await readRegistry(host.registry, machine.architecture, names, hints.redactor) };
}

/**
 * Reads one server and changes nothing. What is merely absent is left out.
 * @throws UserError `registry-access-denied`, `folder-not-readable`
 */
export async function takeInventory(host: Host, hints: InventoryHints): Promise<Inventory> {
  const { files } = host;
  // Together: on Windows each asks programs, and a firewall that drops a connection lets it wait for seconds.
  const [{ machine, parts }, allServices, webState, reachable] = await Promise.all([
    machineAndRegistry(host, hints),
    host.services.list(),
    host.webServer.read(),
    reachability(host),
  ]);
  const named = namedInstallFolders(parts, machine, hints);
  const installs = await listAll(files, named.length > 0 ? named : defaultFolders(machine), [
    dataFolderName,
    logFolderName,
  ]);
  const known = named.length > 0 ? named : installs.map(({ path }) => path);
  const services = servicesIn(allServices, known, machine);
  const own = await productApplications(files, webState, machine, hints);
  const webServer = await withSettings(host, webState, own);
  const webs = await listAll(files, distinctPaths([...own.map(({ folder }) => folder), ...defaultWebFolders(machine)]));
  const facts = await dataFile(files, known, services, hints);
  const { programData, windows } = machine.folders;
  return {
    format: 1,
    machine,
    registry: parts.map(({ key, view, keys }) => ({ key, view, text: formatRegistrationFile(keys) })),
    services: services.map((one) => ({ ...one, imagePath: hints.redactor.commandLine(one.imagePath) })),
    ...(webServer ? { webServer } : {}),
    folders: [...installs, ...webs],
    configurations: await configurationsIn(files, webs, hints),
    ...(facts ? { dataFile: facts } : {}),
    drives: await drivesOf(files, [
      ...known,
      ...webs.map(({ path }) => path),
      // Given by hand it may be on a drive that nothing else names.
      ...(facts ? [facts.path] : []),
      programData,
      windows,
    ]),
    ...(hints.redactor.hiddenWith === undefined ? {} : { hiddenWith: hints.redactor.hiddenWith }),
    reachable,
  };
}
