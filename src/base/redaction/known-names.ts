/**
 * Names whose values are known to hold no secret and are needed to understand a server. Whatever has another name is hidden.
 * Compared without regard to case.
 */
const registryNames: readonly string[] = [
  // "Programs and Features", without command lines.
  ...['DisplayName', 'DisplayVersion', 'Publisher', 'InstallLocation', 'WindowsInstaller', 'SystemComponent'],
  ...['VersionMajor', 'VersionMinor', 'ParentKeyName'],
  // Windows, IIS and .NET.
  ...['MajorVersion', 'MinorVersion', 'Release', 'Install', 'Version', 'ACP', 'OEMCP', 'Default', 'InstallLanguage'],
  ...['ProductName', 'CurrentBuild', 'CurrentBuildNumber', 'EditionID', 'SslCertHash'],
  // Services.
  ...['Type', 'Start', 'ErrorControl', 'ObjectName', 'DependOnService', 'DependOnGroup', 'DelayedAutostart'],
  // The product.
  ...['InstallPath', 'Pfsvc_ncan_ip_tcp_port'],
];

const attributeNames: readonly string[] = [
  ...['SITE.NAME', 'SITE.ID', 'APP.NAME', 'APPPOOL.NAME', 'VDIR.NAME', 'CONFIG.SECTION', 'OBJECT.NAME'],
  ...['state', 'path', 'physicalPath', 'name', 'id', 'bindings', 'protocol', 'bindingInformation', 'certificateHash'],
  ...['PipelineMode', 'RuntimeVersion', 'managedRuntimeVersion', 'managedPipelineMode', 'enable32BitAppOnWin64'],
  ...['applicationPool', 'identityType', 'enabled', 'impersonate', 'sslFlags', 'overrideMode', 'message', 'hresult'],
];

const propertyNames: readonly string[] = [
  ...['status', 'message', 'subject', 'thumbprint', 'productName', 'productVersion', 'error'],
  ...['joined', 'version', 'mode', 'id', 'parentId', 'processId', 'name', 'started', 'rights', 'refused'],
];

const asSet = (names: readonly string[]): ReadonlySet<string> => new Set(names.map((name) => name.toLowerCase()));

export const knownNames = {
  registry: asSet(registryNames),
  attribute: asSet(attributeNames),
  property: asSet(propertyNames),
} as const;
