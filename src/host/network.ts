/** One web address that is to be opened once, without following where it sends a browser. */
export interface OpenRequest {
  /** `http:` or `https:`. */
  readonly url: string;
  /** Address to connect to in place of what the name resolves to; the name is still asked for. */
  readonly address?: string;
  /** Sent as Basic authentication. */
  readonly credentials?: { readonly user: string; readonly password: string };
  readonly timeLimitSeconds: number;
}

/** The certificate that a server shows, judged by the store of the system. */
export interface ServedCertificate {
  /** SHA-1, upper-case hexadecimal, as IIS names it. */
  readonly thumbprint: string;
  /** ISO 8601, UTC. */
  readonly validTo: string;
  /** Whether it is made out for the name in the address. */
  readonly namesHost: boolean;
  /** Why the system does not trust it; absent where it does. A wrong name is no reason here. */
  readonly problem?: string;
}

/** What came of it. */
export type Opened =
  | {
      readonly outcome: 'answered';
      /** HTTP status. */
      readonly status: number;
      /** https only. */
      readonly tls?: { readonly protocol: string; readonly certificate: ServedCertificate };
    }
  | {
      readonly outcome: 'no-answer';
      readonly why: 'refused' | 'timed-out' | 'unknown-name' | 'tls' | 'broken-off';
      readonly reason: string;
    }
  /** It cannot be known here, for example of another machine on a rehearsal. */
  | { readonly outcome: 'not-tried'; readonly reason: string };

/** Web addresses as this server sees them. Nothing is changed by opening one. */
export interface Network {
  /** Never throws what the other side does: that is the answer. */
  open(request: OpenRequest): Promise<Opened>;
}

/** Protocols that browsers and .NET 4.6 and later refuse by default. */
export function isOutdatedProtocol(protocol: string): boolean {
  return ['SSLv3', 'TLSv1', 'TLSv1.1'].includes(protocol);
}
