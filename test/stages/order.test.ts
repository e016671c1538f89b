import { describe, expect, test } from '@jest/globals';
import type { ComponentName } from '../../src/product/components.js';
import { planInstallServer } from '../../src/stages/install-mfa-server/plan.js';
import { planInstallWebComponent } from '../../src/stages/install-web-component/plan.js';
import { prerequisiteFindings } from '../../src/stages/order.js';
import type { Situation } from '../../src/stages/situation.js';
import { sampleChoices, untouched } from './sample-situation.js';
import { byCode, newServer } from './stage-plans.js';

const fromFolder = { ...sampleChoices, packageFolder: 'D:\\packages' };

describe('what stops a stage', () => {
  test('prerequisites of other parts stop nothing; those that only advise warn', () => {
    const now = untouched().now;
    const check = (id: string, neededBy: readonly ComponentName[], satisfied = false) => ({
      id,
      neededBy,
      satisfied,
      found: `${id} not there`,
      advice: 'Install it.',
    });
    const prerequisites = [
      check('dotnet-4.5', ['user-portal', 'mobile-app']),
      check('vc-runtime-x64', ['agent']),
      check('iis-metabase', ['user-portal'], true),
      check('cloud-service', ['user-portal']),
    ];
    const { blockers, warnings } = prerequisiteFindings({ ...now, prerequisites }, ['user-portal']);
    expect(blockers).toEqual([
      {
        code: 'prerequisite-dotnet-4.5',
        message: expect.stringContaining('dotnet-4.5 not there'),
        advice: 'Install it.',
      },
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['prerequisite-cloud-service']);
  });

  test('the parts that are in the way are reported with the order of the stages', () => {
    const alone = (situation: Situation) =>
      planInstallWebComponent('web-service-sdk', situation, sampleChoices, 'single-stage').blockers;
    expect(byCode(alone(untouched()), 'phonefactor-still-installed')?.message).toContain('User Portal');
    const removed = { ...untouched().now, components: [] };
    expect(byCode(alone({ ...untouched(), now: removed }), 'server-not-installed')?.message).toContain(
      'install-web-service-sdk',
    );
    expect(byCode(alone({ ...untouched(), now: newServer() }), 'operator-step-open')).toMatchObject({
      input: 'completed-operator-steps',
      message: expect.stringContaining('activate-server'),
      advice: expect.stringContaining('activate-server'),
    });
    const webServer = untouched({
      products: [{ component: 'user-portal', generation: 'phonefactor' }],
      webs: [{ component: 'user-portal' }],
      installPath: null,
    });
    const portal = planInstallWebComponent(
      'user-portal',
      { ...webServer, now: { ...webServer.now, components: [] } },
      fromFolder,
      'single-stage',
    );
    expect(portal.blockers).toEqual([]);
    const server = planInstallServer({ ...untouched(), now: removed }, sampleChoices, 'single-stage').blockers;
    expect(server.map(({ code }) => code)).toEqual([]);
  });
});
