import { describe, expect, test } from '@jest/globals';
import { secretMark } from '../../../src/base/redaction/hidden.js';
import { createRedactor, plainRedactor } from '../../../src/base/redaction/redactor.js';
import { readConfigurationText } from '../../../src/webconfig/configuration-file.js';
import { secretValues } from '../../../src/webconfig/secret-values.js';

const secret = 'Gh7!kQz&lt;2';
/** Shows every value but secrets. */
const open = createRedactor({ names: { secret: [], shown: ['*'] } });
const redactConfiguration = (text: string) => open.configuration(text);
const inside = (xml: string) => `<configuration>\n  ${xml}\n</configuration>\n`;

describe('secrets are replaced', () => {
  test.each([
    [
      'a password of appSettings',
      `<appSettings><add key="WEB_SERVICE_SDK_AUTHENTICATION_PASSWORD" value="${secret}" /></appSettings>`,
    ],
    ['one in single quotes, value first', `<appSettings><add value='${secret}' key='SmtpPwd' /></appSettings>`],
    ['an API key', `<appSettings><add key="Recaptcha.PrivateKey" value="${secret}" /></appSettings>`],
    ['a key by its case', `<appSettings><add key="MapsKey" value="${secret}" /></appSettings>`],
    ['a value over several lines', `<appSettings>\n<add\n key="ApiSecret"\n value="${secret}\n" />\n</appSettings>`],
    [
      'a connection string',
      `<connectionStrings><add name="Db" connectionString="Server=a;User Id=b;Password=${secret};Timeout=3" /></connectionStrings>`,
    ],
    [
      'one with quotes',
      `<connectionStrings><add name="Db" connectionString="Server=a;pwd=&quot;a;${secret}&quot;;Timeout=3" /></connectionStrings>`,
    ],
    [
      'one with an apostrophe inside',
      `<connectionStrings><add name="Db" connectionString="Server=a;Password=it's${secret}" /></connectionStrings>`,
    ],
    ['an account key', `<appSettings><add key="Storage" value="AccountName=x;AccountKey=${secret}==" /></appSettings>`],
    [
      'machineKey',
      `<system.web><machineKey validationKey="${secret}" decryptionKey="AutoGenerate,IsolateApps" /></system.web>`,
    ],
    ['an identity', `<system.web><identity impersonate="true" userName="a" password="${secret}" /></system.web>`],
    [
      'a user of forms authentication',
      `<system.web><authentication><forms><credentials><user name="a" password="${secret}" /></credentials></forms></authentication></system.web>`,
    ],
    [
      'an encrypted section',
      `<appSettings configProtectionProvider="R"><EncryptedData><CipherData><CipherValue>${secret}</CipherValue></CipherData></EncryptedData></appSettings>`,
    ],
    [
      'a setting',
      `<applicationSettings><S><setting name="ProxyPassword" serializeAs="String"><value>${secret}</value></setting></S></applicationSettings>`,
    ],
    [
      'a setting in CDATA',
      `<applicationSettings><S><setting name="ProxyPassword" serializeAs="String"><value><![CDATA[${secret}]]></value></setting></S></applicationSettings>`,
    ],
    [
      'a setting with XML',
      `<applicationSettings><S><setting name="Tokens" serializeAs="Xml"><value><ArrayOfString><string>${secret}</string></ArrayOfString></value></setting></S></applicationSettings>`,
    ],
    [
      'the user part of a URL',
      `<appSettings><add key="Feed" value="https://reader:${secret}@host/feed" /></appSettings>`,
    ],
    [
      'a query',
      `<appSettings><add key="Feed" value="https://host/feed?a=b&amp;sig=${secret}&amp;c=d" /></appSettings>`,
    ],
    ['an element of that name', `<custom><password>${secret}</password></custom>`],
  ])('%s', (_what, xml) => {
    const text = inside(xml);
    const redacted = redactConfiguration(text);
    expect(redacted).toContain('(secret)');
    expect(redacted).not.toContain('kQz');
    expect(() => readConfigurationText(redacted, 'web.config')).not.toThrow();
    expect(secretValues(text).some((one) => one.includes('kQz'))).toBe(true);
    expect(redactConfiguration(redacted)).toBe(redacted);
  });

  test.each([
    ['<a password="" />', '<a password="" />'],
    ['<a password="  " />', '<a password="  " />'],
    ['<setting name="Password"><value> </value></setting>', '<setting name="Password"><value> </value></setting>'],
    [
      '<setting name="Password"><value>true</value></setting>',
      '<setting name="Password"><value>true</value></setting>',
    ],
    ['<setting name="Password"><value />x</setting>', '<setting name="Password"><value />(secret)</setting>'],
    [
      '<setting name="Password"></setting><setting><value>x</value></setting>',
      '<setting name="Password"></setting><setting><value>x</value></setting>',
    ],
    [
      '<add key="Password" values="x" oldvalue="y" Value="z" />',
      '<add key="Password" values="x" oldvalue="y" Value="(secret)" />',
    ],
    ['<add Key="Password" value="z" />', '<add Key="Password" value="(secret)" />'],
    ['<add name="Token1" value="z" />', '<add name="Token1" value="(secret)" />'],
    ['<p:password xmlns:p="u">z</p:password>', '<p:password xmlns:p="u">(secret)</p:password>'],
    ['<password><![CDATA[z<]]></password>', '<password><![CDATA[(secret)]]></password>'],
    ['<password><b>z</b></password>', '<password><b>z</b></password>'],
    ['<a>Server=x;Password=z;b</a>', '<a>Server=x;Password=(secret);b</a>'],
    ['<a b="Password=z&amp;y;c" />', '<a b="Password=(secret);c" />'],
    ['<a b=\'Password="z;y";c\' />', '<a b=\'Password="(secret)";c\' />'],
    ['<a b="https://u:p@h/x" />', '<a b="https://(secret)@h/x" />'],
    ['<a b="https://u@h/x" />', '<a b="https://(secret)@h/x" />'],
    ['<a b="PublicKeyToken=abc" />', '<a b="PublicKeyToken=abc" />'],
    ['<a b="Password=;c" />', '<a b="Password=;c" />'],
    [
      '<setting name="Blob"><value>0123456789abcdef0123456789abcdef</value></setting>',
      '<setting name="Blob"><value>(secret)</value></setting>',
    ],
    [
      '<setting name="Thumbprint"><value>0123456789abcdef0123456789abcdef</value></setting>',
      '<setting name="Thumbprint"><value>0123456789abcdef0123456789abcdef</value></setting>',
    ],
    ['<x data="0123456789abcdef0123456789abcdef" />', '<x data="0123456789abcdef0123456789abcdef" />'],
    ['<!-- validationKey: z -->', '<!-- validationKey: (secret) -->'],
    ['<!-- password = true -->', '<!-- password = true -->'],
    ["<!-- pwd='z y' -->", "<!-- pwd='(secret)' -->"],
    ['<!-- minPasswordLength=7 -->', '<!-- minPasswordLength=7 -->'],
    ['<!-- the password was zyx, Kennwort ist abc1 -->', '<!-- the password was (secret), Kennwort ist (secret) -->'],
    ['<!-- <add key="OldPassword" value="zz" /> -->', '<!-- <add key="OldPassword" value="(secret)" /> -->'],
    [
      '<a password="x" token="y" /><b secret="z" />',
      '<a password="(secret)" token="(secret)" /><b secret="(secret)" />',
    ],
  ])('%s becomes %s', (xml, redacted) => {
    expect(redactConfiguration(xml)).toBe(redacted);
  });

  test('keys are known by their looks', () => {
    const hexadecimal = '0123456789abcdef0123456789ABCDEF0123456789';
    const text = inside(`<appSettings><add key="Blob" value="${hexadecimal}" /></appSettings>`);
    expect(redactConfiguration(text)).not.toContain(hexadecimal);
  });
});

