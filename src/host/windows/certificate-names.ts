import { X509Certificate } from 'node:crypto';
import { HostError } from '../host-error.js';
import type { Registry } from '../registry.js';
import { sameText } from '../same-text.js';
import type { Binding, WebServerState } from '../web-server.js';

/** Stores of the machine that IIS takes certificates from. */
const stores = ['MY', 'WebHosting'].map(
  (name) => `HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SystemCertificates\\${name}\\Certificates`,
);
/** CERT_CERT_PROP_ID: the certificate itself among the properties of a stored one. */
const certificateProperty = 32;
const headerLength = 12;

type Certificate = NonNullable<WebServerState['certificates']>[number];

/** A thumbprint names one certificate for ever: it is looked for once, also where it was not found. */
export type KnownCertificates = Map<string, Certificate | undefined>;

/**
 * The names in the certificates of bindings that have no host name of their own. One that cannot be read has no names
 * here: the address is then asked for.
 */
export async function certificatesOf(
  registry: Registry,
  bindings: readonly Binding[],
  known: KnownCertificates,
): Promise<readonly Certificate[]> {
  const nameless = bindings.filter(({ protocol, information }) => protocol === 'https' && information.endsWith(':'));
  const thumbprints = new Set(nameless.flatMap(({ certificateThumbprint }) => certificateThumbprint ?? []));
  const found: Certificate[] = [];
  for (const thumbprint of thumbprints) {
    if (!known.has(thumbprint)) known.set(thumbprint, await readCertificate(registry, thumbprint));
    const one = known.get(thumbprint);
    if (one !== undefined) found.push(one);
  }
  return found;
}

async function readCertificate(registry: Registry, thumbprint: string): Promise<Certificate | undefined> {
  for (const store of stores) {
    const blob = await storedBlob(registry, `${store}\\${thumbprint}`);
    const certificate = blob && certificateIn(blob);
    if (certificate !== undefined) return { thumbprint, names: [...namesIn(certificate)] };
  }
  return undefined;
}

async function storedBlob(registry: Registry, key: string): Promise<Uint8Array | undefined> {
  try {
    const [found] = (await registry.readTree(key, '64')) ?? [];
    const data = found?.values.find(({ name }) => sameText(name, 'Blob'))?.data;
    return data?.type === 'binary' ? data.bytes : undefined;
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

/** Properties one after the other, each with its number, a reserved word and its length before it, little-endian. */
function certificateIn(blob: Uint8Array): X509Certificate | undefined {
  const bytes = Buffer.from(blob);
  let at = 0;
  while (at + headerLength <= bytes.length) {
    const [property, length] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 8)];
    const content = bytes.subarray(at + headerLength, at + headerLength + length);
    if (property === certificateProperty) return parsed(content);
    at += headerLength + length;
  }
  return undefined;
}

function parsed(content: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(content);
  } catch {
    return undefined;
  }
}

/** Its alternative names; one without any has its common name. */
function namesIn({ subjectAltName, subject }: X509Certificate): ReadonlySet<string> {
  const alternative = [...(subjectAltName ?? '').matchAll(/DNS:([^,"\s]+)/g)].map(([, name = '']) => name);
  const common = [...subject.matchAll(/^CN=(\S+)$/gm)].map(([, name = '']) => name);
  const names = alternative.length > 0 ? alternative : common;
  return new Set(names.map((name) => name.toLowerCase()));
}
