import { omitUndefined } from '../base/json.js';
import { compareVersions } from '../host/compare-versions.js';
import { driveLetterOf } from '../host/windows-path.js';
import type { ComponentName } from './components.js';
import type { Inventory } from './inventory.js';
import { serviceHosts, webComponentNames } from './names.js';
import { pendingRestart } from './pending-restart.js';
import { dotNetKey, vcRuntimeKey, webServerKey } from './registry-locations.js';
import { registrySnapshot } from './registry-snapshot.js';
import { keyAt, numberValue, type RegistrySnapshot } from './registry-values.js';
import type { PrerequisiteCheck } from './server-state.js';

const everything: readonly ComponentName[] = ['agent', ...webComponentNames];

/** Source: "Determine which .NET Framework versions are installed". */
const dotNet45Release = 378389;
/** Visual C++ 2015 Update 1 as major, minor, build. Redistributables up to 2022 share major version 14. */
const vcRuntimeNeeded = '14.0.23506';
/** What the vendor names for the server, in bytes. The backup's own need is checked where it is planned. */
const diskNeeded = 200 * 1024 * 1024;

function dotNet(registry: RegistrySnapshot): PrerequisiteCheck {
  const release = numberValue(registry.anyView(dotNetKey), 'Release');
  return {
    id: 'dotnet-4.5',
    neededBy: everything,
    satisfied: release !== undefined && release >= dotNet45Release,
    found: release === undefined ? 'No .NET Framework 4.5 or later.' : `.NET Framework 4, release ${release}.`,
    advice: `.NET Framework 4.5 or later (release ${dotNet45Release}). Install it as a Windows feature (NET-Framework-45-Core) or from Microsoft; it needs a restart.`,
  };
}

function vcRuntimeVersions(registry: RegistrySnapshot, architecture: 'x86' | 'x64'): readonly string[] {
  return registry.views.flatMap((view) => {
    const key = keyAt(registry.tree(vcRuntimeKey, view), `${vcRuntimeKey}\\${architecture}`);
    const build = numberValue(key, 'Bld');
    if (build === undefined || numberValue(key, 'Installed') !== 1) return [];
    return [`${numberValue(key, 'Major') ?? 14}.${numberValue(key, 'Minor') ?? 0}.${build}`];
  });
}

function vcRuntime(registry: RegistrySnapshot, architecture: 'x86' | 'x64'): PrerequisiteCheck {
  const newest = [...vcRuntimeVersions(registry, architecture)].sort(compareVersions).at(-1);
  return {
    id: `vc-runtime-${architecture}`,
    neededBy: everything,
    satisfied: newest !== undefined && compareVersions(newest, vcRuntimeNeeded) >= 0,
    found: newest
      ? `Visual C++ runtime ${newest} (${architecture}).`
      : `No Visual C++ 2015 or later (${architecture}).`,
    ...omitUndefined({ version: newest }),
    advice: `Visual C++ 2015 Redistributable Update 1 (${vcRuntimeNeeded}) or later, up to 2022, ${architecture}. Run vc_redist.${architecture}.exe /install /quiet /norestart before the upgrade.`,
  };
}

function webServer(inventory: Inventory): PrerequisiteCheck {
  const version = inventory.webServer?.version;
  return {
    id: 'iis',
    neededBy: webComponentNames,
    satisfied: version !== undefined && Number.parseInt(version, 10) >= 7,
    found: version === undefined ? 'IIS is not installed.' : `IIS ${version}.`,
    advice: 'IIS 7 or later: Install-WindowsFeature Web-Server -IncludeManagementTools',
  };
}

interface WebPart {
  readonly id: string;
  readonly neededBy: readonly ComponentName[];
  readonly title: string;
  readonly feature: string;
  /** Values of `InetStp\Components`; any of them set to 1 proves the part. */
  readonly values: readonly string[];
}

/**
 * Value names below `InetStp\Components` come from the IIS setup manifests. That the two of the metabase are the same
 * on every version of Windows Server is inferred, so a missing value is reported as "not seen".
 */
const webParts: readonly WebPart[] = [
  {
    id: 'iis-metabase',
    neededBy: webComponentNames,
    title: 'IIS 6 Metabase Compatibility',
    feature: 'Web-Metabase',
    values: ['Metabase', 'ADSICompatibility'],
  },
  {
    id: 'iis-aspnet-4.5',
    neededBy: webComponentNames,
    title: 'ASP.NET 4.5 in IIS',
    feature: 'Web-Asp-Net45',
    values: ['ASPNET45'],
  },
  {
    id: 'iis-basic-authentication',
    neededBy: ['web-service-sdk'],
    title: 'Basic Authentication in IIS',
    feature: 'Web-Basic-Auth',
    values: ['BasicAuthentication', 'BasicAuthenticationBinaries'],
  },
];