describe('what is no secret stays', () => {
  test.each([
    '<add key="USE_WEB_SERVICE_SDK" value="true" />',
    '<add key="WEB_SERVICE_SDK_AUTHENTICATION_USERNAME" value="CONTOSO\\svc" />',
    '<add key="WEB_SERVICE_SDK_AUTHENTICATION_PASSWORD" value="" />',
    '<add key="EnablePasswordReset" value="true" />',
    '<pages theme="Contoso" />',
    '<section name="a" type="System.X, System, PublicKeyToken=b77a5c561934e089" />',
    '<assemblyIdentity name="a" publicKeyToken="31bf3856ad364e35" />',
    '<membership passwordFormat="Hashed" minRequiredPasswordLength="7" />',
    '<machineKey validationKey="AutoGenerate,IsolateApps" />',
    '<setting name="pfup_pfwssdk_PfWsSdk" serializeAs="String"><value>https://mfa1.contoso.local/PhoneFactorWebServiceSdk/PfWsSdk.asmx</value></setting>',
    '<add name="Db" connectionString="Server=a;Integrated Security=True" />',
    '<add key="thumbprint" value="0123456789abcdef0123456789abcdef01234567" />'.replace('thumbprint', 'Thumbprint'),
  ])('%s', (xml) => {
    expect(redactConfiguration(inside(xml))).toBe(inside(xml));
  });
});

describe('text that is not well formed is redacted as well', () => {
  test.each([
    ['cut off', '<configuration><appSettings><add key="Password" value="Gh7kQz'],
    ['without quotes', '<configuration><add key=SmtpPassword value=Gh7kQz></configuration>'],
    ['an unclosed tag before', '<configuration><broken <add key="Password" value="Gh7kQz" />'],
    [
      'a quote too many',
      '<configuration><add key="A" value="b"" /><add key="Password" value="Gh7kQz" /></configuration>',
    ],
    ['an unclosed element', '<setting name="Password"><value>Gh7kQz'],
    ['conflict markers', '<<<<<<< a\n<add key="Password" value="Gh7kQz" />\n=======\n'],
    ['no XML at all', 'password = Gh7kQz\nuser = a'],
  ])('%s', (_what, text) => {
    expect(redactConfiguration(text)).not.toContain('kQz');
  });
});

