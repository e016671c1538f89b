import { describe, expect, test } from '@jest/globals';
import { joinedSpans, secretsInText } from '../../../src/base/redaction/secrets-in-text.js';

const found = (text: string) => secretsInText(text).map(({ start, end }) => text.slice(start, end));

describe('a text spells out', () => {
  test.each([
    ['the user of an address', 'see https://u:p/w@mfa1/x', ['u:p/w']],
    ['query and fragment of an address', 'https://mfa1/feed?a=b#frag', ['a=b', 'frag']],
    ['a value in a connection string', 'Server=a;Password=x y;Timeout=3', ['x y']],
    ['a value in quotes', '{"token": "abc", "count": 1}', ['abc']],
    ['a value with entities', 'Pwd=&quot;a;b&quot;;x', ['a;b']],
    ['what follows a switch', 'tool --token abc --quiet', ['abc']],
    ['what follows a switch in quotes', 'tool -pw "a b" x', ['a b']],
    ['what prose mentions', 'the password was zyx, Kennwort ist abc1', ['zyx', 'abc1']],
    ['what is presented to a web server', 'Header: Bearer abcdefgh1234', ['abcdefgh1234']],
    ['a private key', 'x -----BEGIN RSA PRIVATE KEY-----\nabc', ['-----BEGIN RSA PRIVATE KEY-----\nabc']],
    ['what prose says that a password was changed to', 'the password was changed to zyx9 today', ['zyx9']],
    ['what a name of several words has', 'mot de passe : zyx 9\npass phrase: abc', ['zyx 9', 'abc']],
    ['what an arrow gives', 'password=>zyx', ['zyx']],
    ['an assignment inside of an address', 'password%3Dzyx', ['zyx']],
    ['the user of curl', 'curl -s -u anna:zyx https://mfa1/', ['zyx']],
    ['the user of curl by its long name', 'curl --user=anna:zyx x', ['zyx']],
    ['a text that becomes a secure one', 'ConvertTo-SecureString "zyx9" -AsPlainText', ['zyx9']],
    ['the password of net use', 'net use Z: \\\\files\\x zyx9 /user:anna', ['zyx9']],
    ['the password of net user', 'net.exe user anna zyx9 /add', ['zyx9']],
    ['an element', '<add><password>zyx</password></add>', ['zyx']],
    ['a setting', '<add key="Password" value="zyx"/>', ['zyx']],
    ['a setting that is written the other way round', '<add value="zyx" key="SmtpPassword" />', ['zyx']],
  ])('%s: %s', (_what, text, secrets) => {
    expect(found(text)).toEqual(secrets);
  });

  test.each([
    'https://mfa1:443/x',
    'Server=a;Integrated Security=True',
    'PublicKeyToken=b77a5c561934e089',
    'Password=;x',
    'Password=true',
    'Password=(secret);x',
    'the password was not given',
    'the password is wrong',
    'a==b',
    'the password was set to never expire',
    'net use Z: \\\\files\\x /user:anna',
    'net use Z: \\\\files\\x *',
    'net user anna /active:yes',
    'docker run --user 1000:1000 x',
    'ConvertTo-SecureString $text -AsPlainText',
    '<user>anna</user>',
    '<add key="Theme" value="Contoso"/>',
    '<add key="Password" value=""/>',
    'name => value',
    'system.web/machineKey/@validationKey: it differs',
    '',
  ])('nothing in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('spans are joined where they overlap, put in order, and left out where they are empty', () => {
  const spans = [
    { start: 5, end: 7 },
    { start: 1, end: 3 },
    { start: 2, end: 4 },
    { start: 1, end: 2 },
    { start: 9, end: 9 },
    { start: 7, end: 8 },
  ];
  expect(joinedSpans(spans)).toEqual([
    { start: 1, end: 4 },
    { start: 5, end: 7 },
    { start: 7, end: 8 },
  ]);
});
