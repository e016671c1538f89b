import canonicalize from 'canonicalize';
import { sha256Of } from '../base/sha256.js';
import { approvedPart, type Plan } from './plan.js';

/** `sha256:` and 64 hexadecimal digits over the value's canonical JSON (RFC 8785). */
export function canonicalDigest(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('What has a digest is always JSON.');
  return `sha256:${sha256Of(text)}`;
}

/**
 * Two plans have the same digest only when server, inputs, findings, steps, warnings and blockers are all equal.
 */
export function planDigest(plan: Plan): string {
  return canonicalDigest(approvedPart(plan));
}
