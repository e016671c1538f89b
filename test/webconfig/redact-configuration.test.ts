import { describe, expect, test } from '@jest/globals';
import { readConfigurationText } from '../../src/webconfig/configuration-file.js';
import { maskValue } from '../../src/webconfig/mask-value.js';
import { redactConfiguration, secretValues } from '../../src/webconfig/redact-configuration.js';
import { secretMark } from '../../src/webconfig/secret-names.js';

const secret = 'Gh7!kQz&lt;2';
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
    ['a commented-out setting', `<!-- <add key="OldPassword" value="${secret}" /> -->`],
    ['loose words in a comment', `<!-- the password: ${secret} -->`],
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
    ['<setting name="Password"><value />x</setting>', '<setting name="Password"><value />x</setting>'],
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
    ['<a b=\'Password="z;y";c\' />', "<a b='Password=(secret);c' />"],
    ['<a b="https://u:p@h/x" />', '<a b="https://u:(secret)@h/x" />'],
    ['<a b="https://u@h/x" />', '<a b="https://u@h/x" />'],
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
    [
      '<a password="x" token="y" /><b secret="z" />',
      '<a password="(secret)" token="(secret)" /><b secret="(secret)" />',
    ],
  ])('%s', (xml, redacted) => {
    expect(redactConfiguration(xml)).toBe(redacted);
  });

  test('values to mask are the lines of a secret, without blanks and repetitions', () => {
    expect(
      secretValues(
        '<setting name="Token"><value>\n  a &amp; b\r\n\r\n c \n</value></setting><a token="c"/><b token="(secret)"/>',
      ),
    ).toEqual(['a &amp; b\r\n\r\n c', 'a &amp; b', 'c', 'a & b\r\n\r\n c', 'a & b']);
  });

  test('keys are known by their looks', () => {
    const hexadecimal = '0123456789abcdef0123456789ABCDEF0123456789';
    const text = inside(`<appSettings><add key="Blob" value="${hexadecimal}" /></appSettings>`);
    expect(redactConfiguration(text)).not.toContain(hexadecimal);
  });

  test('what is read is among the values to mask, as spelled and as meant', () => {
    expect(secretValues(inside(`<a password="x&amp;y" />`))).toEqual(['x&amp;y', 'x&y']);
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

test('secrets in one another are one mark, and what stands around them is shown', () => {
  expect(maskValue('Address', 'url=http://u:pw@h/?password=a;b')).toBe(
    `url=http://u:${secretMark}@h/?password=${secretMark};b`,
  );
  expect(maskValue('Address', 'password=http://u:pw@h;user=x')).toBe(`password=${secretMark};user=x`);
});
