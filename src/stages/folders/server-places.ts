import type { MachineFacts } from '../../host/machine.js';
import {
  distinctPaths,
  driveLetterOf,
  folderOf,
  isAtOrBelow,
  isWindowsPath,
  joinPath,
  parseWindowsPath,
} from '../../host/windows-path.js';
import type { ServerState } from '../../product/server-state.js';
import { applicationsOf } from '../../product/web-candidates.js';

/** Places of one server that are not the suite's. */
export interface ServerPlaces {
  /** Names under which the machine knows itself, in lower case. */
  readonly names: readonly string[];
  /** Folders in which nobody but Windows and installers writes; the folder of Windows is the first. */
  readonly closed: readonly string[];
  /** Folders that others have their folders in. */
  readonly shared: readonly string[];
  /** Folders that IIS serves. */
  readonly web: readonly string[];
  /** Folders of the product that are backed up or removed. */
  readonly product: readonly string[];
}

/** What can be known from Windows alone: no look at the product is needed for it. */
export function placesOfWindows({ name, domain, folders }: MachineFacts): ServerPlaces {
  const drive = `${driveLetterOf(folders.windows) ?? 'C'}:\\`;
  const short = name.toLowerCase();
  return {
    names: [
      short,
      ...(domain === undefined ? [] : [`${short}.${domain.toLowerCase()}`]),
      'localhost',
      '127.0.0.1',
      '.',
    ],
    closed: [
      folders.windows,
      folders.programFiles,
      `${folders.programFiles} (x86)`,
      joinPath(drive, 'System Volume Information'),
      joinPath(drive, '$Recycle.Bin'),
      joinPath(drive, 'Boot'),
      joinPath(drive, 'Recovery'),
      joinPath(drive, 'Documents and Settings'),
      joinPath(folders.programData, 'Microsoft'),
      // `All Users` is another name of %ProgramData%; of the other two each new account gets a copy.
      ...['All Users', 'Default', 'Default User'].map((name) => joinPath(drive, 'Users', name)),
    ],
    shared: [folders.programData, joinPath(drive, 'Users')],
    web: [joinPath(drive, 'inetpub')],
    product: [],
  };
}

/** With what the look at the server found: the product's folders, and each folder of a site or application. */
export function placesOf({ machine, webServer, installPath, dataFile, components }: ServerState): ServerPlaces {
  const ofWindows = placesOfWindows(machine);
  const served = applicationsOf(webServer, machine).map(({ folder }) => folder);
  const product = [
    ...(installPath === undefined ? [] : [installPath.path]),
    ...(dataFile === undefined ? [] : [folderOf(dataFile.path)]),
    ...components.flatMap(({ web }) => (web === undefined ? [] : [web.folder])),
  ];
  return {
    ...ofWindows,
    web: distinctPaths([...ofWindows.web, ...served.filter((folder) => isFolderOfASite(folder, machine))]),
    product: distinctPaths(product.filter(isBelowARoot)),
  };
}

/** A site that serves a whole drive leaves no folder of that drive outside of it: it judges nothing. */
function isFolderOfASite(folder: string, { folders }: MachineFacts): boolean {
  return isBelowARoot(folder) && !isAtOrBelow(folders.programData, folder);
}

function isBelowARoot(folder: string): boolean {
  return isWindowsPath(folder) && parseWindowsPath(folder).names.length > 0;
}
