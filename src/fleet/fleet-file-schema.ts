import * as v from 'valibot';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(255));
const names = v.pipe(v.array(name), v.readonly());
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
const upTo256 = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256));
/** ISO 8601 with an offset: a local time without one means something else on every runner. */
const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/, 'expected for example 2026-03-07T22:00:00+01:00'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'there is no such date or time'),
);

const runnerLabel = v.pipe(
  v.string(),
  v.regex(/^[\w.-]{1,255}$/, 'a runner label has letters, digits, ".", "_" and "-"'),
);

const group = v.strictObject({
  /** Every server of one replication group, its web servers and its AD FS servers. */
  servers: v.pipe(v.array(name), v.minLength(1), v.readonly()),
  /** The server with the writable data file. The inventory cannot tell it. */
  primary: v.exactOptional(name),
  /** The subordinate to promote before the primary is upgraded. */
  promote: v.exactOptional(name),
  window: v.exactOptional(name),
  /** Groups that must be finished before this one begins. */
  after: v.exactOptional(names),
  /** Servers of one role that may be out of service at the same time. */
  'at-once': v.exactOptional(upTo256),
});

const server = v.strictObject({
  /** Labels of the runner that stands on this server. */
  runner: v.exactOptional(v.pipe(v.array(runnerLabel), v.minLength(1), v.readonly())),
  /** The environment whose reviewers approve this server. */
  environment: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w .-]{1,255}$/, 'not a name of an environment'))),
  /** Servers that must be finished before this one begins. */
  after: v.exactOptional(names),
  /** Leaves the server as it is; the text says why. */
  skip: v.exactOptional(v.pipe(v.string(), v.minLength(3))),
  /** True: upgrade it although an earlier upgrade of it was rolled back. */
  again: v.exactOptional(v.boolean()),
});

const estimates = v.strictObject({
  'mfa-server': v.exactOptional(minutes),
  'sdk-server': v.exactOptional(minutes),
  'web-server': v.exactOptional(minutes),
  'adfs-adapter': v.exactOptional(minutes),
});

/** Format 1 of a fleet file. `docs/reference/fleet.schema.json` is made from it. */
export const fleetFileSchema = v.strictObject({
  format: v.literal(1),
  groups: v.exactOptional(v.record(name, group)),
  servers: v.exactOptional(v.record(name, server)),
  windows: v.exactOptional(v.record(name, v.strictObject({ starts: moment, ends: moment }))),
  /** The group that goes first, alone; by default the smallest one. */
  canary: v.exactOptional(name),
  /** Jobs in one wave. */
  'wave-size': v.exactOptional(upTo256),
  /** Jobs of a wave that run at the same time. */
  'max-parallel': v.exactOptional(upTo256),
  /** How long a replication group may hold two versions. */
  'mixed-versions-minutes': v.exactOptional(minutes),
  /** Minutes for one server, by its role. */
  estimates: v.exactOptional(estimates),
});

export type FleetFile = v.InferOutput<typeof fleetFileSchema>;
export type FleetFileGroup = NonNullable<FleetFile['groups']>[string];
