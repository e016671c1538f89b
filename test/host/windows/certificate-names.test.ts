import { describe, expect, test } from '@jest/globals';
import { HostError } from '../../../src/host/host-error.js';
import type { Registry } from '../../../src/host/registry.js';
import { certificatesOf } from '../../../src/host/windows/windows-web-server.js';

/** Made by OpenSSL: `mfa.contoso.com` as alternative name, the common name is no host. */
const withAlternative =
  'MIIBozCCAUmgAwIBAgIUBN6gfGN+sgVrV5fDx37hukx9k/MwCgYIKoZIzj0EAwIwGTEXMBUGA1UEAwwOQ29udG9zbyBwb3J0YWwwHhcNMjYxMTI3MTQ1ODMzWhcNMzYxMTI0MTQ1ODMzWjAZMRcwFQYDVQQDDA5Db250b3NvIHBvcnRhbDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABFs5Ema7CT6X+biJEzAdMf7myCX2K40LIEHauF4xaZwGofYFqSJIjwQ108kL6V4zG6GkJTfKy/XrIjFQP3T5To+jbzBtMB0GA1UdDgQWBBSWa5V4SkrrBxjoc8NVIQ4vQY1bCzAfBgNVHSMEGDAWgBSWa5V4SkrrBxjoc8NVIQ4vQY1bCzAPBgNVHRMBAf8EBTADAQH/MBoGA1UdEQQTMBGCD21mYS5jb250b3NvLmNvbTAKBggqhkjOPQQDAgNIADBFAiEApaqSTrA9V4+ZDrdL638GbMeax1q9QuPI1cxWX3wPWuMCIG9t8sJLHViRo5jGiALR9BPHNuroIIU91i99DJbWrw23';
/** Made by OpenSSL: common name `Old style`, no alternative name. */
const withoutHost =
  'MIIBfDCCASOgAwIBAgIUcfQnNaUX5VY1Xehfkzeif6zQaE8wCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJT2xkIHN0eWxlMB4XDTI2MTEyNzE0NTgzM1oXDTM2MTEyNDE0NTgzM1owFDESMBAGA1UEAwwJT2xkIHN0eWxlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE6bcrCzyoMz+5ZNadrBMzNOWnNm1f4Z4l++4f+OJP6rHSiPWSku2iFCnQd4qmLfjUG1HhXb93pb4lFvEumK083aNTMFEwHQYDVR0OBBYEFG9aGgJQ+f6IMk/Ll/hwmCLZBKCuMB8GA1UdIwQYMBaAFG9aGgJQ+f6IMk/Ll/hwmCLZBKCuMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDRwAwRAIgY8Rfma8yukQdCdVE4vzK+jAOXykDX033BnpvlQX38ZACICMznRvlbIxjUOAKoSzdhbgeKq6s9uRlJTeBl6J00/Ru';
/** Made by OpenSSL: common name `login.contoso.com`, no alternative name. */
const withCommonName =
  'MIIBsTCCAVagAwIBAgITHiQONCEFCCNGHvz67e+aZoibMzAKBggqhkjOPQQDAjAuMRAwDgYDVQQKDAdDb250b3NvMRowGAYDVQQDDBFsb2dpbi5jb250b3NvLmNvbTAeFw0yNjExMjcxNDU4MzNaFw0zNjExMjQxNDU4MzNaMC4xEDAOBgNVBAoMB0NvbnRvc28xGjAYBgNVBAMMEWxvZ2luLmNvbnRvc28uY29tMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEkWelIAlPu3Z34wwCB100890mqDgSqiOX8rWurg/G5rzoAHSqlelMISy8Xamwin0ShE1jSXDfI8eSOKUp5gALsaNTMFEwHQYDVR0OBBYEFJQ5bWwAgEuN6xUNru03h09jkxmHMB8GA1UdIwQYMBaAFJQ5bWwAgEuN6xUNru03h09jkxmHMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhAJZUaHUssPTgGTLD0zYlLCCg6TBXsiKYAaUrbEsaQqigAiEAlfTTPSkfzh5cRK2m9HbTp2JCoVfWXr4lZWl+OeXPFk4=';

/** As Windows stores it: two other properties, then the certificate; each with number, reserved word and length. */
function stored(certificate: string): Uint8Array {
  const property = (number: number, content: Buffer) => {
    const header = Buffer.alloc(12);
    header.writeUInt32LE(number, 0);
    header.writeUInt32LE(1, 4);
    header.writeUInt32LE(content.length, 8);
    return Buffer.concat([header, content]);
  };
  return Buffer.concat([
    property(3, Buffer.alloc(20, 7)),
    property(11, Buffer.from('Portal\0', 'utf16le')),
    property(32, Buffer.from(certificate, 'base64')),
  ]);
}

const binding = (information: string, certificateThumbprint: string) => ({
  protocol: 'https',
  information,
  certificateThumbprint,
});

function registryWith(blobs: Readonly<Record<string, Uint8Array>>, asked: string[] = []): Registry {
  const only = () => Promise.reject(new Error('only reads'));
  return {
    async readTree(key) {
      asked.push(key);
      const bytes = blobs[key.replace('HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SystemCertificates\\', '')];
      return bytes && [{ path: key, values: [{ name: 'Blob', data: { type: 'binary', kind: 3, bytes } }] }];
    },
    writeValue: only,
    exportKey: only,
    importKey: only,
    removeValue: only,
    removeKey: only,
  };
}

describe('the names in the certificates of bindings', () => {
  test('are the alternative names, or a common name that is a host, from the stores that IIS uses', async () => {
    const registry = registryWith({
      'MY\\Certificates\\AA': stored(withAlternative),
      'WebHosting\\Certificates\\BB': stored(withCommonName),
      'MY\\Certificates\\CC': stored(withoutHost),
    });
    const bindings = [binding('*:443:', 'AA'), binding('*:444:', 'BB'), binding('*:445:', 'CC')];
    expect(await certificatesOf(registry, bindings, new Map())).toEqual([
      { thumbprint: 'AA', names: ['mfa.contoso.com'] },
      { thumbprint: 'BB', names: ['login.contoso.com'] },
      { thumbprint: 'CC', names: [] },
    ]);
  });

  test('are not read where the binding has a host name, and a certificate once only', async () => {
    const asked: string[] = [];
    const registry = registryWith({ 'MY\\Certificates\\AA': stored(withAlternative) }, asked);
    const known = new Map();
    expect(await certificatesOf(registry, [binding('*:443:mfa.contoso.com', 'AA')], known)).toEqual([]);
    expect(asked).toEqual([]);
    await certificatesOf(registry, [binding('*:443:', 'AA')], known);
    await certificatesOf(registry, [binding('*:443:', 'AA')], known);
    expect(asked).toHaveLength(1);
  });

  test.each<[string, Registry]>([
    ['is not there', registryWith({})],
    ['is cut off', registryWith({ 'MY\\Certificates\\AA': stored(withAlternative).subarray(0, 80) })],
    ['is no certificate', registryWith({ 'MY\\Certificates\\AA': stored('AAAA') })],
    [
      'may not be read',
      {
        ...registryWith({}),
        readTree: () => Promise.reject(new HostError('access-denied', 'key', 'Access is denied.')),
      },
    ],
  ])('are not known where the certificate %s', async (_what, registry) => {
    expect(await certificatesOf(registry, [binding('*:443:', 'AA')], new Map())).toEqual([]);
  });
});
