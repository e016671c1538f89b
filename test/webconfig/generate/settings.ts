import fc from 'fast-check';
import type { Storage } from './encodings.js';
import type { Piece } from './layout.js';
import { attribute, comment, content } from './spelling.js';

/** Written for a storage: what it cannot express becomes references. */
export type Written = (storage: Storage) => readonly Piece[];

const keys = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('A', 'a', 'Key.One', 'key.one', 'Timeout', 'Url', 'Smtp:Host', 'B', 'C') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['', ' b c', 'b c', 'x&y', '<lt>', 'q"q', "p'p", 'nl\nkey', 'tab\tkey', '$1', '$&', 'a/b', 'a]b', 'a[b]/c'],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['É', 'é', 'ß', 'ı', 'I', 'i', 'Kullanıcı', 'KullanIcI', 'КЛЮЧ', 'ключ', '日本', 'ſ', 'S', 'µ', '𐐨', '𐐀'],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', '@file', '@key', 'Password', 'ApiToken'),
  },
);
export const texts = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('', ' ', '1', '2', 'true', 'false', 'a&b', '&amp;', '<x>', 'a"b', "a'b") },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        'a]]>b',
        ']]>',
        '--',
        '$1 $& $$',
        '{0}',
        '%PATH%',
        '\\d{2}',
        '  lead and trail  ',
        't\tt',
        'x\n',
        'a\r\nb',
        '\r',
      ],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('é', 'ÿ', '€', '日本語', 'ключ', '\u00a0', '\u2028', '\u0085', '😀', 'Zoë & Söhne'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        'x'.repeat(400),
        'pwd'.repeat(50),
        'Server=a;User Id=b;Password=c',
        'http://h/PhoneFactorWebServiceSdk/PfWsSdk.asmx?a=1&b=2',
      ],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'ab &<>"\'é€;=\n'), maxLength: 10 }) },
);
const style = fc.nat(1_000_000);
const remarks = fc.constantFrom(' x ', '', ' <add key="A" value="decoy" /> ', ' Zoë ', '<appSettings>');
const ending = fc.constantFrom(' />', '/>', '/>', '></add>', '\n/>');

const comments: fc.Arbitrary<Written> = remarks.map((text) => (storage) => [comment(text, storage)]);

const addition: fc.Arbitrary<Written> = fc
  .record({ key: keys, value: fc.option(texts, { freq: 15 }), style, ending, isTurned: fc.boolean() })
  .map(({ key, value, style: seed, ending: end, isTurned }) => (storage) => {
    const both = [
      attribute('key', key, seed, storage),
      value === null ? '' : attribute('value', value, seed + 1, storage),
    ];
    return [`<add${(isTurned && seed % 4 === 0 ? both.toReversed() : both).join('')}${end}`];
  });
const removal: fc.Arbitrary<Written> = fc.record({ key: keys, style }).map(({ key, style: seed }) => (storage) => [
  `<remove${attribute('key', key, seed, storage)} />`,
]);

const appSettingsItems: fc.Arbitrary<readonly Written[]> = fc.array(
  fc.oneof(
    { weight: 14, arbitrary: addition },
    { weight: 1, arbitrary: removal },
    { weight: 2, arbitrary: comments },
    { weight: 1, arbitrary: fc.constant<Written>(() => ['<clear />']) },
  ),
  { maxLength: 7 },
);

export const writeAll = (items: readonly Written[], storage: Storage): readonly Piece[] =>
  items.flatMap((write) => write(storage));

/** A section with the files that it names: `section` for the document, `beside` by name. */
export interface SectionModel {
  readonly section: Written;
  readonly beside?: { readonly name: string; readonly root: Written; readonly isThere: boolean };
}

const fileNames = fc.constantFrom('user.config', 'R&D.config', 'Config\\App.config', 'App Settings.config');

/** What every section may have in addition. */
const locks = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(' lockItem="true"', ' lockAllElementsExcept="add"') },
);

const plainAppSettings: fc.Arbitrary<SectionModel> = fc.tuple(appSettingsItems, locks).map(([items, lock]) => ({
  section: (storage) => [{ open: `appSettings${lock}`, name: 'appSettings', children: writeAll(items, storage) }],
}));

const splitAppSettings: fc.Arbitrary<SectionModel> = fc
  .record({
    own: appSettingsItems,
    others: appSettingsItems,
    name: fileNames,
    kind: fc.constantFrom('file', 'configSource'),
    isThere: fc.boolean(),
    style,
  })
  .map(({ own, others, name, kind, isThere, style: seed }) => {
    const isSource = kind === 'configSource';
    const open = (storage: Storage) => `appSettings${attribute(kind, name, seed, storage)}`;
    const root = (children: readonly Piece[]): Piece => ({ open: 'appSettings', name: 'appSettings', children });
    return {
      section: (storage) => [
        { open: open(storage), name: 'appSettings', children: isSource ? [] : writeAll(own, storage) },
      ],
      beside: { name, root: (storage) => [root(writeAll(others, storage))], isThere: isSource || isThere },
    };
  });

