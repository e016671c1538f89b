import { printName, type SettingName } from './setting-name.js';

export type AttributeGroup = readonly [main: string, ...others: string[]];

/** Attributes that are one value: a server without its login, or a mode without its store, is nobody's configuration. */
const composites: Readonly<Record<string, AttributeGroup>> = {
  'system.net/mailSettings/smtp/network': [
    'host',
    'port',
    'userName',
    'password',
    'defaultCredentials',
    'clientDomain',
    'enableSsl',
    'targetName',
  ],
  'system.web/sessionState': [
    'mode',
    'stateConnectionString',
    'sqlConnectionString',
    'allowCustomSqlDatabase',
    'customProvider',
    'partitionResolverType',
  ],
};

/** The groups of attributes of an element that are one value each. */
export function compositesOf({ section, path }: SettingName): readonly AttributeGroup[] {
  const members = composites[printName({ location: '', section, path })];
  return members === undefined ? [] : [members];
}

/** The attribute after which a group is called. */
export function compositeMain([main]: AttributeGroup): string {
  return main;
}
