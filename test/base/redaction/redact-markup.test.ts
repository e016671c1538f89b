import { describe, expect, test } from '@jest/globals';
import { redactJson, redactMarkup } from '../../../src/base/redaction/redact-markup.js';
import { redactText } from '../../../src/base/redaction/redact-text.js';
import { callRedactor } from '../../../src/host/recording/redact-call.js';
import { encodeRegistrationFile, parseRegistrationFile } from '../../../src/host/registration-file.js';

const secret = 'S3cr3t-value';

describe('what is not known to be harmless is hidden', () => {
  test('in XML: values of unknown names, texts, comments, and what is no markup at all', () => {
    const xml = `<?xml version="1.0"?><a enabled="true" LdapBindPw='${secret}'><!-- ${secret} --><add key="${secret}" value="a > ${secret}"/>${secret}</a>`;
    const shown = redactMarkup(xml);
    expect(shown).not.toContain(secret);
    expect(shown).toContain('enabled="true"');
    expect(shown).toMatch(
      /^<\?xml version="1\.0"\?><a enabled="true" LdapBindPw="\(hidden, 12 characters\)"><add key="\(h/,
    );
    for (const broken of [`<a x="${secret}`, `<!-- ${secret}`, `<a ${secret}`, secret]) {
      expect(redactMarkup(broken)).not.toContain(secret);
    }
  });

  test('in JSON: values of unknown names, and all below them', () => {
    const shown = redactJson(JSON.stringify({ status: 'Valid', other: { message: secret, list: [secret] }, count: 3 }));
    expect(shown).toBe(
      '{"status":"Valid","other":{"message":"(hidden, 12 characters)","list":["(hidden, 12 characters)"]},"count":3}',
    );
    expect(redactJson('no json')).toBeUndefined();
  });

  test('in a registration file: data of every type; keys, names and types stay, and the own key byte for byte', () => {
    const text = [
      'Windows Registry Editor Version 5.00',
      '',
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Maker]',
      `"SharedKey"="${secret}"`,
      `"Passcode"=dword:00001234`,
      `"Blob"=hex:${Buffer.from(secret).toString('hex').match(/../g)?.join(',')}`,
      '"DisplayVersion"="5.0"',
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\own-place]',
      '"x"="shown"',
      '',
    ].join('\r\n');
    const redactor = callRedactor('reg.exe', ['export', 'HKLM\\x', 'f'], 'own-place');
    const shown = redactor.file(`\uFEFF${text}`);
    const [maker, own] = parseRegistrationFile(shown, 'test');
    expect(maker?.values).toEqual([
      { name: 'SharedKey', data: { type: 'string', text: '(secret)' } },
      { name: 'Passcode', data: { type: 'dword', number: 0 } },
      { name: 'Blob', data: { type: 'binary', kind: 3, bytes: new Uint8Array() } },
      { name: 'DisplayVersion', data: { type: 'string', text: '5.0' } },
    ]);
    expect(own?.values).toEqual([{ name: 'x', data: { type: 'string', text: 'shown' } }]);
    const ownOnly = Buffer.from(
      encodeRegistrationFile('Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\own-place]\n"a"="b"\n'),
    );
    expect(redactor.file(ownOnly.toString('utf16le'))).toBe(ownOnly.toString('utf16le'));
    expect(redactor.file(`no file of the registry ${secret}`)).not.toContain(secret);
  });

  test('of a program that is not known: all', () => {
    const redactor = callRedactor('other.exe', [secret], 'own-place');
    expect([redactor.argument(secret), redactor.output(secret), redactor.file(secret)].join()).not.toContain(secret);
  });
});

/** Twice the input takes twice the time: at most three times it, on a machine that does other things as well. */
describe('in one pass', () => {
  const shapes: Readonly<Record<string, (size: number) => string>> = {
    'a long word': (size) => 'a'.repeat(size),
    'many signs of equality': (size) => 'a='.repeat(size / 2),
    'many openings': (size) => '<'.repeat(size),
    'quotes that are not closed': (size) => '<a b="'.repeat(size / 6),
    blanks: (size) => ' '.repeat(size),
    'question marks': (size) => '?'.repeat(size),
    'colons and slashes': (size) => 'a://'.repeat(size / 4),
  };
  const seconds = (work: () => unknown) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };

  test.each(Object.entries(shapes))('%s', (_name, make) => {
    for (const redact of [redactText, redactMarkup]) {
      const [small, large] = [make(100_000), make(400_000)];
      redact(small);
      const [one, four] = [seconds(() => redact(small)), seconds(() => redact(large))];
      expect(four).toBeLessThan(Math.max(one * 10, 1000));
    }
  });
});
