import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainRedactor } from '../../src/base/redaction/redactor.js';
import { UserError } from '../../src/base/user-error.js';
import { openSource } from '../../src/webconfig/configuration-source.js';
import { decodeConfiguration } from '../../src/webconfig/decode.js';
import {
  applyEdits,
  invertEdits,
  type MergeRequest,
  mergeConfigurations,
} from '../../src/webconfig/merge-configurations.js';
import type { MergeRules } from '../../src/webconfig/merge-rules.js';
import { ordinalIgnoreCase } from '../../src/webconfig/ordinal-ignore-case.js';
import type { SettingPolicy } from '../../src/webconfig/rule-effect.js';
import { settingsModel } from '../../src/webconfig/settings-model.js';
import { openMergeRules } from './open-rules.js';

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 150) };

const keys = fc.constantFrom('A', 'a', 'B', 'Key', 'KEY', ' A', '__proto__', 'Ä', 'ä', 'Url', 'Password', 'x&y');
const values = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'true',
    '~',
    'a&b',
    '<x>',
    `"'`,
    ']]>',
    '\t',
    '\n',
    '\r\n',
    '€',
    '😀',
    'https://h/Old/S.asmx',
  ),
  fc.string({ unit: fc.constantFrom(...'abc &<>"\'é€\n\t;='), maxLength: 12 }),
);
const lineBreak = fc.constantFrom('\n', '\r\n', '\r', '');

const escapeAttribute = (value: string, quote: string) =>
  value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(quote, quote === '"' ? '&quot;' : '&#39;');
const attributeOf = (name: string, value: string, quote: string) =>
  `${name}=${quote}${escapeAttribute(value, quote)}${quote}`;

const addElement = fc
  .record({ key: keys, value: values, quote: fc.constantFrom('"', "'"), end: fc.constantFrom('/>', ' />', '></add>') })
  .map(
    ({ key, value, quote, end }) =>
      `<add ${attributeOf('key', key, quote)}  ${attributeOf('value', value, quote)}${end}`,
  );
const sectionChild = fc.oneof(
  { weight: 6, arbitrary: addElement },
  { weight: 1, arbitrary: keys.map((key) => `<remove ${attributeOf('key', key, '"')}/>`) },
  { weight: 1, arbitrary: fc.constant('<clear/>') },
  { weight: 2, arbitrary: fc.constantFrom('<!-- a <add key="A"/> -->', '\t', '   ') },
);
const content = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;');
const clientSetting = fc
  .record({ name: fc.constantFrom('A', 'a', 'B', 'Url'), value: values, cdata: fc.boolean() })
  .map(({ name, value, cdata }) => {
    const inner = cdata && !value.includes(']]>') ? `<![CDATA[${value}]]>` : content(value);
    return `<setting name="${name}" serializeAs="String"> <value>${inner}</value> </setting>`;
  });
const otherSection = fc.constantFrom(
  '<system.web><pages theme="A"/></system.web>',
  '<system.web>\n<customErrors mode=\'On\'/><trace enabled="true"/></system.web>',
  '<runtime><assemblyBinding xmlns="urn:x"/></runtime>',
  '<location path="Admin"><appSettings><add key="A" value="in"/></appSettings></location>',
  '<!-- nothing -->',
  '',
);
const declaration =
  '<configSections><sectionGroup name="applicationSettings" type="T"><section name="My" type="T"/></sectionGroup></configSections>';

interface Parts {
  readonly prolog: string;
  readonly breaks: readonly string[];
  readonly adds: readonly string[] | undefined;
  readonly settings: readonly string[] | undefined;
  readonly others: readonly string[];
  readonly tail: string;
}

function assemble({ prolog, breaks, adds, settings, others, tail }: Parts): string {
  const nextBreak = (index: number) => breaks[index % breaks.length] ?? '';
  const lines = [
    `${prolog}<configuration>`,
    declaration,
    ...(adds ? ['<appSettings>', ...adds.map((one) => `  ${one}`), '</appSettings>'] : []),
    ...(settings ? ['<applicationSettings>', '<My>', ...settings, '</My>', '</applicationSettings>'] : []),
    ...others,
    '</configuration>',
  ];
  return lines.map((line, index) => line + (index === lines.length - 1 ? tail : nextBreak(index))).join('');
}