function webPart(registry: RegistrySnapshot, part: WebPart): PrerequisiteCheck {
  const components = registry.anyView(`${webServerKey}\\Components`);
  const isThere = part.values.some((value) => numberValue(components, value) === 1);
  return {
    id: part.id,
    neededBy: part.neededBy,
    satisfied: isThere,
    found: isThere ? `${part.title} is installed.` : `${part.title} is not seen in ${webServerKey}\\Components.`,
    advice: `${part.title}: Install-WindowsFeature ${part.feature}`,
  };
}

function diskSpace(inventory: Inventory): PrerequisiteCheck {
  const path = inventory.dataFile?.path ?? inventory.machine.folders.programFiles;
  const letter = driveLetterOf(path);
  const free = inventory.drives.find((drive) => drive.letter === letter)?.freeBytes;
  const megabytes = (bytes: number) => `${Math.floor(bytes / (1024 * 1024))} MB`;
  return {
    id: 'disk-space',
    neededBy: everything,
    satisfied: free !== undefined && free >= diskNeeded,
    found: free === undefined ? `Free space of ${path} is unknown.` : `${megabytes(free)} free on drive ${letter}.`,
    advice: `Free at least ${megabytes(diskNeeded)} on the drive of the product; the backup needs as much space as the Data and web folders, there or in backup-destination on another drive.`,
  };
}

function administrator({ machine }: Inventory): PrerequisiteCheck {
  return {
    id: 'administrator',
    neededBy: everything,
    satisfied: machine.isAdministrator,
    found: `${machine.account} ${machine.isAdministrator ? 'has' : 'does not have'} administrator rights.`,
    advice: 'Run the service of the runner under an account in the local Administrators group (with a full token).',
  };
}

function restart(registry: RegistrySnapshot, inventory: Inventory): PrerequisiteCheck {
  const { reasons } = pendingRestart(registry, inventory);
  return {
    id: 'no-pending-restart',
    neededBy: everything,
    satisfied: reasons.length === 0,
    found: reasons.length === 0 ? 'No restart is pending.' : reasons.join(' '),
    advice:
      'Restart the server before the upgrade: installers may fail or ask for a restart half way. To go on without, give accept-pending-restart: true.',
  };
}

function reachability(inventory: Inventory): PrerequisiteCheck {
  const unreachable = serviceHosts.filter((host) => inventory.reachable[`${host}:443`] !== true);
  const isSeen = serviceHosts.some((host) => inventory.reachable[`${host}:443`] !== undefined);
  return {
    id: 'cloud-service',
    neededBy: ['agent'],
    satisfied: unreachable.length === 0,
    found:
      unreachable.length === 0
        ? 'All three hosts of the cloud service answer on TCP 443.'
        : isSeen
          ? `No connection to ${unreachable.map((host) => `${host}:443`).join(', ')}.`
          : 'Whether the server reaches the hosts of the cloud service on TCP 443 cannot be seen from another machine.',
    advice:
      'Outbound TCP 443 to the three hosts, for activation and replication. The service ended on 30 September 2024: without it, activation and authentication cannot be proven.',
  };
}

/** An update cannot be seen in the registry simply, so on Windows Server 2012 R2 a person has to look. */
function update2012R2({ machine }: Inventory): readonly PrerequisiteCheck[] {
  if (!machine.operatingSystem.version.startsWith('6.3')) return [];
  return [
    {
      id: 'update-kb2919355',
      neededBy: everything,
      satisfied: false,
      found: 'Windows Server 2012 R2 (or Windows 8.1); whether update KB2919355 is installed is not known.',
      advice: 'Look for it: Get-HotFix -Id KB2919355. Install it before the upgrade when it is missing.',
    },
  ];
}

/** The first that the vendor names: Windows Server 2008 R2 with Service Pack 1. */
const windowsNeeded = '6.1.7601';

function windowsVersion({ machine: { operatingSystem } }: Inventory): PrerequisiteCheck {
  return {
    id: 'windows-version',
    neededBy: everything,
    satisfied: compareVersions(operatingSystem.version, windowsNeeded) >= 0,
    found: `${operatingSystem.name}, version ${operatingSystem.version}.`,
    advice: `Windows Server 2008 R2 with Service Pack 1 (${windowsNeeded}) or later; MFA Server does not run on Windows Server 2008. Move the server to a later Windows first.`,
  };
}

/** Checks that a person should read but that must not stop an upgrade: they cannot be proven, or are not needed by files. */
export const advisoryPrerequisites: readonly string[] = ['cloud-service', 'update-kb2919355'];

/** What the new components need and what is there. `neededBy` names components; the caller picks those it deals with. */
export function checkPrerequisites(inventory: Inventory): readonly PrerequisiteCheck[] {
  const registry = registrySnapshot(inventory);
  const is64Bit = inventory.machine.architecture === 'x64';
  return [
    administrator(inventory),
    windowsVersion(inventory),
    dotNet(registry),
    vcRuntime(registry, 'x86'),
    ...(is64Bit ? [vcRuntime(registry, 'x64')] : []),
    webServer(inventory),
    ...webParts.map((part) => webPart(registry, part)),
    diskSpace(inventory),
    restart(registry, inventory),
    reachability(inventory),
    ...update2012R2(inventory),
  ];
}
