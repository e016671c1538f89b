import type { RehearsalMachine } from '../../src/host/rehearsal/format.js';
import { assemble, packagesIn } from './assemble.js';
import { configurationText, credentials, mobileAppReference, portalReference, setting } from './configurations.js';
import { activationFiles, dataFile } from './data-folder.js';
import { installedProduct } from './installed-product.js';
import { mfaServerPackages, type NamedPackage } from './mfa-server-packages.js';
import { type PhoneFactorPackages, phoneFactorPackages } from './phonefactor-packages.js';
import { encodedFile, type SampleFile, type TextForm, textFile } from './sample-file.js';
import type { SampleServer } from './sample-server.js';
import { pool, prerequisites, replicationPort, site, unrelated, windowsService } from './windows-parts.js';

const machine: RehearsalMachine = {
  format: 1,
  about:
    'Agent, Web Service SDK, User Portal and mobile app of PhoneFactor 5.0.3 on one server, target 7.1.2. A reconstruction from public documentation; no file of the product is in it.',
  machine: {
    name: 'MFA1',
    domain: 'contoso.local',
    operatingSystem: { name: 'Windows Server 2012 R2 Standard', version: '6.3.9600' },
    architecture: 'x64',
    language: 'en-US',
    bootTime: '2026-03-01T02:00:00.000Z',
    account: 'CONTOSO\\svc-runner',
    isAdministrator: true,
    folders: { programData: 'C:\\ProgramData', programFiles: 'C:\\Program Files', windows: 'C:\\Windows' },
  },
  drives: [{ letter: 'C', capacityBytes: 64_424_509_440 }],
  reachable: ['pfd.phonefactor.net:443', 'pfd2.phonefactor.net:443', 'css.phonefactor.net:443'],
};

const webServiceSdkUrl = 'https://mfa1.contoso.local/PhoneFactorWebServiceSdk/PfWsSdk.asmx';
/** Every character that XML or a regular expression treats specially, and some beyond ASCII. */
const password = "p&amp;ss&quot;w0rd&lt;$&amp;'{}&gt; %20 \\ &#x20AC;ä";

const handEdited: TextForm = { encoding: 'utf-8', byteOrderMark: true, lineEnd: '\r\n' };
const portalFolder = 'C:\\inetpub\\wwwroot\\PhoneFactor';

const portalConfiguration = configurationText({
  framework: '2.0',
  appSettings: [
    '<!-- Use the SDK rather than RPC: the firewall team closed the RPC ports. -->',
    setting('USE_WEB_SERVICE_SDK', 'true'),
    ...credentials('CONTOSO\\PFWSDK_MFA1', password),
    '<!-- TLS ends at the load balancer. -->',
    '<add key="SSL_REQUIRED"   value="false"/>',
    setting('CONTOSO_HELP_DESK', '+1 425 555 0100'),
  ],
  reference: { ...portalReference, url: webServiceSdkUrl },
  systemWeb: [
    '<pages theme="Contoso" />',
    '<!-- Changed by the help desk, to see errors. -->',
    '<customErrors mode="Off" />',
    '<authentication mode="Forms" />',
  ],
});

const mobileAppConfiguration = configurationText({
  framework: '2.0',
  appSettings: [...credentials('CONTOSO\\PFWSDK_MFA1', password), setting('SSL_REQUIRED', 'false')],
  reference: { ...mobileAppReference, url: webServiceSdkUrl },
  systemWeb: ['<customErrors mode="RemoteOnly" />'],
});

const customTheme: readonly SampleFile[] = [
  textFile(`${portalFolder}\\App_Themes\\Contoso\\Contoso.css`, 'body { color: #123456; }\r\n'),
  textFile(`${portalFolder}\\App_Themes\\Contoso\\Contoso.skin`, '<asp:Label runat="server" CssClass="contoso" />\r\n'),
  textFile(
    `${portalFolder}\\App_Themes\\Contoso\\Images\\logo.svg`,
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><circle cx="4" cy="4" r="4"/></svg>\n',
  ),
];

function rollBackPackages(packages: PhoneFactorPackages): readonly NamedPackage[] {
  return [
    { fileName: 'PhoneFactorAgentSetup64.msi', installer: packages.agent },
    { fileName: 'PhoneFactorUserPortalSetup64.msi', installer: packages.portal },
    { fileName: 'PhoneFactorPhoneAppWebServiceSetup64.msi', installer: packages.mobileApp },
    { fileName: 'PhoneFactorWebServiceSdkSetup64.msi', installer: packages.webServiceSdk },
  ];
}

/** The document's main case. */
export function oneServer(): SampleServer {
  const old = phoneFactorPackages({ version: '5.0.3', architecture: 'x64' });
  const inOldPool = { properties: { TARGETAPPPOOL: 'PhoneFactor' } };
  const timesheets = unrelated('Timesheets', 'C:\\inetpub\\wwwroot', 'DefaultAppPool');
  const data = 'C:\\Program Files\\PhoneFactor\\Data';
  return assemble({
    name: 'one-server',
    machine,
    products: [
      installedProduct(old.agent),
      installedProduct(old.webServiceSdk, inOldPool),
      installedProduct(old.portal, inOldPool),
      installedProduct(old.mobileApp, inOldPool),
      timesheets.product,
    ],
    registry: [...prerequisites(8), replicationPort(4443)],
    services: [
      windowsService('W3SVC', 'World Wide Web Publishing Service'),
      windowsService('Spooler', 'Print Spooler'),
    ],
    webServerVersion: '8.5',
    applicationPools: [
      pool('DefaultAppPool', 'v4.0'),
      pool('ASP.NET v4.0', 'v4.0'),
      pool('PhoneFactor', 'v2.0', { identity: { type: 'NetworkService' } }),
    ],
    sites: [site('Default Web Site', 1, '%SystemDrive%\\inetpub\\wwwroot', 443, [timesheets.application])],
    files: [
      dataFile(`${data}\\Phonefactor.pfdata`, 'one-server', 256),
      ...activationFiles(data, 'one-server'),
      textFile('C:\\Program Files\\PhoneFactor\\Logs\\PhoneFactorSvc.log', '2026-03-01T02:01:00Z|i|Started\r\n'),
      textFile('C:\\inetpub\\wwwroot\\iisstart.htm', '<title>Start page</title>\r\n'),
      encodedFile(`${portalFolder}\\web.config`, portalConfiguration, handEdited),
      encodedFile(
        'C:\\inetpub\\wwwroot\\PhoneFactorPhoneAppWebService\\web.config',
        mobileAppConfiguration,
        handEdited,
      ),
      ...customTheme,
      ...packagesIn('C:\\Install', [mfaServerPackages({ version: '7.1.2' }).setup]),
      ...packagesIn('C:\\Install\\PhoneFactor5', rollBackPackages(old)),
    ],
  });
}
