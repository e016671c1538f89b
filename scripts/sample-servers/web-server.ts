import type { RehearsalMachine } from '../../src/host/rehearsal/format.js';
import { assemble, packagesIn } from './assemble.js';
import { configurationText, credentials, mobileAppReference, portalReference, setting } from './configurations.js';
import { installedProduct } from './installed-product.js';
import { mfaServerPackages } from './mfa-server-packages.js';
import { phoneFactorPackages } from './phonefactor-packages.js';
import { encodedFile, textFile } from './sample-file.js';
import type { SampleServer } from './sample-server.js';
import { pool, prerequisites, site, unrelated, windowsService } from './windows-parts.js';

const machine: RehearsalMachine = {
  format: 1,
  about:
    'User Portal and mobile app of PhoneFactor 5.0.3 on a web server without the agent, German Windows, target 8.1.1. A reconstruction from public documentation; no file of the product is in it.',
  machine: {
    name: 'WEB1',
    domain: 'contoso.local',
    operatingSystem: { name: 'Windows Server 2016 Standard', version: '10.0.14393' },
    architecture: 'x64',
    language: 'de-DE',
    bootTime: '2026-02-22T03:30:00.000Z',
    account: 'CONTOSO\\svc-läufer',
    isAdministrator: true,
    folders: { programData: 'C:\\ProgramData', programFiles: 'C:\\Program Files', windows: 'C:\\Windows' },
  },
  drives: [{ letter: 'C', capacityBytes: 42_949_672_960 }],
  reachable: ['mfa1.contoso.local:443'],
};

const share = '\\\\mfa1\\installers$';
const webServiceSdkUrl = 'https://mfa1.contoso.local/PhoneFactorWebServiceSdk/PfWsSdk.asmx';
const account = credentials('CONTOSO\\PFWSDK_MFA1', 'Grün&amp;Weiß_7!');
const portalFolder = 'C:\\inetpub\\wwwroot\\PhoneFactor';

const portalConfiguration = configurationText({
  framework: '2.0',
  declaredEncoding: 'utf-8',
  appSettings: [setting('USE_WEB_SERVICE_SDK', 'true'), ...account],
  reference: { ...portalReference, url: webServiceSdkUrl },
  systemWeb: [
    '<!-- Erscheinungsbild der Außenstelle -->',
    '<pages theme="Außenstelle" />',
    '<customErrors mode="RemoteOnly" />',
    '<authentication mode="Forms" />',
  ],
});

const mobileAppConfiguration = configurationText({
  framework: '2.0',
  declaredEncoding: 'utf-8',
  appSettings: account,
  reference: { ...mobileAppReference, url: webServiceSdkUrl },
  systemWeb: ['<customErrors mode="RemoteOnly" />'],
});

/** Section I4 of the document: a web server apart from the agent. */
export function webServer(): SampleServer {
  const old = phoneFactorPackages({ version: '5.0.3', architecture: 'x64' });
  const target = mfaServerPackages({ version: '8.1.1' });
  const inOldPool = { properties: { TARGETAPPPOOL: 'Classic .NET AppPool' } };
  const timesheets = unrelated('Zeiterfassung', 'C:\\inetpub\\wwwroot', 'DefaultAppPool');
  const form = { encoding: 'utf-8', byteOrderMark: false, lineEnd: '\r\n' } as const;
  return assemble({
    name: 'web-server',
    machine,
    products: [installedProduct(old.portal, inOldPool), installedProduct(old.mobileApp, inOldPool), timesheets.product],
    registry: prerequisites(10),
    services: [
      windowsService('W3SVC', 'WWW-Publishingdienst'),
      windowsService('Zeiterfassung', 'Zeiterfassung', 'NT-AUTORITÄT\\Netzwerkdienst'),
    ],
    webServerVersion: '10.0',
    applicationPools: [
      pool('DefaultAppPool', 'v4.0'),
      pool('Classic .NET AppPool', 'v2.0', { identity: { type: 'NetworkService' } }),
    ],
    sites: [site('Default Web Site', 1, '%SystemDrive%\\inetpub\\wwwroot', 443, [timesheets.application])],
    files: [
      encodedFile(`${portalFolder}\\web.config`, portalConfiguration, form),
      encodedFile('C:\\inetpub\\wwwroot\\PhoneFactorPhoneAppWebService\\web.config', mobileAppConfiguration, form),
      textFile(`${portalFolder}\\App_Themes\\Außenstelle\\Übersicht.css`, 'body { color: #654321; }\r\n'),
      ...packagesIn(share, [...target.portal, ...target.webServiceSdk]),
    ],
  });
}
