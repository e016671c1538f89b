import { join } from 'node:path';
import {
  packagedMobileApp,
  packagedPortal,
  packagedWebServiceSdk,
  placeholderUrl,
  unconfiguredUrl,
} from '../../../scripts/sample-servers/configurations.js';
import type { Component, MsiDescription, PackageFile } from './msi-description.js';
import { webPackage } from './web-package.js';

/** Packages that behave as the product's packages are documented to; none of them is the product's. */
export interface LookAlikes {
  readonly folder: string;
  /** The program from `programs/helper.c`. */
  readonly helper: string;
}

const productKey = 'SOFTWARE\\Positive Networks\\PhoneFactor';
const oldMaker = 'Positive Networks, Inc. (look-alike)';
const newMaker = 'Microsoft Corporation (look-alike)';
export const oldVersion = '5.0.3';
export const newVersion = '8.1.2';

export function lookAlikes({ folder, helper }: LookAlikes): readonly MsiDescription[] {
  const architectures = ['x86', 'x64'] as const;
  return [
    ...architectures.flatMap((architecture) => oldWebPackages(architecture, helper)),
    ...architectures.flatMap((architecture) => newWebPackages(architecture, helper)),
    ...architectures.map((architecture) => agent(architecture, helper)),
    server(helper, folder),
    ...faults(helper),
  ];
}

const bits = (architecture: 'x86' | 'x64') => (architecture === 'x64' ? '64' : '32');

function text(name: string, content: string): PackageFile {
  return { name, content: { text: content } };
}

function oldWebPackages(architecture: 'x86' | 'x64', helper: string): readonly MsiDescription[] {
  const common = { architecture, helper, version: oldVersion, manufacturer: oldMaker };
  return [
    webPackage({
      ...common,
      fileName: `PhoneFactorUserPortalSetup${bits(architecture)}.msi`,
      name: 'PhoneFactor User Portal',
      family: 'old-portal',
      virtualDirectory: 'PhoneFactor',
      configuration: packagedPortal('2.0', unconfiguredUrl),
      files: [text('Default.aspx', '<%-- old portal --%>\r\n')],
      theme: '/* old */\r\n',
    }),
    webPackage({
      ...common,
      fileName: `PhoneFactorPhoneAppWebServiceSetup${bits(architecture)}.msi`,
      name: 'PhoneFactor Phone App Web Service',
      family: 'old-mobile-app',
      virtualDirectory: 'PhoneFactorPhoneAppWebService',
      configuration: packagedMobileApp('2.0'),
      files: [text('PfPaWs.asmx', '<%-- old mobile app --%>\r\n')],
    }),
    webPackage({
      ...common,
      fileName: `PhoneFactorWebServiceSdkSetup${bits(architecture)}.msi`,
      name: 'PhoneFactor Web Service SDK',
      family: 'old-sdk',
      virtualDirectory: 'PhoneFactorWebServiceSdk',
      configuration: packagedWebServiceSdk('2.0'),
      files: [text('PfWsSdk.asmx', '<%-- old SDK --%>\r\n')],
    }),
  ];
}

function newWebPackages(architecture: 'x86' | 'x64', helper: string): readonly MsiDescription[] {
  const common = { architecture, helper, version: newVersion, manufacturer: newMaker };
  return [
    webPackage({
      ...common,
      fileName: `MultiFactorAuthenticationUserPortalSetup${bits(architecture)}.msi`,
      name: 'Multi-Factor Authentication User Portal',
      family: 'new-portal',
      virtualDirectory: 'MultiFactorAuth',
      configuration: packagedPortal('4.5', placeholderUrl),
      files: [text('Default.aspx', '<%-- new portal --%>\r\n')],
      theme: '/* new */\r\n',
    }),
    webPackage({
      ...common,
      fileName: `MultiFactorAuthenticationWebServiceSdkSetup${bits(architecture)}.msi`,
      name: 'Multi-Factor Authentication Web Service SDK',
      family: 'new-sdk',
      virtualDirectory: 'MultiFactorAuthWebServiceSdk',
      configuration: packagedWebServiceSdk('4.5'),
      files: [text('PfWsSdk.asmx', '<%-- new SDK --%>\r\n')],
    }),
  ];
}

