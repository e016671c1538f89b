import type { RehearsalMachine } from '../../src/host/rehearsal/format.js';
import { assemble, packagesIn } from './assemble.js';
import { configurationText, credentials, portalReference, setting } from './configurations.js';
import { activationFiles, convertedDataFile } from './data-folder.js';
import { type InstalledProduct, installedProduct } from './installed-product.js';
import { dataFileMarker, type MfaServerPackages, mfaServerPackages } from './mfa-server-packages.js';
import { phoneFactorPackages } from './phonefactor-packages.js';
import { encodedFile, textFile } from './sample-file.js';
import type { SampleServer } from './sample-server.js';
import { pool, prerequisites, replicationPort, site, windowsService } from './windows-parts.js';

const machine: RehearsalMachine = {
  format: 1,
  about:
    'Somebody began by hand: MFA Server 7.1.2 and its Web Service SDK are installed, the User Portal is still that of PhoneFactor 5.0.3. A reconstruction from public documentation; no file of the product is in it.',
  machine: {
    name: 'MFA4',
    domain: 'contoso.local',
    operatingSystem: { name: 'Windows Server 2016 Standard', version: '10.0.14393' },
    architecture: 'x64',
    language: 'en-US',
    bootTime: '2026-03-02T19:45:00.000Z',
    account: 'CONTOSO\\svc-runner',
    isAdministrator: true,
    folders: { programData: 'C:\\ProgramData', programFiles: 'C:\\Program Files', windows: 'C:\\Windows' },
  },
  drives: [{ letter: 'C', capacityBytes: 64_424_509_440 }],
  reachable: [],
};

const version = '7.1.2';
const agentFolder = 'C:\\Program Files\\PhoneFactor';
const portalFolder = 'C:\\inetpub\\wwwroot\\PhoneFactor';

const portalConfiguration = configurationText({
  framework: '2.0',
  appSettings: [setting('USE_WEB_SERVICE_SDK', 'true'), ...credentials('CONTOSO\\PFWSDK_MFA4', 'Tr0ub4dor&amp;3')],
  reference: { ...portalReference, url: 'https://mfa4.contoso.local/PhoneFactorWebServiceSdk/PfWsSdk.asmx' },
  systemWeb: ['<pages theme="Contoso" />', '<customErrors mode="RemoteOnly" />', '<authentication mode="Forms" />'],
});

/** The new SDK under the old name. */
function newWebServiceSdk({ webServiceSdk }: MfaServerPackages): readonly InstalledProduct[] {
  const properties = { TARGETVDIR: 'PhoneFactorWebServiceSdk', TARGETAPPPOOL: 'ASP.NET v4.0' };
  return webServiceSdk
    .filter(({ installer }) => installer.product.architecture === 'x64')
    .map(({ installer }) => installedProduct(installer, { properties }));
}

/** An upgrade that was begun by hand and has to be carried on from where it stopped. */
export function halfUpgraded(): SampleServer {
  const old = phoneFactorPackages({ version: '5.0.3', architecture: 'x64' });
  const target = mfaServerPackages({ version });
  return assemble({
    name: 'half-upgraded',
    machine,
    products: [
      installedProduct(target.setup.installer, { folder: agentFolder }),
      ...newWebServiceSdk(target),
      installedProduct(old.portal, { properties: { TARGETAPPPOOL: 'PhoneFactor' } }),
    ],
    registry: [...prerequisites(10), replicationPort(4443)],
    services: [windowsService('W3SVC', 'World Wide Web Publishing Service')],
    webServerVersion: '10.0',
    applicationPools: [
      pool('DefaultAppPool', 'v4.0'),
      pool('ASP.NET v4.0', 'v4.0'),
      pool('PhoneFactor', 'v2.0', { identity: { type: 'NetworkService' } }),
    ],
    sites: [site('Default Web Site', 1, '%SystemDrive%\\inetpub\\wwwroot', 443, [])],
    files: [
      convertedDataFile(`${agentFolder}\\Data\\Phonefactor.pfdata`, 'half-upgraded', 64, dataFileMarker(version)),
      ...activationFiles(`${agentFolder}\\Data`, 'half-upgraded'),
      textFile('C:\\inetpub\\wwwroot\\iisstart.htm', '<title>Start page</title>\r\n'),
      encodedFile(`${portalFolder}\\web.config`, portalConfiguration, {
        encoding: 'utf-8',
        byteOrderMark: false,
        lineEnd: '\r\n',
      }),
      textFile(`${portalFolder}\\App_Themes\\Contoso\\Contoso.css`, 'body { color: #123456; }\r\n'),
      ...packagesIn('C:\\Install', [target.setup]),
    ],
  });
}
