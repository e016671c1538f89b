import type { RehearsalMachine } from '../../src/host/rehearsal/format.js';
import { assemble, packagesIn } from './assemble.js';
import { configurationText, credentials, portalReference, setting } from './configurations.js';
import { activationFiles, dataFile } from './data-folder.js';
import { installedProduct } from './installed-product.js';
import { mfaServerPackages } from './mfa-server-packages.js';
import { phoneFactorPackages } from './phonefactor-packages.js';
import { encodedFile, textFile } from './sample-file.js';
import type { SampleServer } from './sample-server.js';
import { pool, prerequisites, replicationPort, site, windowsService } from './windows-parts.js';

const machine: RehearsalMachine = {
  format: 1,
  about:
    '32-bit PhoneFactor 5.0.1 on 64-bit Windows, everything on drive D, its own site, virtual directories and port, target 8.1.1. A reconstruction from public documentation; no file of the product is in it.',
  machine: {
    name: 'MFA3',
    domain: 'fabrikam.local',
    operatingSystem: { name: 'Windows Server 2016 Standard', version: '10.0.14393' },
    architecture: 'x64',
    language: 'en-GB',
    bootTime: '2026-01-10T22:15:00.000Z',
    account: 'FABRIKAM\\svc-runner',
    isAdministrator: true,
    folders: { programData: 'C:\\ProgramData', programFiles: 'C:\\Program Files', windows: 'C:\\Windows' },
  },
  drives: [
    { letter: 'C', capacityBytes: 42_949_672_960 },
    { letter: 'D', capacityBytes: 107_374_182_400 },
  ],
  reachable: [],
};

const agentFolder = 'D:\\Program Files (x86)\\PhoneFactor';
const contentRoot = 'D:\\Web';

/** Saved by an editor that chose UTF-16, which IIS reads as well. */
const portalConfiguration = configurationText({
  framework: '2.0',
  declaredEncoding: 'utf-16',
  appSettings: [setting('USE_WEB_SERVICE_SDK', 'true'), ...credentials('FABRIKAM\\PFWSDK_MFA3', 'P@ssw0rd&apos;3')],
  reference: { ...portalReference, url: 'https://mfa3.fabrikam.local:8443/mfasdk/PfWsSdk.asmx' },
  systemWeb: ['<pages theme="Default" />', '<customErrors mode="RemoteOnly" />', '<authentication mode="Forms" />'],
});

/** Nothing is where the document's examples have it. */
export function otherDrive(): SampleServer {
  const old = phoneFactorPackages({ version: '5.0.1', architecture: 'x86', contentRoot });
  const target = mfaServerPackages({ version: '8.1.1', contentRoot });
  const inOwnSite = (name: string) => ({
    properties: { TARGETSITE: '/LM/W3SVC/2', TARGETVDIR: name, TARGETAPPPOOL: 'PhoneFactor32' },
  });
  return assemble({
    name: 'other-drive-32-bit',
    machine,
    products: [
      installedProduct(old.agent, { folder: agentFolder }),
      installedProduct(old.webServiceSdk, inOwnSite('mfasdk')),
      installedProduct(old.portal, inOwnSite('mfa')),
    ],
    registry: [...prerequisites(10), replicationPort(4443)],
    services: [windowsService('W3SVC', 'World Wide Web Publishing Service')],
    webServerVersion: '10.0',
    applicationPools: [
      pool('DefaultAppPool', 'v4.0'),
      pool('Intranet', 'v4.0'),
      pool('PhoneFactor32', 'v2.0', {
        enable32Bit: true,
        identity: { type: 'SpecificUser', userName: 'FABRIKAM\\PFUP_MFA3' },
      }),
    ],
    sites: [
      site('Default Web Site', 1, '%SystemDrive%\\inetpub\\wwwroot', 443, []),
      site('Intranet', 2, contentRoot, 8443, []),
    ],
    files: [
      dataFile(`${agentFolder}\\Data\\Phonefactor.pfdata`, 'other-drive-32-bit', 64),
      ...activationFiles(`${agentFolder}\\Data`, 'other-drive-32-bit'),
      encodedFile(`${contentRoot}\\mfa\\web.config`, portalConfiguration, {
        encoding: 'utf-16le',
        byteOrderMark: true,
        lineEnd: '\r\n',
      }),
      textFile('C:\\inetpub\\wwwroot\\iisstart.htm', '<title>Start page</title>\r\n'),
      textFile(`${contentRoot}\\index.html`, '<title>Intranet</title>\r\n'),
      ...packagesIn('D:\\Install', [target.setup]),
    ],
  });
}
