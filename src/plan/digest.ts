import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Change, Plan } from './plan.js';

/**
 * `sha256:` and 64 hexadecimal digits over the plan's canonical JSON (RFC 8785). Two plans have the same digest only
 * when server, inputs, findings, steps, warnings and blockers are all equal.
 */
export function planDigest(plan: Plan<Change>): string {
  const text = canonicalize(plan);
  if (text === undefined) {
    throw new Error('A plan is always JSON.');
  }
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}
