import { readCertificate } from '../certificates.js';
import { HostError } from '../host-error.js';
import type { Registry } from '../registry.js';
import type { Binding, WebServerState } from '../web-server.js';

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
    if (!known.has(thumbprint)) known.set(thumbprint, await namesOf(registry, thumbprint));
    const one = known.get(thumbprint);
    if (one !== undefined) found.push(one);
  }
  return found;
}

async function namesOf(registry: Registry, thumbprint: string): Promise<Certificate | undefined> {
  try {
    const found = await readCertificate(registry, thumbprint);
    return found && { thumbprint, names: [...new Set(found.names)] };
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
