import { expect } from '@jest/globals';
import { readConfigurationText } from '../../src/webconfig/configuration-file.js';
import { type ConfigurationSource, openSource } from '../../src/webconfig/configuration-source.js';
import { type MergeRequest, mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import type { MergedSetting, MergeResult } from '../../src/webconfig/merge-result.js';
import type { MergeRules } from '../../src/webconfig/merge-rules.js';
import type { ConfigurationFile } from '../../src/webconfig/opened-source.js';
import type { SettingName } from '../../src/webconfig/setting-name.js';
import { type SettingsModel, settingsModel } from '../../src/webconfig/settings-model.js';
import type { XmlElement } from '../../src/webconfig/xml-element.js';
import { openMergeRules } from './open-rules.js';

export function source(text: string, included: Readonly<Record<string, string>> = {}): ConfigurationSource {
  const files = Object.entries(included).map(([name, content]) => [name, Buffer.from(content)] as const);
  return { path: 'web.config', bytes: Buffer.from(text), included: new Map(files) };
}

/** A document with this in its root, all in one line. */
export function fileOf(inner: string): ConfigurationFile {
  return readConfigurationText(`<configuration>${inner}</configuration>`, 'web.config');
}

/** The first element in the root of such a document. */
export function elementIn(inner: string): { readonly text: string; readonly element: XmlElement } {
  const { text, root } = fileOf(inner);
  const [element] = root.children;
  if (element === undefined) throw new Error('no element');
  return { text, element };
}

export const configuration = (inner: string) => `<configuration>\n${inner}\n</configuration>\n`;
export const appSettings = (...adds: readonly string[]) =>
  configuration(`  <appSettings>\n${adds.map((one) => `    ${one}\n`).join('')}  </appSettings>`);
export const add = (key: string, value: string) => `<add key="${key}" value="${value}" />`;

const declaration = `  <configSections>
    <sectionGroup name="applicationSettings" type="System.Configuration.ApplicationSettingsGroup, System">
      <section name="My.Settings" type="System.Configuration.ClientSettingsSection, System" />
    </sectionGroup>
  </configSections>`;

export const clientSettings = (...settings: readonly string[]) =>
  configuration(
    `${declaration}\n  <applicationSettings>\n    <My.Settings>\n${settings.join('\n')}\n    </My.Settings>\n  </applicationSettings>`,
  );
export const setting = (name: string, value: string, serializeAs = 'String') =>
  `      <setting name="${name}" serializeAs="${serializeAs}">\n        <value>${value}</value>\n      </setting>`;

export interface Texts {
  readonly original: string;
  readonly target: string;
  readonly originalDefault?: string;
  readonly rules?: Partial<MergeRules>;
}

export function requestOf({ original, target, originalDefault, rules }: Texts): MergeRequest {
  return {
    original: source(original),
    target: source(target),
    ...(originalDefault === undefined ? {} : { originalDefault: source(originalDefault) }),
    rules: { ...openMergeRules, ...rules },
  };
}

export const mergeTexts = (texts: Texts): MergeResult => mergeConfigurations(requestOf(texts));
export const textOf = ({ bytes }: Pick<MergeResult, 'bytes'>): string => Buffer.from(bytes).toString('utf8');
export const modelOf = (text: string): SettingsModel => settingsModel(openSource(source(text)));

/** The name that is printed so; for tests alone, whose names have no brackets and slashes of their own. */
export function nameOf(printed: string): SettingName {
  const [, location = '', rest = ''] = /^(?:location\[([^\]]*)\]\/)?(.*)$/s.exec(printed) ?? [];
  const [section = '', ...path] = rest.split('/');
  const attribute = path.at(-1)?.startsWith('@') ? path.pop()?.slice(1) : undefined;
  return { location, section, path, ...(attribute === undefined ? {} : { attribute }) };
}

export function mergedOf(result: MergeResult, name: string): MergedSetting {
  const found = result.outcomes.filter((one) => one.setting === name);
  expect(found).toHaveLength(1);
  const [first] = found;
  if (first === undefined) throw new Error(`no ${name}`);
  return first;
}