const document = fc
  .record({
    prolog: fc.constantFrom(
      '',
      '\uFEFF',
      '<?xml version="1.0"?>',
      '\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n',
      '<!-- top -->',
    ),
    breaks: fc.array(lineBreak, { minLength: 1, maxLength: 3 }),
    adds: fc.option(fc.array(sectionChild, { maxLength: 8 }), { nil: undefined }),
    settings: fc.option(fc.array(clientSetting, { maxLength: 4 }), { nil: undefined }),
    others: fc.uniqueArray(otherSection, { maxLength: 3 }),
    tail: fc.constantFrom('', '\n', '\r\n\r\n', '<!-- end -->'),
  })
  .map(assemble);

const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-16le': (text) => Buffer.from(`\uFEFF${text.replace(/^\uFEFF/, '').replace(/<\?xml.*?\?>\s*/, '')}`, 'utf16le'),
  'utf-16be': (text) =>
    Buffer.from(`\uFEFF${text.replace(/^\uFEFF/, '').replace(/<\?xml.*?\?>\s*/, '')}`, 'utf16le').swap16(),
  'windows-1252': (text) => {
    const plain = text.replace(/^\uFEFF/, '').replace(/<\?xml.*?\?>\s*/, '');
    const ascii = plain.replace(/[^\0-\x7f]/gu, (one) => `&#${one.codePointAt(0)};`);
    const safe = ascii.includes('<![CDATA[') ? ascii.replace(/&#\d+;/g, 'x') : ascii;
    return Buffer.from(`<?xml version="1.0" encoding="windows-1252"?>\n${safe}`, 'latin1');
  },
};
const encoded = fc
  .record({ text: document, encoding: fc.constantFrom(...Object.keys(encodings)) })
  .map(({ text, encoding }) => (encodings[encoding] ?? Buffer.from)(text));

