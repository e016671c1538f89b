import type { Meanings } from './meanings.js';

export const fleetMeanings: Meanings = {
  format: 'Version of the format.',
  groups:
    'Replication groups by a name of your choice. A server in no group is a blocker as soon as there are several.',
  'groups.*.servers':
    'Every server of one replication group, with its web servers and its AD FS servers. Short names or full DNS names.',
  'groups.*.primary':
    'The server with the writable data file. No inventory can tell it: see the Status page of the console.',
  'groups.*.promote': 'The subordinate that a person promotes before the primary is upgraded.',
  'groups.*.window': 'Name of the window in which the group may be upgraded. Without one: at any time.',
  'groups.*.after': 'Groups that have to be finished before this one begins.',
  'groups.*.at-once': 'How many servers of one role may be out of service at the same time. By default half of them.',
  servers: 'What is said of single servers, by name.',
  'servers.*.runner': 'Labels of the runner on this server. By default "self-hosted" and the name.',
  'servers.*.environment': 'Environment whose reviewers approve this server.',
  'servers.*.after': 'Servers that have to be finished before this one begins.',
  'servers.*.skip': 'Leaves the server as it is; the text says why.',
  'servers.*.again': 'True: upgrade it although an earlier upgrade of it was rolled back.',
  windows: 'Change windows by a name of your choice.',
  'windows.*.starts': 'Date and time with the offset from UTC, for example 2026-03-07T22:00:00+01:00.',
  'windows.*.ends': 'Date and time with the offset from UTC.',
  canary: 'The group that goes first, alone. By default the smallest one.',
  'wave-size': 'Servers in one wave at most.',
  'max-parallel': 'Servers of a wave that are upgraded at the same time.',
  'mixed-versions-minutes': 'How long a replication group may hold two versions; a plan that needs longer is blocked.',
  estimates: 'Minutes that one server takes, by its role; for the estimate and the windows.',
  'estimates.mfa-server': 'A server with the agent.',
  'estimates.sdk-server': 'A server with the Web Service SDK but without the agent.',
  'estimates.web-server': 'A server with User Portal or Mobile App Web Service only.',
  'estimates.adfs-adapter': 'A server with the AD FS adapter, which a person does.',
};
