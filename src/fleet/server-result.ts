import * as v from 'valibot';
import { field, fields, optional } from '../base/format/fields.js';
import { readFormat } from '../base/format/read-format.js';
import { UserError } from '../base/user-error.js';
import type { FleetMember, FleetMembers } from './members.js';

const time = v.pipe(v.string(), v.isoTimestamp());

/** How one run left one server. */
export const serverResultSchema = fields({
  format: field('Version of the format.', v.literal(1)),
  server: field('Name of the server.', v.pipe(v.string(), v.minLength(1))),
  outcome: field(
    '"untouched": nothing was changed, for the reason given. "waiting": a person or a restart comes next, and the next run carries on.',
    v.picklist(['upgraded', 'waiting', 'failed', 'untouched', 'rolled-back']),
  ),
  reason: optional('Why.', v.string()),
  began: field('When the run began, ISO 8601 in UTC.', time),
  ended: field('When it ended, ISO 8601 in UTC.', time),
  planDigest: optional('Digest of the plan.', v.string()),
  run: optional('Address of the run.', v.string()),
});

export type ServerResult = v.InferOutput<typeof serverResultSchema>;

const advice = 'Take the results that this suite wrote, unchanged; leave out a file that is damaged.';

/** @throws UserError `result-invalid` that names `source` */
export function parseServerResult(json: string, source: string): ServerResult {
  const errorOf = (what: string) =>
    new UserError('result-invalid', `${source} is not a result of a run: ${what}.`, advice);
  return readFormat(serverResultSchema, json, errorOf);
}

/** The newest result of each server; of two that ended together the later in the list counts. */
export function newestResults(
  results: readonly ServerResult[],
  members: FleetMembers,
): ReadonlyMap<FleetMember, ServerResult> {
  const newest = new Map<FleetMember, ServerResult>();
  for (const result of results) {
    const member = members.find(result.server);
    const known = member && newest.get(member);
    if (member === undefined) continue;
    if (known === undefined || Date.parse(result.ended) >= Date.parse(known.ended)) newest.set(member, result);
  }
  return newest;
}
