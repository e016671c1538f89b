import * as v from 'valibot';
import { field, fields, list, optional } from '../base/format/fields.js';

/** What the host answers of a server, as inventories and rehearsal servers keep it. Names of IIS follow applicationHost.config. */

const text = v.string();

/** Paths are Windows paths without a trailing backslash. */
export const machineFactsSchema = fields({
  name: field('Name of the computer.', text),
  domain: optional(
    'DNS name of the domain; absent on a stand-alone server and where PowerShell does not answer.',
    text,
  ),
  operatingSystem: field(
    'Edition and version.',
    fields({
      name: field('For example Windows Server 2016 Standard.', text),
      version: field('For example 10.0.14393.', text),
    }),
  ),
  architecture: field('Processor type of Windows.', v.picklist(['x86', 'x64'])),
  language: field('Language of the system, for example de-DE.', text),
  bootTime: field('Last start of Windows, ISO 8601 in UTC. A later value than before proves a restart.', text),
  account: field('Account that took the inventory.', text),
  isAdministrator: field('Whether it has administrator rights, with a full token.', v.boolean()),
  powerShell: optional(
    'Whether Windows PowerShell runs scripts of the suite. Absent in what older versions wrote.',
    v.variant('answers', [
      fields({
        answers: field('It does.', v.literal(true)),
        version: field('Its version.', text),
        languageMode: field('FullLanguage, or what a policy allows.', text),
      }),
      fields({ answers: field('It does not.', v.literal(false)), reason: field('Why it does not.', text) }),
    ]),
  ),
  folders: field(
    'Where Windows stores things.',
    fields({
      programData: field('%ProgramData%.', text),
      programFiles: field('%ProgramFiles%.', text),
      windows: field('%SystemRoot%.', text),
    }),
  ),
});

export const serviceEntries = {
  name: field('Name, as in sc.exe.', text),
  displayName: field('Name, as in services.msc.', text),
  imagePath: field('Command line of its program as registered, quotes and arguments included.', text),
  startType: field('How it is started.', v.picklist(['automatic', 'manual', 'disabled'])),
  state: field('Whether it runs.', v.picklist(['running', 'stopped', 'start-pending', 'stop-pending', 'paused'])),
  account: field('Account that it runs under.', text),
  dependsOn: field('Services that it needs.', list(text)),
};
export const serviceSchema = fields(serviceEntries);

/** What an uninstall loses and a reinstall does not bring back. */
export const applicationSettingsSchema = fields({
  authentication: field(
    'Which authentication is switched on.',
    fields({
      anonymous: field('Anonymous.', v.boolean()),
      basic: field('Basic.', v.boolean()),
      windows: field('Windows.', v.boolean()),
      impersonation: field('ASP.NET impersonation.', v.boolean()),
    }),
  ),
  sslFlags: field('For example Ssl, SslNegotiateCert, SslRequireCert.', list(text)),
});

const webApplicationSchema = fields({
  path: field("Virtual path, beginning with a slash; the site's root application is a slash alone.", text),
  physicalPath: field('Folder of its content; empty for an application without a root directory.', text),
  applicationPool: field('Name of its pool.', text),
  settings: optional(
    'Settings that an uninstall loses; only settings of the product are read.',
    applicationSettingsSchema,
  ),
  settingsProblem: optional('Why they could not be read.', text),
});

const bindingSchema = fields({
  protocol: field('http, https or another one.', text),
  information: field('Address:port:host name, as in *:443:mfa.contoso.com.', text),
  certificateThumbprint: optional('Thumbprint of the certificate, upper-case hexadecimal; https only.', text),
});

const siteSchema = fields({
  name: field('Name, as in IIS Manager.', text),
  id: field('Number of the site.', v.pipe(v.number(), v.integer())),
  state: field('Whether it is started.', v.picklist(['started', 'stopped'])),
  bindings: field('Where it listens.', list(bindingSchema)),
  applications: field('Its applications.', list(webApplicationSchema)),
});

/** A pool as it is configured. */
const poolEntries = {
  name: field('Name.', text),
  managedRuntimeVersion: field('.NET CLR version; empty for none.', v.picklist(['v2.0', 'v4.0', ''])),
  pipelineMode: field('Managed pipeline mode.', v.picklist(['Integrated', 'Classic'])),
  enable32Bit: field('"Enable 32-Bit Applications".', v.boolean()),
  identity: field(
    'Account that it runs under.',
    fields({
      type: field(
        'Kind of account.',
        v.picklist(['ApplicationPoolIdentity', 'NetworkService', 'LocalService', 'LocalSystem', 'SpecificUser']),
      ),
      userName: optional('Name of the account, for SpecificUser. Passwords are never read.', text),
    }),
  ),
};

export const newPoolSchema = fields(poolEntries);

const applicationPoolSchema = fields({
  ...poolEntries,
  state: field('Whether it is started.', v.picklist(['started', 'stopped'])),
});

const certificateSchema = fields({
  thumbprint: field('Its thumbprint, upper-case hexadecimal.', text),
  names: field('The names of hosts in it.', list(text)),
});

export const webServerSchema = fields({
  version: field('For example 10.0.', text),
  sites: field('Its sites.', list(siteSchema)),
  applicationPools: field('Its application pools.', list(applicationPoolSchema)),
  certificates: optional(
    'Certificates of https bindings without a host name, as far as they could be read.',
    list(certificateSchema),
  ),
});

export type MachineFacts = v.InferOutput<typeof machineFactsSchema>;
export type Architecture = MachineFacts['architecture'];
export type Service = v.InferOutput<typeof serviceSchema>;
/** IIS as far as the upgrade needs it. */
export type WebServerState = v.InferOutput<typeof webServerSchema>;
export type Site = WebServerState['sites'][number];
export type Binding = Site['bindings'][number];
export type WebApplication = Site['applications'][number];
/** What an uninstall loses and a reinstall does not bring back. */
export type ApplicationSettings = v.InferOutput<typeof applicationSettingsSchema>;
/** `SpecificUser` has a password that cannot be read back. */
export type ApplicationPool = WebServerState['applicationPools'][number];
