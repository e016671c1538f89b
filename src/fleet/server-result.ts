import * as v from 'valibot';
import { parseJsonAs } from '../parse-json-as.js';
import { UserError } from '../user-error.js';
import type { Member, Members } from './members.js';

/**
 * How one run left one server. `untouched`: nothing was changed, for the reason given. `waiting`: a person or a restart
 * comes next, and the next run carries on.
 */
const serverResultSchema = v.object({
  format: v.literal(1),
  server: v.pipe(v.string(), v.minLength(1)),
  outcome: v.picklist(['upgraded', 'waiting', 'failed', 'untouched', 'rolled-back']),
  reason: v.exactOptional(v.string()),
  /** ISO 8601, UTC. */
  began: v.pipe(v.string(), v.isoTimestamp()),
  ended: v.pipe(v.string(), v.isoTimestamp()),
  planDigest: v.exactOptional(v.string()),
  /** Address of the run. */
  run: v.exactOptional(v.string()),
});

export type ServerResult = v.InferOutput<typeof serverResultSchema>;

const advice = 'Take the results that this suite wrote, unchanged; leave out a file that is damaged.';

/** @throws UserError `result-invalid` that names `source` */
export function parseServerResult(json: string, source: string): ServerResult {
  const errorAt = (place: string, reason: string) =>
    new UserError('result-invalid', `${source} is not a result of a run, at ${place}: ${reason}`, advice);
  return parseJsonAs(serverResultSchema, json, errorAt);
}

/** The newest result of each server; of two that ended together the later in the list counts. */
export function newestResults(results: readonly ServerResult[], members: Members): ReadonlyMap<Member, ServerResult> {
  const newest = new Map<Member, ServerResult>();
  for (const result of results) {
    const member = members.find(result.server);
    const known = member && newest.get(member);
    if (member === undefined) continue;
    if (known === undefined || Date.parse(result.ended) >= Date.parse(known.ended)) newest.set(member, result);
  }
  return newest;
}