/** InstallPath is in the 32-bit view for every architecture of the package; it and the data file outlive a removal. */
function lastingParts(dataFile: string): readonly Component[] {
  return [
    {
      id: 'Data',
      folder: 'DATADIR',
      permanent: true,
      neverOverwrite: true,
      files: [text('Phonefactor.pfdata', dataFile)],
    },
    {
      id: 'InstallPath',
      folder: 'INSTALLDIR',
      permanent: true,
      view32: true,
      registry: [{ key: productKey, name: 'InstallPath', value: '[INSTALLDIR]' }],
    },
  ];
}

function agent(architecture: 'x86' | 'x64', helper: string): MsiDescription {
  const programFiles = architecture === 'x64' ? 'ProgramFiles64Folder' : 'ProgramFilesFolder';
  return {
    fileName: `PhoneFactorAgentSetup${bits(architecture)}.msi`,
    name: 'PhoneFactor Agent',
    version: oldVersion,
    architecture,
    manufacturer: oldMaker,
    family: 'agent',
    secureProperties: ['INSTALLDIR'],
    // Wine does not remember where a component was installed; on Windows this changes nothing.
    searches: [{ property: 'PREVIOUS', key: productKey, name: 'InstallPath' }],
    actions: [
      {
        name: 'TakeOwnFolder',
        type: 51,
        source: 'INSTALLDIR',
        target: '[PREVIOUS]',
        sequence: 56,
        condition: 'PREVIOUS AND Installed',
      },
    ],
    folders: [
      { id: 'INSTALLDIR', parent: programFiles, name: 'PhoneFactor' },
      { id: 'DATADIR', parent: 'INSTALLDIR', name: 'Data' },
    ],
    components: [
      {
        id: 'Service',
        folder: 'INSTALLDIR',
        files: [{ name: 'PhoneFactorSvc.exe', content: { copyOf: helper } }],
        service: { name: 'PhoneFactorSvc', displayName: 'PhoneFactor Agent' },
      },
      {
        id: 'Synchronization',
        folder: 'INSTALLDIR',
        files: [{ name: 'PhoneFactorADSyncSvc.exe', content: { copyOf: helper } }],
        service: {
          name: 'PhoneFactorADSync',
          displayName: 'PhoneFactor Directory Synchronization',
          startType: 4,
          dependsOn: ['PhoneFactorSvc'],
        },
      },
      ...lastingParts('PhoneFactor data file of a new installation (look-alike)\r\n'),
    ],
  };
}

/** Takes the folder that the registry names, and refuses while the agent is there. */
function server(helper: string, folder: string): MsiDescription {
  const brought = ['UserPortal', 'WebServiceSdk'].flatMap((part) =>
    ['32', '64'].map((size) => `MultiFactorAuthentication${part}Setup${size}.msi`),
  );
  return {
    fileName: 'MultiFactorAuthenticationServerSetup.msi',
    name: 'Multi-Factor Authentication Server',
    version: newVersion,
    architecture: 'x64',
    manufacturer: newMaker,
    family: 'server',
    downgradeMessage: 'A newer version of Multi-Factor Authentication Server is already installed.',
    secureProperties: ['INSTALLDIR'],
    folders: [
      { id: 'INSTALLDIR', parent: 'ProgramFiles64Folder', name: 'Multi-Factor Authentication Server' },
      { id: 'DATADIR', parent: 'INSTALLDIR', name: 'Data' },
    ],
    searches: [{ property: 'PREVIOUS', key: productKey, name: 'InstallPath' }],
    conflicts: [{ family: 'agent', property: 'OLDAGENT' }],
    launchConditions: [
      [
        'NOT OLDAGENT OR Installed',
        'Uninstall the PhoneFactor Agent before installing Multi-Factor Authentication Server.',
      ],
    ],
    components: [
      {
        id: 'Service',
        folder: 'INSTALLDIR',
        files: [{ name: 'MultiFactorAuthSvc.exe', content: { copyOf: helper } }],
        service: { name: 'MultiFactorAuth', displayName: 'Multi-Factor Authentication Server' },
      },
      {
        id: 'Packages',
        folder: 'INSTALLDIR',
        files: brought.map((name) => ({ name, content: { copyOf: join(folder, name) } })),
      },
      ...lastingParts('MFA Server data file of a new installation (look-alike)\r\n'),
    ],
    actions: [
      {
        name: 'TakeOldFolder',
        type: 51,
        source: 'INSTALLDIR',
        target: '[PREVIOUS]',
        sequence: 56,
        condition: 'PREVIOUS AND NOT INSTALLDIR',
      },
    ],
  };
}

