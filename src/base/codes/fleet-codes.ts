/** Fleets. */
export const fleetCodes = {
  'fleet-blocked': {
    message: '… things stop parts of the fleet:',
    advice: 'The summary has the table. To upgrade the rest meanwhile: `blocked: leave-out`.',
  },
  'fleet-file-not-yaml': { message: 'this is not valid YAML: …', advice: 'The message names line and column.' },
  'fleet-file-format-unknown': {
    message: '… this version reads format …',
    advice: 'Write `format: 1` as the first line.',
  },
  'fleet-file-invalid': {
    message: '',
    advice: 'A word or value that the [settings file](fleet.md) does not have, with line and column.',
  },
  'settings-server-unknown': {
    message: 'the settings file names servers, and … is not among them',
    advice: 'Add the server below `servers` or to a group, or correct its name.',
  },
  'settings-input-unknown': {
    message: '"…" is no input that a settings file can have',
    advice: 'Correct the name. Keys, tokens and what belongs to one run are given by the step.',
  },
  'settings-input-twice': {
    message: 'this server has … and … with different values',
    advice: 'One is the older name of the other. Write the name of now alone, with the value that is meant.',
  },
  'fleet-server-twice': { message: '… is described twice.', advice: 'Name each server once.' },
  'fleet-server-unknown': {
    message: 'there is no inventory of …, or the short name fits several servers…',
    advice: 'Take an inventory, correct the name, or write the full DNS name.',
  },
  'fleet-group-unknown': { message: 'there is no group …', advice: 'Write the name as it is written below `groups`.' },
  'fleet-window-unknown': { message: 'there is no window …', advice: 'Describe it below `windows`.' },
  'fleet-window-ends-before-it-starts': {
    message: 'the window … ends before it starts.',
    advice: 'Mind the offset from UTC and the change of day.',
  },
  'fleet-cycle': { message: 'the order is a circle: …', advice: 'Remove one of the `after` entries.' },
  'fleet-not-an-mfa-server': {
    message: 'is no MFA server of the group …: its inventory (…) shows no agent, or it is not in the list of servers.',
    advice: 'Name a server of that group that has the agent.',
  },
  'group-unknown': {
    message: 'Nothing shows with which servers … belongs together.',
    advice: 'Name it in a group of the settings file.',
  },
  'primary-unknown': {
    message: 'and no inventory shows which is the primary.',
    advice: 'Look at the Status page of the console, write `primary` into the settings file.',
  },
  'promotes-primary': {
    message: 'The settings file names … as the primary and as the server to promote.',
    advice: 'Name a subordinate, or leave `promote` out.',
  },
  'mixed-too-long': {
    message: 'The group … would have two versions for about … minutes; the settings file allows …',
    advice: 'Raise `at-once` of the group or `mixed-versions-minutes`.',
  },
  'mixed-without-limit': {
    message:
      '… two versions for a while, the longest for about … minutes: sign-ins work, but the old consoles are read-only until all servers of a group are upgraded.',
    advice: 'A warning: write `mixed-versions-minutes`.',
  },
  'order-not-documented': {
    message: 'is documented for version 6 and later.',
    advice: 'A warning: for PhoneFactor 5 no order is documented. Rehearse, and look at the canary group.',
  },
  'window-too-short': {
    message: 'The waves of the window … take about … minutes; it lasts …',
    advice: 'Lengthen it, move groups, or raise `max-parallel`.',
  },
  'window-over': {
    message: 'The window … of the group … ended at …',
    advice: 'Give the window a later time in the settings file, or the group another window.',
  },
  'window-order': {
    message: 'The window of the group … comes before the window that it waits for (canary, "after").',
    advice: 'Give it a later window, or change the order.',
  },
  'plan-not-made': {
    message: 'No plan of … was made: its job did not run, failed, or stored no plan.',
    advice: 'Open the job that plans it, correct what it names, and plan again.',
  },
  'rolled-back': { message: '… was rolled back at …', advice: 'Left out until you write `again: true` for it.' },
  'inventory-twice': { message: 'There are … inventories of …: …', advice: 'Leave only the newest of each server.' },
  'inventory-not-json': { message: '… is no inventory: … it is not JSON: …', advice: 'Take it again with `inspect`.' },
  'inventory-format-unknown': {
    message: '… is no inventory: … this version reads format …',
    advice: 'It was made by another version: take it again.',
  },
  'inventory-invalid': {
    message: '… is no inventory: …',
    advice: 'Edited by hand, or cut short: take it again.',
  },
  'inventory-path-invalid': {
    message: 'The inventory contains a path that a rehearsal cannot have: …',
    advice: 'Take it again, or correct the path.',
  },
  'result-invalid': {
    message: '… is not a result of a run: …',
    advice: 'Give the artifacts of the run as they are.',
  },
} as const;
