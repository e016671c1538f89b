import type { MachineFacts } from '../host/machine.js';
import { sameText } from '../host/same-text.js';
import type { Site, WebApplication, WebServerState } from '../host/web-server.js';
import { driveLetterOf, joinPath, withoutTrailingBackslash } from '../host/windows-path.js';
import { expandPath } from './configured-path.js';
import { defaultVirtualDirectories, type WebComponentName, webComponentNames, webContentMarkers } from './names.js';

/** An application of IIS with the folder with its content. */
export interface LocatedApplication {
  readonly site: Site;
  readonly application: WebApplication;
  readonly folder: string;
}

export function applicationsOf(
  webServer: WebServerState | undefined,
  machine: MachineFacts,
): readonly LocatedApplication[] {
  return (webServer?.sites ?? []).flatMap((site) =>
    site.applications.map((application) => ({
      site,
      application,
      folder: withoutTrailingBackslash(expandPath(application.physicalPath, machine)),
    })),
  );
}

const isOneOf = (text: string, known: readonly string[]) => known.some((name) => sameText(name, text));

/** Components whose files or settings show in the content. More than one only in a folder that was put together by hand. */
export function componentsInContent(fileNames: readonly string[], configuration: string): readonly WebComponentName[] {
  const text = configuration.toLowerCase();
  return webComponentNames.filter((component) => {
    const { files, settings } = webContentMarkers[component];
    return (
      files.some((file) => isOneOf(file, fileNames)) || settings.some((setting) => text.includes(setting.toLowerCase()))
    );
  });
}

/** The component that brings this virtual directory by default, in either generation. */
export function componentOfDefaultName(applicationPath: string): WebComponentName | undefined {
  const name = applicationPath.split('/').at(-1) ?? '';
  return webComponentNames.find((component) =>
    isOneOf(name, [
      defaultVirtualDirectories.phonefactor[component],
      defaultVirtualDirectories['mfa-server'][component],
    ]),
  );
}

/** Where the web components put themselves by default; a folder may be there without an application. */
export function defaultWebFolders(machine: MachineFacts): readonly string[] {
  const drive = driveLetterOf(machine.folders.windows) ?? 'C';
  return webComponentNames.flatMap((component) =>
    [defaultVirtualDirectories.phonefactor[component], defaultVirtualDirectories['mfa-server'][component]].map((name) =>
      joinPath(`${drive}:\\`, 'inetpub', 'wwwroot', name),
    ),
  );
}
