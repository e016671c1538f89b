/**
 * Names whose values are known to be no secret and are needed to understand a server. Everything with another name is
 * hidden. Compared without regard to case.
 */
const registryNames: readonly string[] = [
  // "Programs and Features", without command lines.
  ...['DisplayName', 'DisplayVersion', 'Publisher', 'InstallLocation', 'WindowsInstaller', 'SystemComponent'],
  ...['VersionMajor', 'VersionMinor', 'ParentKeyName'],
  ...['VersionMajor', 'InstallSource', 'InstallDate', 'EstimatedSize', 'Language', 'NoModify', 'NoRepair', 'NoRemove'],
  ...['HelpLink', 'URLInfoAbout', 'URLUpdateInfo', 'HelpTelephone', 'Contact'],
  // Windows, IIS and .NET.
  ...['Installed', 'Major', 'Minor', 'Bld', 'Rbld', 'VersionString', 'ProductString', 'SetupString', 'PathWWWRoot'],
  ...['InstallPath', 'TargetVersion', 'Servicing', 'CBS', 'IISProgramGroup', 'PendingFileRenameOperations'],
  ...['PendingFileRenameOperations2'],
  ...['MajorVersion', 'MinorVersion', 'Release', 'Install', 'Version', 'ACP', 'OEMCP', 'Default', 'InstallLanguage'],
  ...['ProductName', 'CurrentBuild', 'CurrentBuildNumber', 'EditionID', 'SslCertHash'],
  // Services.
  ...['Type', 'Start', 'ErrorControl', 'ObjectName', 'DependOnService', 'DependOnGroup', 'DelayedAutostart'],
  // The product.
  ...['InstallPath', 'InstallDir', 'Version', 'DataPath', 'LogPath'],
  ...['Pfsvc_ncan_ip_tcp_port', 'Pfsvc_pendingSmsTimeoutSeconds'],
];

/**
 * Values of web.config by the name of their setting: the product's own, and the names of .NET that a new project has.
 */
const settingNames: readonly string[] = [
  ...['USE_WEB_SERVICE_SDK', 'WEB_SERVICE_SDK_AUTHENTICATION_USERNAME', 'SSL_REQUIRED'],
  // Elements of the AD FS adapter.
  ...['UseWebServiceSdk', 'WebServiceSdkUrl', 'WebServiceSdkUsername', 'WebServiceSdkCertificateThumbprint'],
  ...['ClientValidationEnabled', 'UnobtrusiveJavaScriptEnabled', 'PreserveLoginUrl', 'autoFormsAuthentication'],
  ...['enableSimpleMembership', 'Thumbprint', 'version'],
];

/** Attributes of .NET's and of IIS's own sections whose values are words of their schemas, types, addresses or paths. */
const configurationAttributes: readonly string[] = [
  ...['type', 'serializeAs', 'assembly', 'path', 'verb', 'oldVersion', 'newVersion', 'publicKeyToken', 'namespace'],
  ...['culture', 'preCondition', 'enabled', 'requirePermission', 'mode', 'validate', 'requireAccess', 'resourceType'],
  ...['mimeType', 'expressionPrefix', 'version', 'url', 'providerName', 'fileExtension', 'defaultProvider', 'xmlns'],
  ...['targetFramework', 'statusCode', 'subStatusCode', 'debug', 'encoding', 'restartOnExternalChanges', 'timeout'],
  ...['extension', 'validateIntegratedModeConfiguration', 'redirect', 'tagPrefix', 'tagName', 'src'],
  ...['runAllManagedModulesForAllRequests', 'connectionStringName', 'redirectType', 'loginUrl', 'defaultUrl'],
  ...['allowDefinition', 'allowExeDefinition', 'stopProcessing', 'passwordFormat', 'modules', 'level'],
  ...['defaultRedirect', 'controlRenderingCompatibilityVersion', 'requestValidationMode', 'warningLevel', 'language'],
  ...[
    'uiCulture',
    'protection',
    'clientIDMode',
    'allowLocation',
    'pageBaseType',
    'configSource',
    'file',
    'accessPolicy',
  ],
  ...['responseMode', 'existingResponse', 'errorMode', 'maxRequestLength', 'maxAllowedContentLength', 'factoryType'],
  ...['validation', 'decryption', 'binding', 'bindingConfiguration', 'behaviorConfiguration', 'contract', 'address'],
  ...['requestPathInvalidCharacters', 'privatePath', 'doStaticCompression', 'doDynamicCompression', 'cacheControlMode'],
  ...['aspNetCompatibilityEnabled', 'applicationName', 'users', 'roles', 'verbs', 'scriptProcessor', 'requireSSL'],
  ...['enableVersionHeader', 'redirectMode', 'numRecompilesBeforeAppRestart', 'cookieless', 'batch', 'autoflush'],
  ...[
    'errorMode',
    'enableViewState',
    'enableViewStateMac',
    'viewStateEncryptionMode',
    'multipleSites',
    'allowUnlisted',
  ],
  ...['validateRequest', 'theme', 'styleSheetTheme', 'masterPageFile', 'slidingExpiration', 'executionTimeout'],
  ...['responseEncoding', 'requestEncoding', 'fileEncoding', 'requestLengthDiskThreshold', 'maxQueryStringLength'],
  ...['maxQueryString', 'maxUrl', 'maxUrlLength', 'enableSessionState', 'enableEventValidation', 'httpExpires'],
  ...['cacheControlMaxAge', 'impersonate', 'userName', 'httpOnlyCookies', 'domain', 'sameSite', 'cookieName', 'name'],
  ...['relaxedUrlToFileSystemMapping', 'optimizeCompilations', 'stateNetworkTimeout', 'regenerateExpiredSessionId'],
  ...['priority', 'inheritInChildApplications', 'stdoutLogEnabled', 'processPath', 'hostingModel', 'allow', 'deny'],
  ...['accessType', 'ipAddress', 'subnetMask', 'allowed', 'sslFlags', 'authPersistNonNTLM', 'realm', 'host', 'port'],
  ...['enableSsl', 'defaultCredentials', 'deliveryMethod', 'pickupDirectoryLocation', 'from', 'targetName'],
  ...['lockItem', 'lockAttributes', 'lockElements', 'lockAllAttributesExcept', 'lockAllElementsExcept', 'overrideMode'],
  ...['pageOutput', 'localOnly', 'requestLimit', 'traceMode', 'mostRecent', 'compilerOptions', 'explicit', 'strict'],
  ...[
    'minRequiredPasswordLength',
    'minRequiredNonalphanumericCharacters',
    'maxInvalidPasswordAttempts',
    'prefixLanguageFilePath',
  ],
  ...['configProtectionProvider', 'xdt:Transform', 'xdt:Locator', 'appliesTo', 'sku', 'statusReason'],
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
  setting: asSet(settingNames),
  /** Of a configuration. */
  attribute: asSet(configurationAttributes),
  /** Of what appcmd answers. */
  answer: asSet(attributeNames),
  property: asSet(propertyNames),
} as const;
