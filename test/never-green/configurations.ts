import {
  configurationText,
  mobileAppReference,
  portalReference,
  setting,
} from '../../scripts/sample-servers/configurations.js';

/** The old web.config of a portal or mobile app, values decoded. */
export interface WebConfiguration {
  readonly component: 'user-portal' | 'mobile-app';
  readonly appSettings: Readonly<Record<string, string>>;
  readonly sdkUrl: string;
  readonly theme?: string;
  readonly customErrors?: string;
  readonly form: 'utf-8' | 'utf-8-bom' | 'utf-16';
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function writtenConfiguration({ component, appSettings, sdkUrl, theme, customErrors, form }: WebConfiguration) {
  const escaped = (value: string) => value.replace(/[&<>"]/g, (character) => entities[character] ?? character);
  return configurationText({
    framework: '2.0',
    ...(form === 'utf-16' ? { declaredEncoding: 'utf-16' } : {}),
    appSettings: Object.entries(appSettings).map(([key, value]) => setting(key, escaped(value))),
    reference: { ...(component === 'user-portal' ? portalReference : mobileAppReference), url: sdkUrl },
    systemWeb: [
      ...(theme === undefined ? [] : [`<pages theme="${theme}" />`]),
      `<customErrors mode="${customErrors ?? 'RemoteOnly'}" />`,
      ...(component === 'user-portal' ? ['<authentication mode="Forms" />'] : []),
    ],
  });
}
