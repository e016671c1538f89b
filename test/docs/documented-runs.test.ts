import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { parse } from 'yaml';
import { exampleRepository } from '../../scripts/self-references.js';
import { actions } from '../../src/actions/all.js';
import type { ActionName } from '../../src/actions/definitions.js';
import { UserError } from '../../src/base/user-error.js';
import type { FleetFile } from '../../src/fleet/fleet-file-schema.js';
import { parseFleetFile } from '../../src/fleet/parse-fleet-file.js';
import { planFleet } from '../../src/fleet/plan-fleet.js';
import { sampleFleetServer } from '../fleet/sample-fleet.js';
import { onSampleServer } from '../host/sample-server.js';
import { runHere } from '../in-process.js';
import { asWorkflow, classOf } from './block-class.js';
import { documentationPages } from './documentation.js';

const step = v.looseObject({ uses: v.optional(v.string()), with: v.optional(v.record(v.string(), v.unknown()), {}) });
const workflow = v.looseObject({ jobs: v.record(v.string(), v.looseObject({ steps: v.optional(v.array(step), []) })) });

interface DocumentedStep {
  readonly place: string;
  readonly action: ActionName;
  readonly inputs: Readonly<Record<string, string>>;
}

/** Steps that use an action of this suite, with the inputs that are written out: what comes from a run is left away. */
function stepsOf(place: string, text: string): readonly DocumentedStep[] {
  const steps = Object.values(v.parse(workflow, parse(text)).jobs).flatMap((job) => job.steps);
  return steps.flatMap(({ uses = '', with: given }) => {
    const path = uses.split('@')[0]?.replace(`${exampleRepository}/`, '');
    const action = path === exampleRepository ? 'upgrade' : path?.replace('actions/', '');
    if (action === undefined || !(action in actions)) return [];
    const written = Object.entries(given).map(([name, value]) => [name, String(value)] as const);
    const inputs = Object.fromEntries(written.filter(([, value]) => !value.includes('${{')));
    return [{ place, action: action as ActionName, inputs }];
  });
}

const allBlocks = documentationPages().flatMap((page) => page.blocks);
const blocks = allBlocks.filter((block) => ['workflow', 'steps'].includes(classOf(block) ?? ''));
const documented = [
  ...blocks.flatMap((block) => stepsOf(`${block.page}:${block.line}`, asWorkflow(block))),
  ...globSync('examples/workflows/*.yml').flatMap((path) => stepsOf(path, readFileSync(path, 'utf8'))),
].filter(({ action }) => 'mode' in actions[action].inputs || ['inspect', 'verify-upgrade'].includes(action));

describe('each documented step is planned on a server that is as the document expects', () => {
  test('there are many', () => expect(documented.length).toBeGreaterThan(15));

  // The paths of a page may not be there, then the plan says so. No page has an input or a value that an action refuses.
  test.each(documented.map((one) => [`${one.place} ${one.action}`, one] as const))('%s', (_name, { action, inputs }) =>
    onSampleServer('one-server', async ({ folder }) => {
      const planned = 'mode' in actions[action].inputs ? { ...inputs, mode: 'plan' } : inputs;
      const { 'approved-plan': _digest, ...given } = planned as Readonly<Record<string, string>>;
      const fault = await runHere(action, folder, given).then(
        (run) => run.fault,
        (error: unknown) => error,
      );
      if (fault === undefined) return;
      expect(fault).toBeInstanceOf(UserError);
      expect((fault as UserError).code).not.toMatch(/^input-|-invalid$/);
    }),
  );
});

/** Servers by their names in the documents: web servers and those with AD FS are called so. */
function serversOf({ groups = {}, servers = {} }: FleetFile) {
  const names = new Set([...Object.values(groups).flatMap((group) => group.servers), ...Object.keys(servers)]);
  return [...names].map((name) =>
    sampleFleetServer(name, /adfs/i.test(name) ? 'adfs-adapter' : /web/i.test(name) ? 'web-server' : 'mfa-server'),
  );
}

const settingsFiles = [
  ...allBlocks
    .filter((block) => classOf(block) === 'fleet-file')
    .map(({ page, line, text }) => [`${page}:${line}`, text] as const),
  ...['examples/mfa-upgrade.yml', 'examples/fleet/fleet.yml'].map(
    (path) => [path, readFileSync(path, 'utf8')] as const,
  ),
];

describe('each documented settings file', () => {
  test.each(settingsFiles)(
    '%s plans its fleet, before its windows, and nothing blocks but what it leaves out',
    async (place, text) => {
      const fleet = await parseFleetFile(text, place);
      const starts = Object.values(fleet.file.windows ?? {}).map((window) => Date.parse(window.starts));
      const plan = planFleet({
        servers: serversOf(fleet.file),
        fleet,
        now: new Date(Math.min(Date.now(), ...starts) - 1),
      });
      expect(plan.blockers.filter(({ code }) => code !== 'group-unknown')).toEqual([]);
    },
  );

  test('examples/mfa-upgrade.yml plans its server, and nothing blocks', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const planned = await runHere('upgrade', folder, { mode: 'plan', settings: 'examples/mfa-upgrade.yml' });
      expect([planned.fault, planned.outputs.blockers]).toEqual([undefined, '[]']);
    }));
});

test('every example workflow is run by the scenarios of the runner engine', () => {
  const scenarios = readFileSync('test/act/act.ts', 'utf8');
  const examples = globSync('examples/workflows/*.yml').map((path) => basename(path, '.yml'));
  expect(examples.filter((name) => !new RegExp(`(dispatch|dispatchAndCancel)\\('${name}'`).test(scenarios))).toEqual(
    [],
  );
});