export const appSettings: fc.Arbitrary<SectionModel> = fc.oneof(
  { weight: 10, arbitrary: plainAppSettings },
  { weight: 1, arbitrary: splitAppSettings },
);

const connectionNames = fc.constantFrom('Main', 'main', 'Db.X', 'LocalSqlServer', 'x&y', 'é');
const providers = fc.constantFrom('System.Data.SqlClient', 'Npgsql', 'MySql.Data');

const connection = fc
  .record({ name: connectionNames, value: texts, provider: fc.option(providers, { freq: 2 }), style, ending })
  .map(({ name, value, provider, style: seed, ending: end }) => ({
    name,
    write: (storage: Storage) => {
      const provided = provider === null ? '' : attribute('providerName', provider, seed + 2, storage);
      const rest = `${attribute('connectionString', value, seed + 1, storage)}${provided}`;
      return [`<add${attribute('name', name, seed, storage)}${rest}${end}`];
    },
  }));

const encryptedStrings: fc.Arbitrary<SectionModel> = fc.constantFrom('AAEC', 'AwQF').map((cipher) => ({
  section: () => [
    {
      open: 'connectionStrings configProtectionProvider="RsaProtectedConfigurationProvider"',
      name: 'connectionStrings',
      children: [
        `<EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><CipherData><CipherValue>${cipher}</CipherValue></CipherData></EncryptedData>`,
      ],
    },
  ],
}));

const plainStrings: fc.Arbitrary<SectionModel> = fc
  .record({
    items: fc.uniqueArray(connection, { selector: ({ name }) => name.toLowerCase(), maxLength: 4 }),
    remark: fc.option(comments, { freq: 3 }),
    isCleared: fc.boolean(),
    lock: locks,
  })
  .map(({ items, remark, isCleared, lock }) => ({
    section: (storage) => [
      {
        open: `connectionStrings${lock}`,
        name: 'connectionStrings',
        children: [
          ...(isCleared ? ['<clear />'] : []),
          ...(remark ? remark(storage) : []),
          ...items.flatMap(({ write }) => write(storage)),
        ],
      },
    ],
  }));

const externalStrings: fc.Arbitrary<SectionModel> = fc
  .record({
    strings: plainStrings,
    name: fc.constantFrom(
      'connections.config',
      'R&D strings.config',
      'Config\\Strings.config',
      'Connection Strings.config',
    ),
  })
  .map(({ strings, name }) => ({
    section: (storage) => [`<connectionStrings${attribute('configSource', name, 1, storage)} />`],
    beside: { name, root: strings.section, isThere: true },
  }));

export const connectionStrings: fc.Arbitrary<SectionModel> = fc.oneof(
  { weight: 14, arbitrary: plainStrings },
  { weight: 1, arbitrary: encryptedStrings },
  { weight: 1, arbitrary: externalStrings },
);

const innerXml = fc.constantFrom(
  '<ArrayOfString><string>1</string></ArrayOfString>',
  '<ArrayOfString>\r\n  <string>x</string>\r\n</ArrayOfString>',
  '<ArrayOfString xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><string>a&amp;b</string><string /></ArrayOfString>',
  "<a><!-- c --><b x='1'/></a>",
);

const settingContent: fc.Arbitrary<{ readonly as: string; readonly write: (storage: Storage) => string }> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc
      .record({ text: texts, style })
      .map(({ text, style: seed }) => ({ as: 'String', write: (storage: Storage) => content(text, seed, storage) })),
  },
  { weight: 1, arbitrary: innerXml.map((xml) => ({ as: 'Xml', write: () => xml })) },
  { weight: 1, arbitrary: fc.constant({ as: 'Binary', write: () => 'AAEC' }) },
);

const clientSetting: fc.Arbitrary<Written> = fc
  .record({ name: fc.constantFrom('Url', 'url', 'Timeout', 'Name', 'Other', 'É'), value: settingContent, style })
  .map(({ name, value: { as, write }, style: seed }) => (storage) => {
    const inner = write(storage);
    const value = inner === '' && seed % 2 === 0 ? '<value />' : `<value>${inner}</value>`;
    const open = `setting${attribute('name', name, seed, storage)} serializeAs="${as}"`;
    return [{ open, name: 'setting', children: [value] }];
  });

export const clientSectionNames = ['A.Settings', 'B.Settings', 'C'] as const;

export const clientGroup = (group: string, known: readonly string[]): fc.Arbitrary<SectionModel> =>
  fc
    .uniqueArray(
      fc.record({
        name: fc.constantFrom(...known),
        settings: fc.array(fc.oneof({ weight: 6, arbitrary: clientSetting }, { weight: 1, arbitrary: comments }), {
          maxLength: 4,
        }),
      }),
      { selector: ({ name }) => name, maxLength: 3 },
    )
    .map((sections) => ({
      section: (storage) => [
        {
          open: group,
          name: group,
          children: sections.map(({ name, settings }) => ({ open: name, name, children: writeAll(settings, storage) })),
        },
      ],
    }));
