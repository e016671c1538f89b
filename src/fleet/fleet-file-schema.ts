import * as v from 'valibot';
import { field, list, optional } from '../base/format/fields.js';
import { writtenFields } from '../base/format/written-fields.js';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(255));
const names = list(name);
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

const environmentName = v.pipe(v.string(), v.regex(/^[\w .-]{1,255}$/, 'not a name of an environment'));
const single = v.union([v.string(), v.number(), v.boolean()]);

/**
 * What can be on every level; the one of the server goes before the one of its group, and both before the one of the
 * file.
 */
const common = {
  inputs: optional(
    'Inputs of the actions by their names: a text, a number, true or false, a list of lines, or name and value of each line.',
    v.record(name, v.union([single, list(v.string()), v.record(v.string(), v.string())])),
  ),
  environment: optional('Environment whose reviewers approve the plan.', environmentName),
  'operator-environment': optional('Environment whose reviewers confirm the steps of persons.', environmentName),
  restart: optional('Whether Windows is restarted where it has to be. By default the run ends there.', v.boolean()),
  runner: optional(
    'Labels of the runner. By default "self-hosted" and the name of the server.',
    v.pipe(v.array(runnerLabel), v.minLength(1), v.readonly()),
  ),
  'from-another-machine': optional(
    'True: the runner is another machine than the server and reaches it by its name; `runner` is needed then. The input `server` names it in another way.',
    v.boolean(),
  ),
};

const group = writtenFields({
  ...common,
  servers: field(
    'Every server of one replication group, with its web servers and its AD FS servers. Short names or full DNS names.',
    v.pipe(v.array(name), v.minLength(1), v.readonly()),
  ),
  primary: optional(
    'The server with the writable data file. No inventory shows it: see the Status page of the console.',
    name,
  ),
  promote: optional('The subordinate that a person promotes before the primary is upgraded.', name),
  window: optional('Name of the window in which the group may be upgraded. Without one: at any time.', name),
  after: optional('Groups that have to be finished before this one begins.', names),
  'at-once': optional(
    'How many servers of one role may be out of service at the same time. By default half of them.',
    upTo256,
  ),
});

const server = writtenFields({
  ...common,
  after: optional('Servers that have to be finished before this one begins.', names),
  skip: optional('Leaves the server as it is; the text gives the reason.', v.pipe(v.string(), v.minLength(3))),
  again: optional('True: upgrade it although an earlier upgrade of it was rolled back.', v.boolean()),
});

const window = writtenFields({
  starts: field('Date and time with the offset from UTC, for example 2026-03-07T22:00:00+01:00.', moment),
  ends: field('Date and time with the offset from UTC.', moment),
});

const estimates = writtenFields({
  'mfa-server': optional('A server with the agent.', minutes),
  'sdk-server': optional('A server with the Web Service SDK but without the agent.', minutes),
  'web-server': optional('A server with User Portal or Mobile App Web Service only.', minutes),
  'adfs-adapter': optional('A server with the AD FS adapter, which a person does.', minutes),
});

/** Format 1 of a settings file, of one server or of a fleet. `docs/reference/fleet.schema.json` is made from it. */
export const fleetFileSchema = writtenFields({
  format: field('Version of the format.', v.literal(1)),
  ...common,
  groups: optional(
    'Replication groups by a name of your choice. A server in no group is a blocker as soon as there are several.',
    v.record(name, group),
  ),
  servers: optional('Settings of single servers, by name.', v.record(name, server)),
  windows: optional('Change windows by a name of your choice.', v.record(name, window)),
  canary: optional(
    'The group that goes first, alone. By default the smallest of those that may begin first; one without a window may begin at any time.',
    name,
  ),
  'wave-size': optional('Servers in one wave at most.', upTo256),
  'max-parallel': optional('Servers of a wave that are upgraded at the same time.', upTo256),
  'mixed-versions-minutes': optional(
    'How long a replication group may have two versions; a plan that needs longer is blocked.',
    minutes,
  ),
  estimates: optional('Minutes that one server takes, by its role; for the estimate and the windows.', estimates),
});

export type FleetFile = v.InferOutput<typeof fleetFileSchema>;
export type FleetFileGroup = NonNullable<FleetFile['groups']>[string];
