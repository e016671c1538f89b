import { defineAction } from '../workflow/action.js';
import {
  anyNumber,
  choice,
  type InputValues,
  lines,
  matchingList,
  optional,
  output,
  required,
  runnerPath,
  text,
  wholeNumber,
  withDefault,
  yesOrNo,
} from '../workflow/input.js';

const inputs = {
  inventories: required(lines, {
    description: 'Inventories of the fleet: files or folders on the runner, one a line. Every server once.',
  }),
  settings: optional(runnerPath, {
    description:
      'Settings file (YAML, docs/reference/fleet.schema.json): groups with their primary, windows, dependencies, runners. Without it only one MFA server with its web servers can be planned: no inventory shows which servers replicate with each other.',
    formerly: 'fleet-file',
  }),
  results: optional(lines, {
    description:
      'Results of earlier runs: files, or folders with files named <server>-result.json, one a line. What they finished is not planned again.',
  }),
  plans: optional(lines, {
    description:
      'Plans that `upgrade` made on the servers (mode: plan, output plan-path): files, or folders with files named <server>-upgrade-plan.json, one a line. Their blockers join the table, equal plans are shown once, and a server without a plan is a blocker.',
  }),
  'completed-operator-steps': optional(matchingList(/^[A-Za-z0-9._-]+$/, 'ids of operator steps of this plan'), {
    description: 'Operator steps of the fleet (promotions, AD FS adapters) that a person has done.',
  }),
  blocked: withDefault(choice(['stop', 'leave-out']), 'stop', {
    description:
      'Where something blocks a server: "stop" fails the step, "leave-out" plans the rest. A group that is not begun is left out as a whole.',
  }),
  waves: withDefault(wholeNumber(1, 20), '10', {
    description: 'How many waves the output "matrices" contains at most.',
  }),
} as const;

export type PlanFleetInputs = InputValues<typeof inputs>;

export const planFleetAction = defineAction({
  name: 'plan-fleet',
  title: 'Plan a fleet',
  description:
    'Puts many servers into the order that the product needs, in waves of at most 256 jobs with the canary first, from inventories and a settings file.',
  branding: { icon: 'layers', color: 'gray-dark' },
  guide: [
    'Reads files on the runner and no server: run it on a hosted runner. Inside a group the order is subordinates, primary, Web Service SDK, web servers, AD FS adapters; at least half of the servers of one role stay in service unless the settings file says otherwise; a group that has two versions is finished before another is begun.',
    'What no inventory shows (which server is the primary, which servers replicate with each other) comes from the settings file. What is missing there is a blocker, never a guess. All blockers of the fleet are in one table.',
    'Run it again with the results of earlier runs: it plans what is left. The same inputs in any order give the same plan.',
    'The output `matrices` is an array: `fromJSON(needs.plan.outputs.matrices)[0]` is `strategy.matrix` of the first wave. It ends before the first wave in which a person has to act, or whose window is not open: run the action again then. The reusable workflow `upgrade-fleet.yml` does all this.',
  ],
  inputs,
  outputs: {
    changed: output(yesOrNo, 'Always "false".'),
    matrices: output(
      text,
      'JSON array with `strategy.matrix` of each wave: server, group, phase, runner (JSON array of labels), environment.',
    ),
    'matrix-count': output(anyNumber, 'Number of matrices.'),
    'server-matrix': output(
      text,
      '`strategy.matrix` of all servers that are left and have a runner, 256 at most: to plan on each of them.',
    ),
    'waits-for': output(
      text,
      'Why the waves after the waves in "matrices" must not run now: a person, a window, the limit; empty where all are in "matrices".',
    ),
    'max-parallel': output(anyNumber, 'Jobs of a wave that may run at the same time, from the settings file.'),
    'wave-count': output(anyNumber, 'Number of waves that are left.'),
    'servers-left': output(anyNumber, 'Number of servers in these waves.'),
    'plan-digest': output(text, 'SHA-256 of the plan.'),
    'plan-path': output(text, 'File on the runner with the plan as JSON.'),
    'report-path': output(text, 'File on the runner with the plan in Markdown.'),
    blockers: output(
      text,
      'JSON array of what stops parts of the fleet: server or group, code, message, advice, input.',
    ),
    'operator-steps': output(text, 'JSON array of what persons do between and in the waves: id, title, instructions.'),
  },
  readsServer: () => false,
  async execute(values, session) {
    const { fleetOf } = await import('./shared/planned-fleet.js');
    return fleetOf(values, session);
  },
});
