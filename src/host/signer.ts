import type { PublisherCheck } from './installer.js';

/** The organization in the name of a certificate. Source: RFC 4514, as .NET writes names: a value with a comma is in quotes. */
export function organizationOf(subject: string): string | undefined {
  const [, quoted, plain] = /(?:^|, ?)O=(?:"((?:[^"]|"")*)"|([^,]*))/.exec(subject) ?? [];
  const name = quoted?.replaceAll('""', '"') ?? plain?.trim();
  return name === '' ? undefined : name;
}

/** Who signed, as the certificate names the organization; undefined where nobody did or the certificate names none. */
export function signingOrganization(publisher: PublisherCheck): string | undefined {
  if (publisher.status === 'not-checked' || publisher.subject === undefined) return undefined;
  return publisher.organization ?? organizationOf(publisher.subject);
}
