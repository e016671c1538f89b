import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Host } from '../../../src/host/host.js';
import type { RegistryView } from '../../../src/host/registry.js';
import { install, packages, putStandIn, putWebServerStandIn } from './machine-parts.js';

/** How the old server of a scenario looks; names as its administrator chose them. */
export interface OldServer {
  readonly architecture: '32' | '64';
  /** Where the agent was installed; empty for the default. */
  readonly agentFolder: string;
  /** Folder of the one web site. */
  readonly siteFolder: string;
  readonly siteName: string;
  readonly portal: string;
  readonly mobileApp: string;
  readonly webServiceSdk: string;
  readonly theme: string;
  readonly installFolder: string;
}

export const password = 'p&ss"w0rd ‹geheim›';
export const dataFileContent = 'PhoneFactor data file, users=4711 (look-alike)\r\n';
export const activationContent = 'activation of this very server';

/** PhoneFactor 5 as on a server that has been in use: changed web.configs, a theme of its own, users, activation. */
export async function makeOldServer(host: Host, old: OldServer, system: 'wine' | 'windows' = 'wine'): Promise<void> {
  if (system === 'wine') {
    await putStandIn(host, 'icacls');
    await putWebServerStandIn(host, [
      { name: old.siteName, bindings: 'http/*:80:,https/*:443:mfa.contoso.com', folder: old.siteFolder },
    ]);
    await putPrerequisites(host);
  } else {
    await usePoolOfOldServer(host);
  }
  const { architecture } = old;
  const agentFolder = old.agentFolder === '' ? {} : { INSTALLDIR: `${old.agentFolder}\\` };
  await install(host, `PhoneFactorAgentSetup${architecture}.msi`, agentFolder as Readonly<Record<string, string>>);
  const web = (TARGETVDIR: string) => ({ TARGETSITE: '/LM/W3SVC/1', TARGETVDIR, TARGETAPPPOOL: 'PhoneFactor' });
  await install(host, `PhoneFactorWebServiceSdkSetup${architecture}.msi`, web(old.webServiceSdk));
  await install(host, `PhoneFactorUserPortalSetup${architecture}.msi`, web(old.portal));
  await install(host, `PhoneFactorPhoneAppWebServiceSetup${architecture}.msi`, web(old.mobileApp));
  useFor(old);
  await host.webServer.configureApplication(old.siteName, `/${old.webServiceSdk}`, {
    settings: {
      authentication: { anonymous: false, basic: true, windows: false, impersonation: true },
      sslFlags: ['Ssl'],
    },
  });
  mkdirSync(old.installFolder, { recursive: true });
  for (const name of ['MultiFactorAuthenticationServerSetup.exe', 'MultiFactorAuthenticationServerSetup.msi']) {
    copyFileSync(`${packages}\\${name}`, `${old.installFolder}\\${name}`);
  }
}

/** Where the agent's files are. */
export function agentFolderOf({ agentFolder, architecture }: OldServer): string {
  if (agentFolder !== '') return agentFolder;
  return architecture === '64' ? 'C:\\Program Files\\PhoneFactor' : 'C:\\Program Files (x86)\\PhoneFactor';
}

function useFor(old: OldServer): void {
  const data = `${agentFolderOf(old)}\\Data`;
  writeFileSync(`${data}\\Phonefactor.pfdata`, dataFileContent);
  writeFileSync(`${data}\\licence.key`, activationContent);
  const portal = `${old.siteFolder}\\${old.portal}`;
  mkdirSync(`${portal}\\App_Themes\\${old.theme}`, { recursive: true });
  writeFileSync(`${portal}\\App_Themes\\${old.theme}\\Übersicht 漢字.css`, `/* ${old.theme} */\r\n`);
  const url = `https://mfa.contoso.com/${encodeURIComponent(old.webServiceSdk)}/PfWsSdk.asmx`;
  change(`${portal}\\web.config`, (text) =>
    text
      .replace('key="USE_WEB_SERVICE_SDK" value="false"', 'key="USE_WEB_SERVICE_SDK" value="true"')
      .replace('<pages theme="Default" />', `<pages theme="${old.theme}" />`)
      .replace(/<value>[^<]*PfWsSdk\.asmx<\/value>/, `<value>${url}</value>`)
      .replace('</appSettings>', '  <add key="OWN_SETTING_OF_THE_HOUSE" value="Ünï 漢字" />\n  </appSettings>'),
  );
  for (const name of [old.portal, old.mobileApp]) {
    change(`${old.siteFolder}\\${name}\\web.config`, (text) =>
      text
        .replace('_USERNAME" value=""', '_USERNAME" value="CONTOSO\\PFWSDK_MFA1"')
        .replace(
          '_PASSWORD" value=""',
          `_PASSWORD" value="${password.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
        ),
    );
  }
}

function change(path: string, work: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = work(before);
  if (after === before) throw new Error(`${path} was not changed.`);
  writeFileSync(path, after);
}

/** The pool of PhoneFactor 5 ran ASP.NET 2. */
async function usePoolOfOldServer({ webServer }: Host): Promise<void> {
  await webServer.createApplicationPool({
    name: 'PhoneFactor',
    managedRuntimeVersion: 'v2.0',
    pipelineMode: 'Integrated',
    enable32Bit: false,
    identity: { type: 'NetworkService' },
  });
}

async function putPrerequisites({ registry }: Host): Promise<void> {
  const number = async (key: string, view: RegistryView, values: Readonly<Record<string, number>>) => {
    for (const [name, value] of Object.entries(values)) {
      await registry.writeValue(`HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\${key}`, view, {
        name,
        data: { type: 'dword', number: value },
      });
    }
  };
  await number('NET Framework Setup\\NDP\\v4\\Full', '64', { Release: 528049, Install: 1 });
  for (const architecture of ['x86', 'x64']) {
    const key = `VisualStudio\\14.0\\VC\\Runtimes\\${architecture}`;
    for (const view of ['32', '64'] as const)
      await number(key, view, { Installed: 1, Major: 14, Minor: 29, Bld: 30133 });
  }
}
