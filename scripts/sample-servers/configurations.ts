/** What is different between the web.configs of the product. Values are XML text, escaped already. */
export interface ConfigurationText {
  /** .NET generation of the section handlers. */
  readonly framework: '2.0' | '4.5';
  readonly appSettings: readonly string[];
  /** Name of the settings group and of the setting with the SDK's address. */
  readonly reference?: { readonly group: string; readonly setting: string; readonly url: string };
  readonly systemWeb: readonly string[];
  readonly declaredEncoding?: string;
}

/** Keeps anybody from taking these files for the product's own. */
const reconstructionNotice = 'Reconstruction from public documentation; not a file of the product';

const token = 'Culture=neutral, PublicKeyToken=b77a5c561934e089';

function sections(framework: '2.0' | '4.5', group: string): readonly string[] {
  const version = framework === '2.0' ? '2.0.0.0' : '4.0.0.0';
  return [
    '  <configSections>',
    `    <sectionGroup name="applicationSettings" type="System.Configuration.ApplicationSettingsGroup, System, Version=${version}, ${token}">`,
    `      <section name="${group}" type="System.Configuration.ClientSettingsSection, System, Version=${version}, ${token}" requirePermission="false" />`,
    '    </sectionGroup>',
    '  </configSections>',
  ];
}

function applicationSettings({ group, setting, url }: NonNullable<ConfigurationText['reference']>): readonly string[] {
  return [
    '  <applicationSettings>',
    `    <${group}>`,
    `      <setting name="${setting}" serializeAs="String">`,
    `        <value>${url}</value>`,
    '      </setting>',
    `    </${group}>`,
    '  </applicationSettings>',
  ];
}

/** A whole web.config with `\n` line ends. */
export function configurationText(parts: ConfigurationText): string {
  const indented = parts.appSettings.map((line) => `    ${line}`);
  return [
    `<?xml version="1.0"${parts.declaredEncoding ? ` encoding="${parts.declaredEncoding}"` : ''}?>`,
    `<!-- ${reconstructionNotice} -->`,
    '<configuration>',
    ...(parts.reference ? sections(parts.framework, parts.reference.group) : []),
    ...(indented.length > 0 ? ['  <appSettings>', ...indented, '  </appSettings>'] : ['  <appSettings />']),
    ...(parts.reference ? applicationSettings(parts.reference) : []),
    ...(parts.framework === '2.0' ? ['  <connectionStrings />'] : []),
    '  <system.web>',
    ...(parts.framework === '4.5'
      ? ['    <compilation targetFramework="4.5" />', '    <httpRuntime targetFramework="4.5" />']
      : ['    <compilation debug="false" />']),
    ...parts.systemWeb.map((line) => `    ${line}`),
    '  </system.web>',
    '</configuration>',
    '',
  ].join('\n');
}

export const portalReference = { group: 'pfup.Properties.Settings', setting: 'pfup_pfwssdk_PfWsSdk' } as const;
export const mobileAppReference = { group: 'pfpaws.Properties.Settings', setting: 'pfpaws_pfwssdk_PfWsSdk' } as const;

/** What is in the older builds as long as nobody configured the address. */
export const unconfiguredUrl = 'http://localhost:4898/PfWsSdk.asmx';
/** The placeholder of the newer builds. */
export const placeholderUrl = 'https://www.contoso.com/MultiFactorAuthWebServiceSdk/PfWsSdk.asmx';

export function setting(key: string, value: string): string {
  return `<add key="${key}" value="${value}" />`;
}

export function credentials(userName: string, password: string): readonly string[] {
  return [
    setting('WEB_SERVICE_SDK_AUTHENTICATION_USERNAME', userName),
    setting('WEB_SERVICE_SDK_AUTHENTICATION_PASSWORD', password),
  ];
}

/** As the portal's package brings it. */
export function packagedPortal(framework: '2.0' | '4.5', url: string): string {
  return configurationText({
    framework,
    ...(framework === '4.5' ? { declaredEncoding: 'utf-8' } : {}),
    appSettings: [setting('USE_WEB_SERVICE_SDK', 'false'), ...credentials('', '')],
    reference: { ...portalReference, url },
    systemWeb: [
      '<pages theme="Default" />',
      '<customErrors mode="RemoteOnly" />',
      ...(framework === '2.0' ? ['<authentication mode="Forms" />'] : []),
    ],
  });
}

/** As the mobile app's package brings it. */
export function packagedMobileApp(framework: '2.0' | '4.5'): string {
  return configurationText({
    framework,
    ...(framework === '4.5' ? { declaredEncoding: 'utf-8' } : {}),
    appSettings: credentials('', ''),
    reference: { ...mobileAppReference, url: unconfiguredUrl },
    systemWeb: ['<customErrors mode="RemoteOnly" />'],
  });
}

/** As the SDK's package brings it. */
export function packagedWebServiceSdk(framework: '2.0' | '4.5'): string {
  return configurationText({
    framework,
    ...(framework === '4.5' ? { declaredEncoding: 'utf-8' } : {}),
    appSettings: [],
    systemWeb: ['<authentication mode="Windows" />', '<identity impersonate="true" />'],
  });
}
