import { describe, expect, test } from '@jest/globals';
import { secretValues } from '../../src/webconfig/secret-values.js';
import { add, appSettings } from './files.js';

describe('values to mask', () => {
  test('are the lines of a secret, without blanks, repetitions and what is shorter than four characters', () => {
    expect(
      secretValues(
        '<setting name="Token"><value>\n  a &amp; b\r\n\r\n c \n</value></setting><a token="c"/><b token="(secret)"/>',
      ),
    ).toEqual(['a &amp; b\r\n\r\n c', 'a &amp; b', 'a & b\r\n\r\n c', 'a & b']);
  });

  test('are a secret as it is spelled and as it is read', () => {
    expect(secretValues('<configuration><a password="xx&amp;y" /></configuration>')).toEqual(['xx&amp;y', 'xx&y']);
  });

  test('are those in comments, too', () => {
    expect(secretValues(`<configuration><!-- ${add('OldPassword', 'Gh7kQz')} --></configuration>`)).toEqual(['Gh7kQz']);
  });

  test('are none where the file has no secret, or has marks in their places', () => {
    expect(secretValues(appSettings(add('USE_SSL', 'true'), add('Password', ''), add('Pwd', '(secret)')))).toEqual([]);
  });
});
