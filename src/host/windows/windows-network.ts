import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP } from 'node:net';
import { checkServerIdentity, type DetailedPeerCertificate, getCACertificates, TLSSocket } from 'node:tls';
import { systemErrorCode } from '../host-error.js';
import type { Network, Opened, OpenRequest, ServedCertificate } from '../network.js';

/** What a server offers that speaks nothing newer; the library refuses the keys and hashes of that time otherwise. */
const outdated = { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;

type TlsOptions = typeof outdated | Record<never, never>;

/**
 * Addresses opened by Node.js on this machine; `authorities` are PEM texts, by default the ones of the system's store.
 */
export function createWindowsNetwork(authorities: () => readonly string[] = systemAuthorities): Network {
  return {
    async open(request) {
      const first = await openOnce(request, authorities, {});
      if (first.outcome !== 'no-answer' || first.why !== 'tls') return first;
      const second = await openOnce(request, authorities, outdated);
      return second.outcome === 'answered' ? second : first;
    },
  };
}

function systemAuthorities(): readonly string[] {
  return getCACertificates('system');
}

function openOnce(request: OpenRequest, authorities: () => readonly string[], tls: TlsOptions): Promise<Opened> {
  const url = new URL(request.url);
  const options = {
    host: request.address ?? bareHost(url),
    port: url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port),
    path: `${url.pathname}${url.search}`,
    headers: { host: url.host, ...authorization(request) },
    agent: false,
    signal: AbortSignal.timeout(request.timeLimitSeconds * 1000),
  };
  const secure = { rejectUnauthorized: false, ca: [...authorities()], ...serverName(url), ...tls };
  return new Promise((resolve) => {
    const call = url.protocol === 'https:' ? requestSecure({ ...options, ...secure }) : requestPlain(options);
    call.once('response', (response) => {
      const { statusCode = 0, socket } = response;
      const seen = socket instanceof TLSSocket ? { tls: tlsOf(socket, bareHost(url)) } : {};
      response.destroy();
      resolve({ outcome: 'answered', status: statusCode, ...seen });
    });
    call.once('error', (error) => resolve(noAnswer(error, request.timeLimitSeconds)));
    call.end();
  });
}

/** Without the brackets of an IPv6 address. */
function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

function serverName(url: URL): { readonly servername?: string } {
  return isIP(bareHost(url)) === 0 ? { servername: bareHost(url) } : {};
}

function authorization({ credentials }: OpenRequest): { readonly authorization?: string } {
  if (credentials === undefined) return {};
  const { user, password } = credentials;
  return { authorization: `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}` };
}

function tlsOf(socket: TLSSocket, host: string): { protocol: string; certificate: ServedCertificate } {
  const peer = socket.getPeerCertificate(true);
  return { protocol: socket.getProtocol() ?? 'unknown', certificate: certificateOf(peer, host, socket) };
}

const wrongName = 'ERR_TLS_CERT_ALTNAME_INVALID';

function certificateOf(peer: DetailedPeerCertificate, host: string, socket: TLSSocket): ServedCertificate {
  const problem = socket.authorized ? undefined : String(socket.authorizationError ?? 'unknown');
  return {
    thumbprint: (peer.fingerprint ?? '').replaceAll(':', '').toUpperCase(),
    validTo: new Date(peer.valid_to).toISOString(),
    namesHost: checkServerIdentity(host, peer) === undefined,
    // The name is judged last: where it is the fault, the chain was found good.
    ...(problem === undefined || problem.includes(wrongName) ? {} : { problem }),
  };
}

function noAnswer(error: Error, seconds: number): Opened {
  const code = systemErrorCode(error) ?? '';
  const answer = (why: Extract<Opened, { outcome: 'no-answer' }>['why']): Opened => ({
    outcome: 'no-answer',
    why,
    reason: why === 'timed-out' ? `no answer within ${seconds} seconds` : error.message,
  });
  if (error.name === 'AbortError' || error.name === 'TimeoutError' || code === 'ETIMEDOUT') return answer('timed-out');
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return answer('unknown-name');
  if (['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL'].includes(code)) return answer('refused');
  if (code === 'EPROTO' || code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS')) return answer('tls');
  // A server of Windows that shares no protocol closes the connection without a word.
  return answer(code === 'ECONNRESET' ? 'tls' : 'broken-off');
}