const policies = fc.constantFrom<SettingPolicy>('carry', 'carry-change', 'report', 'keep', 'never');
const rules: fc.Arbitrary<MergeRules> = fc.record({
  settings: fc.array(
    fc.record({
      patterns: fc.constantFrom(
        ['appSettings/A'],
        ['appSettings'],
        ['applicationSettings/*/Url'],
        ['system.web'],
        ['*/@theme'],
      ),
      policy: policies,
      isExplicit: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  oldOnly: fc.constantFrom('carry', 'report'),
  unconfigured: fc.constantFrom([], [{ patterns: ['*'], values: ['', '~'] }]),
  rewrites: fc.constantFrom([], [{ kind: 'path-segments' as const, patterns: ['*'], from: 'Old', to: 'New' }]),
});

const request: fc.Arbitrary<MergeRequest> = fc
  .record({ original: encoded, target: encoded, originalDefault: fc.option(encoded, { nil: undefined }), rules })
  .map(({ original, target, originalDefault, rules: chosen }) => ({
    original: { path: 'original', bytes: original },
    target: { path: 'target', bytes: target },
    ...(originalDefault ? { originalDefault: { path: 'originalDefault', bytes: originalDefault } } : {}),
    rules: chosen,
  }));

describe('random documents, rules, encodings and line breaks', () => {
  test("bytes outside the edits are the target's, and undoing the edits gives the target", () => {
    fc.assert(
      fc.property(request, (one) => {
        const { bytes, edits } = mergeConfigurations(one);
        const before = decodeConfiguration(one.target.bytes, 'target');
        const after = decodeConfiguration(bytes, 'result');
        expect(after.encoding).toEqual(before.encoding);
        expect(applyEdits(before.text, edits)).toBe(after.text);
        expect(applyEdits(after.text, invertEdits(before.text, edits))).toBe(before.text);
      }),
      runs,
    );
  });

  test('a second merge changes nothing', () => {
    fc.assert(
      fc.property(request, (one) => {
        const { bytes } = mergeConfigurations(one);
        const again = mergeConfigurations({ ...one, target: { path: 'target', bytes } });
        expect(again.edits.map(({ replacement }) => replacement)).toEqual([]);
        expect(Buffer.from(again.bytes).equals(bytes)).toBe(true);
      }),
      runs,
    );
  });

  test('merged into itself a document stays as it is', () => {
    fc.assert(
      fc.property(encoded, fc.option(encoded, { nil: undefined }), (bytes, originalDefault) => {
        const file = { path: 'x', bytes };
        const result = mergeConfigurations({
          original: file,
          target: file,
          ...(originalDefault ? { originalDefault: { path: 'p', bytes: originalDefault } } : {}),
          rules: openMergeRules,
        });
        expect(result.edits).toEqual([]);
        expect(Buffer.from(result.bytes).equals(bytes)).toBe(true);
      }),
      runs,
    );
  });

  test('the same request gives the same bytes and the same report', () => {
    fc.assert(
      fc.property(request, (one) => {
        expect(JSON.stringify(mergeConfigurations(one))).toBe(JSON.stringify(mergeConfigurations(one)));
      }),
      { numRuns: Math.ceil(runs.numRuns / 3) },
    );
  });

  test('every effective key is the one that the plain rules name', () => {
    fc.assert(
      fc.property(encoded, encoded, (original, target) => {
        const result = mergeConfigurations({
          original: { path: 'o', bytes: original },
          target: { path: 't', bytes: target },
          rules: openMergeRules,
        });
        const read = (bytes: Uint8Array) =>
          new Map(
            [...settingsModel(openSource({ path: 'x', bytes }))]
              .filter(([setting]) => setting.startsWith('appSettings/'))
              .map(([setting, value]) => [ordinalIgnoreCase(setting), value]),
          );
        expect(Object.fromEntries(read(result.bytes))).toEqual(
          Object.fromEntries([...read(target), ...read(original)]),
        );
      }),
      runs,
    );
  });
});

describe('damaged documents', () => {
  const damaged = fc
    .record({
      text: document,
      place: fc.nat(),
      length: fc.integer({ min: 0, max: 3 }),
      insert: fc.constantFrom(
        '',
        '<',
        '>',
        '"',
        '&',
        "'",
        '<!--',
        '-->',
        ']]>',
        '\0',
        '<a>',
        '</configuration>',
        '=',
        '/',
        'x',
      ),
    })
    .map(({ text, place, length, insert }) => {
      const start = place % (text.length + 1);
      return text.slice(0, start) + insert + text.slice(start + length);
    });

  test('are refused in words, or are well formed and merged as ever', () => {
    fc.assert(
      fc.property(damaged, document, (text, other) => {
        const files = [text, other].map((one) => ({ path: 'x', bytes: Buffer.from(one) }));
        for (const [original, target] of [files, files.toReversed()]) {
          if (original === undefined || target === undefined) continue;
          try {
            const { bytes } = mergeConfigurations({ original, target, rules: openMergeRules });
            expect(mergeConfigurations({ original, target: { path: 'x', bytes }, rules: openMergeRules }).changed).toBe(
              false,
            );
          } catch (error) {
            if (!(error instanceof UserError)) throw error;
            expect(error.code).toMatch(/^web-config-(?!merge-unproven)/);
          }
        }
      }),
      { numRuns: runs.numRuns * 2 },
    );
  });

  test('are redacted, and redacted again they stay the same', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const redacted = plainRedactor.configuration(text);
        expect(plainRedactor.configuration(redacted)).toBe(redacted);
      }),
      runs,
    );
  });
});

test('a secret never gets into what people see', () => {
  const secret = 'Zq7xW2kP';
  const places = fc.constantFrom(
    `<appSettings><add key="ApiPassword" value="${secret}"/></appSettings>`,
    `<connectionStrings><add name="A" connectionString="Server=x;Pwd=${secret}"/></connectionStrings>`,
    `<system.web><machineKey validationKey="${secret}"/></system.web>`,
    `<system.web><identity password='${secret}'/></system.web>`,
    `<location path="B"><appSettings><add value="${secret}" key="Secret"/></appSettings></location>`,
    `<applicationSettings><My><setting name="Token" serializeAs="String"><value>${secret}</value></setting></My></applicationSettings>`,
  );
  const file = fc.uniqueArray(places, { maxLength: 3 }).map((sections) => ({
    path: 'x',
    bytes: Buffer.from(`<configuration>\n${declaration}\n${sections.join('\n')}\n</configuration>`),
  }));
  fc.assert(
    fc.property(file, file, fc.option(file, { nil: undefined }), (original, target, originalDefault) => {
      const result = mergeConfigurations({
        original,
        target,
        ...(originalDefault ? { originalDefault } : {}),
        rules: openMergeRules,
      });
      const { outcomes, fragments, unifiedDiff } = result;
      expect(JSON.stringify([outcomes, fragments, unifiedDiff])).not.toContain(secret);
    }),
    runs,
  );
});
