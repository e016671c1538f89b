/** Configurations that grow in one direction: `size` is about the number of characters of the larger file. */
import type { MergeRequest } from '../../../src/webconfig/merge-configurations.js';
import { plainMergeRules, type SettingRule } from '../../../src/webconfig/merge-rules.js';

interface Texts {
  readonly original: string;
  readonly target: string;
  readonly originalDefault?: string;
  readonly settings?: readonly SettingRule[];
}

const repeated = (size: number, part: (index: number) => string, between = '') => {
  const parts: string[] = [];
  for (let length = 0, index = 0; length < size; index++) {
    const next = part(index) + between;
    parts.push(next);
    length += next.length;
  }
  return parts.join('');
};
const whole = (...sections: readonly string[]) => `<configuration>${sections.join('')}</configuration>`;
const keys = (size: number, value: string, between = '', name = 'Key') =>
  `<appSettings>${between}${repeated(size, (index) => `<add key="${name}${index}" value="${value}${index}"/>`, between)}</appSettings>`;
const oneKey = (value: string) => whole(`<appSettings><add key="Other" value="${value}"/></appSettings>`);
const settings = (size: number, value: string, gap: string) =>
  whole(
    '<configSections><sectionGroup name="applicationSettings" type="System.Configuration.ApplicationSettingsGroup, System"><section name="My" type="System.Configuration.ClientSettingsSection, System"/></sectionGroup></configSections>',
    `<applicationSettings><My>${repeated(size, (index) => `<setting name="S${index}" serializeAs="String"><value>${value}</value>${gap}</setting>`)}</My></applicationSettings>`,
  );
const locations = (size: number, value: string, between: string) =>
  whole(
    repeated(
      size,
      (index) => `<location path="Area${index}"><system.web><pages theme="${value}"/></system.web></location>`,
      between,
    ),
  );
const locationsOfKeys = (size: number, inner: string) =>
  whole(repeated(size, (index) => `<location path="p${index}"><appSettings>${inner}</appSettings></location>`));
const headers = (size: number, value: string) =>
  whole(
    `<system.webServer><httpProtocol><customHeaders>${repeated(size, (index) => `<add name="X-${index}" value="${value}"/>`)}</customHeaders></httpProtocol></system.webServer>`,
  );
const carry = (...patterns: readonly string[]): readonly SettingRule[] => [
  { patterns, policy: 'carry', isExplicit: true },
];

