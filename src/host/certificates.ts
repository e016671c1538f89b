import { X509Certificate } from 'node:crypto';
import { undefinedWhereRefused } from './host-error.js';
import type { Registry } from './registry.js';

/** What is public of a certificate that is bound in IIS. */
export interface CertificateFacts {
  /** Host names that it is made out for, in lower case. */
  readonly names: readonly string[];
  /** ISO 8601, UTC. */
  readonly validTo: string;
}

/** The stores of the machine that IIS binds from. A renewed certificate leaves the one before there, archived. */
const stores = ['MY', 'WebHosting'].map(
  (name) => `HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SystemCertificates\\${name}\\Certificates`,
);

/** Undefined where no store of the machine has it, or what it has cannot be read. */
export async function readCertificate(registry: Registry, thumbprint: string): Promise<CertificateFacts | undefined> {
  for (const store of stores) {
    const tree = await registry.readTree(`${store}\\${thumbprint}`, '64').catch(undefinedWhereRefused);
    const data = tree?.[0]?.values.find(({ name }) => name.toLowerCase() === 'blob')?.data;
    if (data?.type === 'binary') return certificateOfBlob(data.bytes);
  }
  return undefined;
}

/** Property with the certificate itself. Source: [MS-GPEF] 2.2.1.2, Certificate BLOB. */
const encodedCertificate = 32;

/** Properties one after another, each with its number, a reserved number and its length, 4 bytes little-endian each. */
export function certificateOfBlob(blob: Uint8Array): CertificateFacts | undefined {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  for (let at = 0; at + 12 <= blob.length; ) {
    const [property, length] = [view.getUint32(at, true), view.getUint32(at + 8, true)];
    const content = blob.subarray(at + 12, at + 12 + length);
    if (property === encodedCertificate) return factsOf(content);
    at += 12 + length;
  }
  return undefined;
}

function factsOf(encoded: Uint8Array): CertificateFacts | undefined {
  try {
    const { subjectAltName = '', subject = '', validTo } = new X509Certificate(encoded);
    const alternatives = [...subjectAltName.matchAll(/DNS:([^,"\s]+)/g)].map(([, name = '']) => name);
    const common = [...subject.matchAll(/^CN=(\S+)$/gm)].map(([, name = '']) => name);
    const names = alternatives.length > 0 ? alternatives : common;
    return { names: names.map((name) => name.toLowerCase()), validTo: new Date(validTo).toISOString() };
  } catch {
    // Not one that this version of Node.js reads: nothing is known of it.
    return undefined;
  }
}

/** Made out for at least the same names, and valid for longer. */
export function isRenewalOf(now: CertificateFacts, before: CertificateFacts): boolean {
  const isLonger = Date.parse(now.validTo) > Date.parse(before.validTo);
  return isLonger && before.names.length > 0 && before.names.every((name) => now.names.includes(name));
}
