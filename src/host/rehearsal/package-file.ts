import { HostError } from '../host-error.js';
import type { PackageDescription, PackageIdentity } from '../installer.js';
import type { RehearsalInstaller } from './format.js';

/** @throws HostError `not-a-package` */
export function parsePackage(bytes: Uint8Array, path: string): RehearsalInstaller {
  try {
    const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (value?.rehearsalInstaller === 1 && Array.isArray(value.actions)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new HostError('not-a-package', path, `${path} is not an installer of a rehearsal server.`);
}

export function describePackage(installer: RehearsalInstaller): PackageDescription {
  return { ...identityOf(installer), publisher: installer.publisherCheck };
}

export function identityOf(installer: RehearsalInstaller): PackageIdentity {
  const { product, kind } = installer;
  return {
    kind,
    productName: product.name,
    productVersion: product.version,
    productCode: product.productCode,
    upgradeCode: product.upgradeCode,
    architecture: product.architecture,
    properties: kind === 'msi' ? installer.properties : {},
    ...(kind === 'msi' ? { externalFiles: installer.externalFiles ?? [] } : {}),
  };
}

/** `[NAME]` in `text` replaced by the property; an unknown one by nothing, as Windows Installer does. */
export function withProperties(text: string, properties: Readonly<Record<string, string>>): string {
  return text.replace(/\[([A-Z_][A-Z0-9_.]*)\]/g, (_whole, name: string) => properties[name] ?? '');
}

/** Repeatable bytes that look like nothing in particular. */
export function sampleBytes(count: number): Uint8Array {
  const bytes = Buffer.alloc(count);
  let seed = 0x2545f491;
  for (let index = 0; index < count; index += 1) {
    seed ^= seed << 13;
    seed ^= seed >>> 17;
    seed ^= seed << 5;
    bytes[index] = seed & 0xff;
  }
  return bytes;
}