export const quotingKey = 'SOFTWARE\\MFA look-alikes\\Quoting';
export const quotingProperties = Array.from({ length: 40 }, (_, index) => `V${String(index).padStart(2, '0')}`);

function faults(helper: string): readonly MsiDescription[] {
  const common = { architecture: 'x64', manufacturer: 'Look-alikes', version: '1.0.0' } as const;
  const simple = (name: string): Pick<MsiDescription, 'folders' | 'components'> => ({
    folders: [{ id: 'INSTALLDIR', parent: 'ProgramFiles64Folder', name }],
    components: [{ id: 'Text', folder: 'INSTALLDIR', files: [text('read me.txt', `${name}\r\n`)] }],
  });
  const chain = (fileName: string, version: string): MsiDescription => ({
    ...common,
    ...simple('Chain'),
    fileName,
    version,
    name: 'Chain',
    family: 'chain',
    downgradeMessage: 'A newer version of Chain is already installed.',
  });
  return [
    {
      ...common,
      fileName: 'Faulty.msi',
      name: 'Faulty',
      family: 'faulty',
      properties: { NEED: '1' },
      secureProperties: ['NEED', 'FAIL', 'SLOW', 'RESTART'],
      folders: [{ id: 'INSTALLDIR', parent: 'ProgramFiles64Folder', name: 'Faulty' }],
      components: [
        {
          id: 'Program',
          folder: 'INSTALLDIR',
          files: [{ id: 'Helper', name: 'helper.exe', content: { copyOf: helper } }],
        },
      ],
      launchConditions: [['NEED = "1" OR Installed', 'This package needs NEED=1.']],
      actions: [
        { name: 'FailWithWords', type: 19, target: 'Broken on purpose.', sequence: 1550, condition: 'FAIL = "words"' },
        {
          name: 'FailLater',
          type: 18 + 1024,
          source: 'Helper',
          target: 'exit 5',
          sequence: 4100,
          condition: 'FAIL = "later"',
        },
        {
          name: 'TakeTime',
          type: 18 + 1024,
          source: 'Helper',
          target: 'sleep [SLOW]',
          sequence: 4101,
          condition: 'SLOW',
        },
        { name: 'ScheduleReboot', sequence: 6590, condition: 'RESTART' },
      ],
    },
    {
      ...common,
      ...simple('Quoting'),
      fileName: 'Quoting.msi',
      name: 'Quoting',
      family: 'quoting',
      secureProperties: quotingProperties,
      components: [
        {
          id: 'Values',
          folder: 'INSTALLDIR',
          files: [text('read me.txt', 'Quoting\r\n')],
          // A value that begins with # would become a number; the sign in front keeps it a text.
          registry: [
            ...quotingProperties.map((name) => ({ key: quotingKey, name, value: `=[${name}]` })),
            { key: quotingKey, name: 'EVIL', value: '=[EVIL]' },
          ],
        },
      ],
    },
    chain('Chain1.msi', '1.0.0'),
    chain('Chain2.msi', '2.0.0'),
    { ...chain('Chain1other.msi', '1.1.0'), productCodeOf: { family: 'chain', version: '1.0.0' } },
    { ...common, ...simple('Arm'), fileName: 'Arm64.msi', name: 'Arm', family: 'arm', template: 'Arm64;1033' },
    {
      ...common,
      fileName: 'Unicode.msi',
      name: 'Pörtal 漢字',
      family: 'unicode',
      folders: [{ id: 'INSTALLDIR', parent: 'ProgramFiles64Folder', name: 'Ünï 漢字' }],
      components: [{ id: 'Text', folder: 'INSTALLDIR', files: [text('é漢.txt', 'unicode\r\n')] }],
    },
  ];
}