export const shapes: Readonly<Record<string, (size: number) => Texts>> = {
  'one line, one key added': (size) => ({ original: oneKey('x'), target: whole(keys(size, 'v')) }),
  'one line, many keys changed': (size) => ({ original: whole(keys(size, 'old')), target: whole(keys(size, 'new')) }),
  'lines, many keys changed': (size) => ({
    original: whole(keys(size, 'old', '\r\n')),
    target: whole(keys(size, 'new', '\r\n')),
  }),
  'many keys added': (size) => ({ original: whole(keys(size, 'v', '\n')), target: oneKey('x') }),
  'many keys kept back': (size) => ({
    original: whole(keys(size, 'v', '\n', 'Old')),
    target: whole(keys(size, 'v', '\n')),
    settings: [{ patterns: ['appSettings'], policy: 'report', isExplicit: true }],
  }),
  'keys added and cleared': (size) => ({
    original: oneKey('x'),
    target: whole(`<appSettings>${repeated(size, (index) => `<add key="K${index}" value=""/><clear/>`)}</appSettings>`),
  }),
  'locations on one line': (size) => ({ original: locations(size, 'A', ''), target: locations(size, 'B', '') }),
  'locations on one line, a key added to each': (size) => ({
    original: locationsOfKeys(size, '<add key="k" value="1"/>'),
    target: locationsOfKeys(size, ''),
  }),
  'locations on one line, a key changed in each': (size) => ({
    original: locationsOfKeys(size, '<add key="k" value="1"/>'),
    target: locationsOfKeys(size, '<add key="k" value="2"/>'),
  }),
  'locations on lines, three files': (size) => ({
    original: locations(size, 'A', '\n'),
    target: locations(size, 'B', '\n'),
    originalDefault: locations(size, 'B', '\n'),
  }),
  'locations of the original alone': (size) => ({ original: locations(size, 'A', ''), target: oneKey('x') }),
  'settings changed on one line': (size) => ({ original: settings(size, 'a', ' '), target: settings(size, 'b', ' ') }),
  'settings of a joined line': (size) => ({ original: settings(100, 'a', ' '), target: settings(size, 'b', '') }),
  'keyed list carried': (size) => ({
    original: headers(size, '1'),
    target: headers(size, '2'),
    settings: carry('system.webServer'),
  }),
  'sections that differ': (size) => ({
    original: whole(`<custom>${repeated(size, (index) => `<n${index} a="1"/>`)}</custom>`),
    target: whole(`<custom>${repeated(size, (index) => `<n${index} a="2"/>`)}</custom>`),
  }),
  'attributes of one element': (size) => ({
    original: whole(`<custom ${repeated(size, (index) => `a${index}="1" `)}/>`),
    target: whole(`<custom ${repeated(size, (index) => `a${index}="2" `)}/>`),
  }),
  'value pwdpwd': (size) => ({ original: oneKey('pwd'.repeat(size / 3)), target: oneKey('x') }),
  'value of assignments': (size) => ({ original: oneKey('Password=a;'.repeat(size / 11)), target: oneKey('x') }),
  'value of URLs': (size) => ({ original: oneKey('http://a:b@'.repeat(size / 11)), target: oneKey('x') }),
  'value of references': (size) => ({ original: oneKey('&quot;'.repeat(size / 6)), target: oneKey('x') }),
  'comment of password': (size) => ({
    original: oneKey('a'),
    target: whole(`<!--${'password'.repeat(size / 8)}-->`, '<appSettings/>'),
  }),
  'comment of quotes': (size) => ({
    original: oneKey('a'),
    target: whole(`<!--${' pwd="'.repeat(size / 6)}-->`, '<appSettings/>'),
  }),
  'long comment': (size) => ({
    original: oneKey('a'),
    target: whole(`<!--${'some words, '.repeat(size / 12)}-->`, '<appSettings/>'),
  }),
  'many comments': (size) => ({
    original: oneKey('a'),
    target: whole(`<appSettings>${'<!-- c -->\n'.repeat(size / 11)}</appSettings>`),
  }),
  blanks: (size) => ({ original: oneKey('a'), target: whole(`<appSettings>${' '.repeat(size)}</appSettings>`) }),
  'line breaks': (size) => ({
    original: oneKey('a'),
    target: whole(`<appSettings>${'\r\n'.repeat(size / 2)}</appSettings>`),
  }),
  'pattern of stars, long key': (size) => ({
    original: whole(`<appSettings><add key="${'a'.repeat(size)}" value="x"/></appSettings>`),
    target: oneKey('x'),
    settings: carry(`${'*a'.repeat(12)}*b`),
  }),
  'pattern of stars, long value': (size) => ({
    original: oneKey('a'.repeat(size)),
    target: oneKey('x'),
    settings: [{ patterns: ['appSettings'], originals: [`${'*a'.repeat(12)}*b`], policy: 'keep', isExplicit: true }],
  }),
  'long pattern of stars': (size) => ({
    original: whole(`<appSettings><add key="${'ab'.repeat(50)}" value="x"/></appSettings>`),
    target: oneKey('x'),
    settings: carry(`${'*a'.repeat(size / 2)}*c`),
  }),
};

export function requestOf({ original, target, originalDefault, settings: own = [] }: Texts): MergeRequest {
  const source = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
  return {
    original: source('old.config', original),
    target: source('new.config', target),
    ...(originalDefault === undefined ? {} : { originalDefault: source('originalDefault.config', originalDefault) }),
    rules: { ...plainMergeRules, settings: own },
  };
}
