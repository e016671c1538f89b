import { readCertificate } from '../certificates.js';
import { HostError } from '../host-error.js';
import type { Registry } from '../registry.js';
import { beginsWithText } from '../same-text.js';
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

/**
 * Where HTTP.SYS keeps which certificate answers at which address: read here because `netsh http show sslcert` speaks
 * the language of Windows. One subkey per `address:port` or `host:port` with the thumbprint in `SslCertHash`.
 */
const parameters = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters';
const bindingKeys = [`${parameters}\\SslBindingInfo`, `${parameters}\\SslSniBindingInfo`];

/** Thumbprints in upper-case hexadecimal by `address:port` or `host:port` in lower case. */
export async function readCertificateBindings(registry: Registry): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  // The parent in one export: each is a program of its own.
  const tree = (await registry.readTree(parameters, '64')) ?? [];
  for (const parent of bindingKeys) {
    for (const { path, values } of tree.filter(({ path }) => beginsWithText(path, `${parent}\\`))) {
      const hash = values.find(({ name }) => name.toLowerCase() === 'sslcerthash')?.data;
      if (hash?.type === 'binary') {
        found.set(path.slice(parent.length + 1).toLowerCase(), Buffer.from(hash.bytes).toString('hex').toUpperCase());
      }
    }
  }
  return found;
}

export function lacksCertificate({ protocol, certificateThumbprint }: Binding): boolean {
  return protocol === 'https' && certificateThumbprint === undefined;
}

/** Adds the thumbprint that HTTP.SYS has for an https binding, unless IIS itself named one. */
export function withCertificate(binding: Binding, certificates: ReadonlyMap<string, string>): Binding {
  if (!lacksCertificate(binding)) return binding;
  const [, address = '', port = '', host = ''] = /^(.*):(\d+):([^:]*)$/.exec(binding.information) ?? [];
  const anyAddress = address === '*' || address === '' ? '0.0.0.0' : address;
  const keys = [...(host === '' ? [] : [`${host}:${port}`]), `${anyAddress}:${port}`, `0.0.0.0:${port}`];
  const thumbprint = keys.map((key) => certificates.get(key.toLowerCase())).find((one) => one !== undefined);
  return thumbprint === undefined ? binding : { ...binding, certificateThumbprint: thumbprint };
}
