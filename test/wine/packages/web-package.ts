import type { Action, MsiDescription, PackageFile } from './msi-description.js';

interface WebPackage
  extends Pick<MsiDescription, 'fileName' | 'name' | 'version' | 'architecture' | 'manufacturer' | 'family'> {
  readonly virtualDirectory: string;
  readonly configuration: string;
  readonly files: readonly PackageFile[];
  /** Content of App_Themes\Default\Default.css. */
  readonly theme?: string;
  readonly helper: string;
}

/** Under this key a test says where the folder of a site is: value `/LM/W3SVC/1`, data `C:\inetpub\wwwroot\`. */
export const siteFoldersKey = 'SOFTWARE\\MFA look-alikes\\Site folders';
const ownFoldersKey = 'SOFTWARE\\MFA look-alikes\\Folders';

/**
 * A package as Visual Studio's Web Setup projects make them: TARGETSITE, TARGETVDIR and TARGETAPPPOOL say where the
 * application goes. Where IIS (or its stand-in) is there, the application is made in it.
 */
export function webPackage(web: WebPackage): MsiDescription {
  const { fileName, name, version, architecture, manufacturer, family } = web;
  const themes = [
    { id: 'THEMES', parent: 'INSTALLDIR', name: 'App_Themes' },
    { id: 'DEFAULTTHEME', parent: 'THEMES', name: 'Default' },
  ];
  const style: PackageFile = { name: 'Default.css', content: { text: web.theme ?? '' } };
  return {
    ...{ fileName, name, version, architecture, manufacturer, family },
    properties: { TARGETVDIR: web.virtualDirectory, TARGETSITE: '/LM/W3SVC/1', TARGETAPPPOOL: 'DefaultAppPool' },
    secureProperties: ['TARGETVDIR', 'TARGETSITE', 'TARGETAPPPOOL'],
    folders: [
      { id: 'WEBROOT', parent: 'TARGETDIR', name: 'wwwroot' },
      { id: 'INSTALLDIR', parent: 'WEBROOT', name: 'application' },
      { id: 'BIN', parent: 'INSTALLDIR', name: 'bin' },
      ...(web.theme === undefined ? [] : themes),
    ],
    components: [
      {
        id: 'Content',
        folder: 'INSTALLDIR',
        files: [{ name: 'web.config', content: { text: web.configuration } }, ...web.files],
      },
      {
        id: 'WebSetup',
        folder: 'BIN',
        files: [{ id: 'WebSetupProgram', name: 'web-setup.exe', content: { copyOf: web.helper } }],
        registry: [{ key: ownFoldersKey, name: '[ProductCode]', value: '[INSTALLDIR]' }],
      },
      ...(web.theme === undefined ? [] : [{ id: 'Theme', folder: 'DEFAULTTHEME', files: [style] }]),
    ],
    searches: [
      { property: 'SITEFOLDER', key: siteFoldersKey, name: '[TARGETSITE]', view64: true },
      { property: 'OWNFOLDER', key: ownFoldersKey, name: '[ProductCode]', view64: architecture === 'x64' },
      { property: 'IISVERSION', key: 'SOFTWARE\\Microsoft\\InetStp', name: 'MajorVersion', view64: true },
    ],
    actions: folderActions.concat(applicationActions),
  };
}

const setFolder = (name: string, property: string, target: string, sequence: number, condition: string): Action => ({
  ...{ name, type: 51, source: property, target, sequence, condition },
});

const folderActions: readonly Action[] = [
  setFolder('SetSiteFolder', 'WEBROOT', '[SITEFOLDER]', 750, 'SITEFOLDER'),
  setFolder('SetDefaultFolder', 'WEBROOT', '[WindowsVolume]inetpub\\wwwroot\\', 751, 'NOT SITEFOLDER'),
  setFolder('SetOwnFolder', 'INSTALLDIR', '[OWNFOLDER]', 752, 'OWNFOLDER'),
  setFolder('SetNewFolder', 'INSTALLDIR', '[WEBROOT][TARGETVDIR]\\', 753, 'NOT OWNFOLDER'),
];

/** Deferred, under the account of Windows Installer. */
const programOfPackage = 18 + 1024 + 2048;

const applicationActions: readonly Action[] = [
  {
    name: 'AddApplication',
    type: programOfPackage,
    source: 'WebSetupProgram',
    // The dot keeps the closing quote from being escaped by the backslash.
    target: 'web-application add "[TARGETSITE]" "[TARGETVDIR]" "[INSTALLDIR]." "[TARGETAPPPOOL]" [ProductCode]',
    sequence: 5950,
    condition: 'IISVERSION AND NOT Installed',
  },
  {
    name: 'RemoveApplication',
    type: programOfPackage,
    source: 'WebSetupProgram',
    target: 'web-application remove [ProductCode]',
    sequence: 1550,
    condition: 'IISVERSION AND REMOVE = "ALL"',
  },
];
