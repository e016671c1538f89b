import { describe, expect, test } from '@jest/globals';
import { isHarmlessName, isSecretName } from '../../../src/base/redaction/secret-names.js';

describe('a name', () => {
  test.each([
    ...[
      'LdapBindPw',
      'SmtpKennwort',
      'PIN',
      'RadiusPsk',
      'StorageSAS',
      'AuthHeader',
      'SMTPPW',
      'MotDePasse',
      'clave_sql',
    ],
    ...[
      'Contraseña',
      'ApiKey',
      'SharedKey',
      'Passcode',
      'TürSchlüssel',
      'Пароль',
      'パスワード',
      'BEARER_TOKEN',
      'Haslo',
    ],
  ])('%s is one of a secret', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  test.each(['Opinion', 'Spinner', 'compass', 'Passage', 'Tokenizer', 'KeyLength', 'PIN_LENGTH', 'Bypass'])(
    '%s is none of a secret',
    (name) => {
      expect(isSecretName(name)).toBe(false);
    },
  );

  test.each([
    'validationKey',
    'API_KEY',
    'Recaptcha.Key',
    'consumerkey',
    'radius-psk',
    'SMTPPWD',
    'UserPin',
    'Schlu\u0308ssel',
  ])('%s is one of a secret by its ending or one of its words', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  test.each(['key', 'PublicKeyToken', 'Thumbprint', 'EnablePasswordReset', 'minRequiredPasswordLength', 'cookieless'])(
    '%s is none, for it is a name itself or says something about secrets',
    (name) => {
      expect(isSecretName(name)).toBe(false);
    },
  );

  test('of any length is judged by its end', () => {
    expect(isSecretName(`${'x'.repeat(1000)}.Password`)).toBe(true);
    expect(isSecretName(`Password.${'x'.repeat(1000)}`)).toBe(false);
  });
});

test.each([
  ['Thumbprint', true],
  ['passwordFormat', true],
  ['Password', false],
  ['Blob', false],
])('%s says of itself that its value is no secret: %s', (name, expected) => {
  expect(isHarmlessName(name)).toBe(expected);
});
