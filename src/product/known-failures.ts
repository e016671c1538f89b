import type { Finding } from '../base/finding.js';
import {
  adapterIsThere,
  addressWithoutPage,
  type FailureFacts,
  type FailureSign,
  hasThemes,
  is32BitWindows,
  is2012R2,
  japaneseWindows,
  mobileAppGoes,
  newerThan2016,
  newWebServer,
  olderThan2016,
  oldRuntimePools,
  pluginMayStay,
  pools32Bit,
  runtimeBefore2017,
  tagsAreARisk,
} from './failure-signs.js';
import { newComponent } from './server-state.js';

/** A failure that others met on this upgrade. Without a sign it cannot be seen before and serves as a text. */
export interface KnownFailure {
  readonly id: string;
  readonly symptom: string;
  readonly advice: string;
  /** The upgrade cannot be finished with it: the input that settles it. Otherwise it is a warning. */
  readonly stops?: 'setup-path';
  readonly sign?: FailureSign;
  /** Prerequisites whose finding says it already: it is not shown a second time. */
  readonly prerequisites?: readonly string[];
}

/** F1 to F22 are numbered as in the product facts of this project's documentation. */
export const knownFailureTable: readonly KnownFailure[] = [
  {
    id: 'F1',
    symptom:
      'After an upgrade to 7.0 or later, AD FS logs event 105: the authentication provider WindowsAzureMultiFactorAuthentication cannot be loaded.',
    advice:
      'Clear the provider in the AD FS policy, run Unregister-AdfsAuthenticationProvider -Name WindowsAzureMultiFactorAuthentication, run the register script of the new server, and restart the service adfssrv on all nodes.',
    sign: adapterIsThere,
  },
  {
    id: 'F2',
    symptom: 'A package ends with 1603 because Visual C++ 2015 Update 1 or later is missing.',
    advice: 'Install the x86 and the x64 redistributable before the web components.',
    prerequisites: ['vc-runtime-x86', 'vc-runtime-x64'],
  },
  {
    id: 'F3',
    symptom: 'On Windows Server 2012 R2 without update KB2919355 the setup asks for it and does not go on.',
    advice: 'Check with Get-HotFix -Id KB2919355 and install the update before the upgrade.',
    prerequisites: ['update-kb2919355'],
  },
  {
    id: 'F4',
    symptom: 'A web package ends early, with 1603 when silent, because IIS 6 Metabase Compatibility is missing.',
    advice: 'Run Install-WindowsFeature Web-Metabase before the web components are installed.',
    prerequisites: ['iis-metabase'],
  },
  {
    id: 'F5',
    symptom:
      'The log says "unsupported IIS version (10) detected" when the package looks for the pool\'s 32-bit setting.',
    advice:
      'No remedy is published; use the newest build. See after the installation that the pool\'s setting "Enable 32-Bit Applications" is as before.',
    sign: newWebServer,
  },
  {
    id: 'F6',
    symptom: 'The console says "Error determining the current master Multi-Factor Authentication Server".',
    advice: 'Open outbound TCP 443 to the three hosts of the cloud service. The service ended on 30 September 2024.',
    prerequisites: ['cloud-service'],
  },
  {
    id: 'F7',
    symptom: 'The console of a subordinate offers to promote it.',
    advice:
      'Do not click it: it makes a second master. Repair the connection to the master first (RPC, or the fixed port).',
  },
  {
    id: 'F8',
    symptom: 'Secondary servers log many "Unhandled SB" entries after the primary was upgraded.',
    advice: 'This is expected. Raise the size of the logs, or upgrade the secondary servers as well.',
  },
  {
    id: 'F9',
    symptom: 'The upgrade fails where user tags are in use and the target is older than 8.0.2.',
    advice: 'Use 8.0.2 or later. Whether tags are in use cannot be seen from outside: look in the console.',
    sign: tagsAreARisk,
  },
  {
    id: 'F10',
    symptom: 'On an Azure virtual machine with Windows Server 2019 or later the activation fails.',
    advice: 'Use an earlier Windows Server there, or a server outside Azure.',
    sign: newerThan2016,
  },
  {
    id: 'F11',
    symptom: 'The server was activated into the wrong replication group: data does not replicate.',
    advice: 'It cannot be changed: only the vendor can deactivate the server, which is then activated again.',
  },
  {
    id: 'F12',
    symptom: 'The portal shows an error page because it does not reach the Web Service SDK.',
    advice:
      'Check user and password, the URL, the host name, trust in the certificate, then the service, in this order.',
  },
  {
    id: 'F13',
    symptom: 'The portal shows the default look after the upgrade.',
    advice: 'Put the theme folder back into App_Themes and set the theme attribute of system.web/pages.',
    sign: hasThemes,
  },
  {
    id: 'F14',
    symptom:
      'The portal answers some users with "Server Error in \'/MultiFactorAuth\' Application": their password has "<" before a letter.',
    advice: 'It does not come from the upgrade. Such a user signs in after a change of the password.',
  },
  {
    id: 'F15',
    symptom: '8.0 and later bring no package for the Mobile App Web Service.',
    advice:
      'Nothing to install: users of the mobile app talk to the cloud directly. Uninstall the old web service after the upgrade.',
    sign: mobileAppGoes,
  },
  {
    id: 'F16',
    symptom: 'Activation is asked for again although the data file is the old one.',
    advice: 'Restore the whole Data folder, not the data file alone: the other files in it contain the activation.',
  },
  {
    id: 'F17',
    symptom: 'The portal or the SDK does not load because its application pool runs on .NET 2.0.',
    advice: 'Put the application into a pool with .NET CLR version v4.0.',
    sign: oldRuntimePools,
  },
  {
    id: 'F18',
    symptom:
      'With Windows Authentication and "require user match", an administrator who is no user of the product cannot log on after the restart.',
    advice: 'Have a local way into the server (console, another administrator) before you restart it.',
  },
  {
    id: 'F19',
    symptom:
      'Sites answer 500 or 503 after the agent is removed, because IIS still refers to its native module or ISAPI filter.',
    advice:
      "After the removal, look at system.webServer/globalModules and the sites' ISAPI filters, and remove entries whose file is gone.",
    sign: pluginMayStay,
  },
  {
    id: 'F20',
    symptom: 'Mails with an attachment from a share are not sent; MultiFactorAuthAdSyncSvc.log says "is denied".',
    advice: 'Give the computer account of this server the right to read the share: the service runs as LocalSystem.',
  },
  {
    id: 'F21',
    symptom: 'A silent package started by an account that never logged on ends with 1603 (key container).',
    advice: 'Log on once with the account of the runner, then run again.',
  },
  {
    id: 'F22',
    symptom: 'Users of the mobile app may have to register it again when going to 8.0; it is not documented.',
    advice: 'Try it with one user before you inform the others.',
    sign: mobileAppGoes,
  },
  {
    id: 'F23',
    symptom:
      "Neither GitHub's runner nor Node.js 24 is supported on Windows Server 2012 R2 or older. They may not start there, or stop in the middle.",
    advice:
      'Let a runner on a newer machine of the domain act on it (input server), from Windows Server 2008 R2 SP1 on. Otherwise run check-host on this server days before, and rehearse; where that fails, upgrade it by hand with the document.',
    sign: olderThan2016,
  },
  {
    id: 'F24',
    symptom: 'MFA Server 7.0 and later do not run on 32-bit Windows.',
    advice: 'Move the server to 64-bit Windows first. Nothing is removed before.',
    stops: 'setup-path',
    sign: is32BitWindows,
  },
  {
    id: 'F25',
    symptom:
      'The console of MFA Server 8.0 does not start on Japanese Windows, so it cannot be activated. 8.0.1.1 has the fix.',
    advice: 'Give the setup program of 8.0.1.1 or later.',
    stops: 'setup-path',
    sign: japaneseWindows,
  },
  {
    id: 'F26',
    symptom: 'MFA Server 8.0 and later ask for the runtimes of Visual C++ 2017; a silent setup may end without them.',
    advice:
      'Install the Visual C++ Redistributable 2017 (14.10.25017) or later, x86 and x64, before the upgrade. It takes the place of 2015.',
    sign: runtimeBefore2017,
  },
  {
    id: 'F27',
    symptom:
      'The address of the Web Service SDK does not end in /PfWsSdk.asmx: the portal gets 405 (method not allowed) from it.',
    advice:
      'If the portal uses the Web Service SDK, give the whole address as web-service-sdk-url. Without it, the old address is brought over as it is.',
    sign: addressWithoutPage,
  },
  {
    id: 'F28',
    symptom: 'A 64-bit component in a 32-bit pool answers 503 (version 7 and later).',
    advice:
      'The upgrade leaves such a pool as it is and does not use it for the new components: it makes a pool of its own, or asks for application-pool.',
    sign: pools32Bit,
  },
  {
    id: 'F29',
    symptom: 'The authentication for Terminal Services does not work on Windows Server 2012 R2.',
    advice:
      'If the old agent secures Terminal Services here, plan the Remote Desktop Gateway with RADIUS in its place.',
    sign: is2012R2,
  },
  {
    id: 'F30',
    symptom:
      'LDAP sign-in fails on one of several servers: the LDAP bind password is in the Windows store of each server.',
    advice: 'Have the password at hand. Type it again in the console of each server after the upgrade.',
  },
  {
    id: 'F31',
    symptom: 'The console says "Unable to communicate with the Multi-Factor Authentication POP".',
    advice:
      'A proxy is between the server and the cloud service. The service runs as LocalSystem: the proxy of a user does not count. Let the server reach the three hosts directly.',
  },
  {
    id: 'F32',
    symptom: 'After its first start the console offers to install or to upgrade Web Service SDK and User Portal.',
    advice: 'Decline. The later steps of the upgrade install them, at their old places and with their old settings.',
  },
];

export interface JudgedFailures {
  readonly warnings: readonly Finding[];
  /** Until the new server is installed: later they would keep the rest from being done. */
  readonly blockers: readonly Finding[];
}

/** What others met and what makes it likely here. */
export function knownFailures(facts: FailureFacts): JudgedFailures {
  const isInstalled = newComponent(facts.state, 'agent') !== undefined;
  const found = knownFailureTable.flatMap(({ id, symptom, advice, stops, sign }) => {
    const seen = sign?.(facts);
    if (seen === undefined) return [];
    const finding = { code: `known-failure-${id.toLowerCase()}`, message: `${symptom} ${seen}`, advice } as const;
    return [{ finding, input: isInstalled ? undefined : stops }];
  });
  return {
    warnings: found.flatMap(({ finding, input }) => (input === undefined ? [finding] : [])),
    blockers: found.flatMap(({ finding, input }) => (input === undefined ? [] : [{ ...finding, input }])),
  };
}
