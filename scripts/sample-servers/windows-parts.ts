import type { RegistryKey } from '../../src/host/registry.js';
import type { RehearsalService } from '../../src/host/rehearsal/format.js';
import type { ApplicationPool, Site, WebApplication } from '../../src/host/web-server.js';
import type { InstalledProduct } from './installed-product.js';
import { uninstallEntry } from './installed-product.js';
import { nativePath, number, text } from './registry-file.js';
import { repeatableGuid, type SampleFile, textFile } from './sample-file.js';

const software = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft';

function runtime(architecture: 'x86' | 'x64', view: '32' | '64'): RegistryKey {
  return {
    path: nativePath(`${software}\\VisualStudio\\14.0\\VC\\Runtimes\\${architecture}`, view),
    values: [
      text('Version', 'v14.0.24215.01'),
      number('Installed', 1),
      number('Major', 14),
      number('Minor', 0),
      number('Bld', 24215),
      number('Rbld', 1),
    ],
  };
}

const webParts = ['W3SVC', 'ASPNET45', 'NetFxExtensibility45', 'BasicAuthentication', 'Metabase', 'ManagementConsole'];

/** What the new components need: .NET Framework 4.8, both Visual C++ runtimes, IIS with its parts. */
export function prerequisites(webServerMajor: number): readonly RegistryKey[] {
  const frameworks = (['64', '32'] as const).map((view) => ({
    path: nativePath(`${software}\\NET Framework Setup\\NDP\\v4\\Full`, view),
    values: [number('Install', 1), number('Release', 528040), text('Version', '4.8.03761')],
  }));
  const runtimes = (['64', '32'] as const).flatMap((view) => [runtime('x64', view), runtime('x86', view)]);
  return [
    ...frameworks,
    ...runtimes,
    { path: `${software}\\InetStp`, values: [number('MajorVersion', webServerMajor), number('MinorVersion', 0)] },
    { path: `${software}\\InetStp\\Components`, values: webParts.map((part) => number(part, 1)) },
  ];
}

export function replicationPort(port: number): RegistryKey {
  return {
    path: nativePath('HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor', '32'),
    values: [number('Pfsvc_ncan_ip_tcp_port', port)],
  };
}

export function windowsService(name: string, displayName: string, account = 'LocalSystem'): RehearsalService {
  return {
    name,
    displayName,
    imagePath: 'C:\\Windows\\system32\\svchost.exe -k netsvcs',
    startType: 'automatic',
    state: 'running',
    account,
    dependsOn: [],
  };
}

export function pool(
  name: string,
  managedRuntimeVersion: 'v2.0' | 'v4.0',
  more: Partial<Pick<ApplicationPool, 'enable32Bit' | 'identity'>> = {},
): ApplicationPool {
  return {
    name,
    managedRuntimeVersion,
    pipelineMode: managedRuntimeVersion === 'v2.0' ? 'Classic' : 'Integrated',
    enable32Bit: false,
    identity: { type: 'ApplicationPoolIdentity' },
    state: 'started',
    ...more,
  };
}

/** A thumbprint in place of a certificate; there is none behind it. */
const thumbprint = '5A3E0F4B7C1D9286A0B4C8D2E6F01357924680AC';

export function site(
  name: string,
  id: number,
  root: string,
  httpsPort: number,
  applications: readonly WebApplication[],
): Site {
  const rootApplication: WebApplication = {
    path: '/',
    physicalPath: root,
    applicationPool: 'DefaultAppPool',
    settings: {
      authentication: { anonymous: true, basic: false, windows: false, impersonation: false },
      sslFlags: [],
    },
  };
  return {
    name,
    id,
    state: 'started',
    bindings: [
      { protocol: 'http', information: `*:${httpsPort === 443 ? 80 : 8080}:` },
      { protocol: 'https', information: `*:${httpsPort}:`, certificateThumbprint: thumbprint },
    ],
    applications: [rootApplication, ...applications],
  };
}

export interface Unrelated {
  readonly product: InstalledProduct;
  readonly application: WebApplication;
}

/** Somebody else's program and web application. An upgrade has to leave them as they are. */
export function unrelated(name: string, contentRoot: string, applicationPool: string): Unrelated {
  const program: SampleFile = textFile(
    `C:\\Program Files\\${name}\\Client.exe`,
    'Stand-in for an unrelated program.\r\n',
  );
  const folder = `${contentRoot}\\${name}`;
  const configuration = textFile(
    `${folder}\\web.config`,
    '<?xml version="1.0"?>\n<configuration>\n  <system.web>\n    <pages theme="Plain" />\n  </system.web>\n</configuration>\n',
  );
  const product = {
    name: `${name} Client`,
    version: '3.4.0',
    publisher: 'Contoso',
    productCode: repeatableGuid(`product ${name}`),
    upgradeCode: repeatableGuid(`upgrade ${name}`),
    architecture: 'x64',
  } as const;
  return {
    product: {
      files: [program, configuration, textFile(`${folder}\\Default.aspx`, 'Stand-in for an unrelated page.\r\n')],
      registry: [uninstallEntry(product, `C:\\Program Files\\${name}\\`)],
      services: [],
      applications: [],
      record: {
        product,
        files: [program.path],
        registryValues: [],
        services: [],
        webApplications: [],
        seconds: 5,
      },
    },
    application: {
      path: `/${name}`,
      physicalPath: folder,
      applicationPool,
      settings: {
        authentication: { anonymous: false, basic: false, windows: true, impersonation: false },
        sslFlags: [],
      },
    },
  };
}