test('secrets in one another are one mark, and what is around them is shown', () => {
  expect(open.value('Address', 'url=http://u:pw@h/?password=a;b', 'setting')).toBe(
    `url=http://${secretMark}@h/?${secretMark}`,
  );
  expect(open.value('Address', 'password=http://u:pw@h;user=x', 'setting')).toBe(`password=${secretMark};user=x`);
});

describe('of names that nobody knows, values are hidden by default', () => {
  test.each([
    [
      '<add key="CONTOSO_HELP_DESK" value="+1 425 555" />',
      '<add key="CONTOSO_HELP_DESK" value="(hidden, 10 characters)" />',
    ],
    [
      '<add key="A" value="true" /><add key="B" value="30" />',
      '<add key="A" value="true" /><add key="B" value="30" />',
    ],
    [
      '<contoso anything="x1" mode="On">text</contoso>',
      '<contoso anything="(hidden, 2 characters)" mode="On">(hidden, 4 characters)</contoso>',
    ],
    ['<add name="Db" connectionString="Server=a" />', '<add name="Db" connectionString="(hidden, 8 characters)" />'],
    ['<!-- password was hunter2 -->', '<!-- (hidden, 20 characters) -->'],
    ['<!DOCTYPE x SYSTEM "y">', '<!(hidden, 20 characters)>'],
    [
      '<?xml version="1.0" encoding="utf-8"?><?php x?>',
      '<?xml version="1.0" encoding="utf-8"?><?(hidden, 5 characters)?>',
    ],
    ['</a password="hunter2">', '</a (hidden, 19 characters)'],
    ['hunter2', '(hidden, 7 characters)'],
  ])('%s is shown as %s', (xml, shown) => {
    expect(plainRedactor.configuration(xml)).toBe(shown);
    expect(plainRedactor.configuration(shown)).toBe(shown);
  });

  test.each(['LdapBindPw', 'Contraseña', 'パスワード', 'BEARER_TOKEN'])(
    '%s is a secret: its value is a mark that shows no length',
    (name) => {
      expect(plainRedactor.configuration(`<add key="${name}" value="hunter2" />`)).toBe(
        `<add key="${name}" value="(secret)" />`,
      );
      expect(open.configuration(`<add key="${name}" value="hunter2" />`)).toBe(
        `<add key="${name}" value="(secret)" />`,
      );
    },
  );

  test('addresses of the product are shown without user, query and fragment', () => {
    const setting = (value: string) => `<setting name="pfup_pfwssdk_PfWsSdk"><value>${value}</value></setting>`;
    for (const [address, shown] of [
      ['https://mfa/PfWsSdk.asmx', 'https://mfa/PfWsSdk.asmx'],
      ['https://TOKEN@mfa/PfWsSdk.asmx', 'https://(secret)@mfa/PfWsSdk.asmx'],
      ['https://u:p/w@mfa:443/x', 'https://(secret)@mfa:443/x'],
      ['https://mfa/x?code=TOKEN', 'https://mfa/x?(secret)'],
      ['https://mfa/x?a=b&amp;c=d#frag', 'https://mfa/x?(secret)#(secret)'],
      ['x;pw=TOKEN', 'x;pw=(secret)'],
      ['AccountName=a;AccountKey=TOKEN==', 'AccountName=a;AccountKey=(secret)'],
    ] as const) {
      expect(plainRedactor.configuration(setting(address))).toBe(setting(shown));
    }
  });

  test('equal values have equal hashes with one salt, others and other salts have other ones', () => {
    const [one, other] = ['a', 'b'].map((salt) => createRedactor({ salt }));
    const xml =
      '<add key="A" value="first-value" /><add key="B" value="first-value" /><add key="C" value="other-value" />';
    const marks = (text: string | undefined) =>
      [...(text ?? '').matchAll(/\(hidden, 11 characters, [\da-f]{8}\)/g)].map(String);
    const [a, b, c] = marks(one?.configuration(xml));
    expect([a === b, a === c]).toEqual([true, false]);
    expect(marks(other?.configuration(xml))[0]).not.toBe(a);
    expect(one?.configuration(one.configuration(xml))).toBe(one?.configuration(xml));
  });

  test('names of an operator: a secret one wins, an exact shown one wins over a built-in one, one with a star does not', () => {
    const own = createRedactor({ names: { secret: ['Contoso*Id'], shown: ['PIN', '*'] } });
    expect(own.value('CONTOSO_DOOR_ID', 'x1', 'setting')).toBe('(secret)');
    expect(own.value('Pin', 'x1', 'setting')).toBe('x1');
    expect(own.value('Passcode', 'x1', 'setting')).toBe('(secret)');
  });
});
