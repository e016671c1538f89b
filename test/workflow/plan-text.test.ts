import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../src/plan/plan.js';
import type { PlanView } from '../../src/plan/plan-view.js';
import { actsFromText, isForOtherDocument, planText } from '../../src/workflow/plan-text.js';

const plan: Plan = {
  format: 2,
  action: 'upgrade',
  server: 'MFA1',
  inputs: {},
  findings: {},
  steps: [
    {
      type: 'change',
      id: 'uninstall-agent',
      stage: 'uninstall-phonefactor',
      title: 'Uninstall the agent',
      documentStep: 'U5',
      detail: ['PhoneFactor Agent 5.0.4'],
      change: { kind: 'uninstall-product' },
    },
    {
      type: 'operator',
      id: 'activate-server',
      stage: 'install-mfa-server',
      title: 'Activate the server',
      operatorStep: {
        id: 'activate-server',
        title: 'Activate',
        instructions: ['Do it.'],
        proof: 'said',
        blocking: true,
      },
    },
  ],
  warnings: [],
  blockers: [],
};
const view: PlanView = {
  counts: { removes: 1, installs: 0, minutesWithoutSignIn: 30 },
  removed: ['PhoneFactor User Portal 5.0.3', 'PhoneFactor Agent 5.0.4'],
  installed: [],
  changed: [],
  runsAsAdministrator: ['setup.exe /quiet', 'msiexec: 2 removals'],
  cannotBeUndone: ['What users change is lost.'],
  lost: [],
  interruption: ['Nobody can sign in.'],
  estimate: 'About 30 minutes.',
  people: { before: [], during: [], after: [] },
  oldPackages: [],
  wayBack: ['restore-backup'],
  late: [],
  noWayBack: 'The set cannot be put back.',
  announcements: [],
};
const finding = { code: 'data-file-missing', message: 'It is missing.', advice: 'Find it.' };
const lines = (...given: Parameters<typeof planText>) => planText(...given).split('\n');

describe('the plan in the log', () => {
  test('has what it means before the steps, and the digest last', () => {
    expect(lines(plan, 'sha256:x', view)).toEqual([
      'Plan "upgrade" for MFA1',
      '  Removed                PhoneFactor User Portal 5.0.3',
      '                         PhoneFactor Agent 5.0.4',
      '  Runs as administrator  setup.exe /quiet',
      '                         msiexec: 2 removals',
      '  Cannot be undone       The set cannot be put back.',
      '                         What users change is lost.',
      '  Interrupted            Nobody can sign in.',
      '                         About 30 minutes.',
      '  Way back               restore-backup',
      '  Steps',
      '  1. Uninstall the agent [U5]',
      '       PhoneFactor Agent 5.0.4',
      '  2. Activate the server (a person)',
      'Digest: sha256:x',
    ]);
  });

  test('begins with what stops it, and has warnings and notes behind the steps', () => {
    const found = lines({ ...plan, blockers: [finding], warnings: [finding] }, 'sha256:x', undefined, [
      'Kept.',
      undefined,
    ]);
    expect(found[1]).toMatch(/^ {2}BLOCKED data-file-missing: It is missing\. Find it\. More: .*#data-file-missing$/);
    expect(found.slice(-3)).toEqual([
      expect.stringMatching(/^ {2}Warning data-file-missing: It is missing\. Find it\. More: /),
      '  Note: Kept.',
      'Digest: sha256:x',
    ]);
  });

  test('without a step says that there is nothing to do, and shows no consequences', () => {
    expect(lines({ ...plan, steps: [] }, 'sha256:x', view)).toEqual([
      'Plan "upgrade" for MFA1',
      '  Nothing to do.',
      'Digest: sha256:x',
    ]);
  });

  test('of a server that never had the old product does not say that it is at its end', () => {
    const other = { ...plan, steps: [], warnings: [{ ...finding, code: 'mfa-server-found' }] };
    expect([isForOtherDocument(other), isForOtherDocument(plan)]).toEqual([true, false]);
    expect(lines(other, 'sha256:x')[1]).toBe('  No step: this document is not for this server.');
  });
});

test('a run from another machine names both machines, one on the server itself names none', () => {
  expect(actsFromText({ plan, actsFrom: 'RUNNER7' })).toBe('It acts on MFA1 from another machine, RUNNER7.');
  expect(actsFromText({ plan })).toBeUndefined();
});
