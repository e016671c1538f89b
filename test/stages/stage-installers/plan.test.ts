import { describe, expect, test } from '@jest/globals';
import { packageFileName } from '../../../src/product/names.js';
import { planStageInstallers } from '../../../src/stages/stage-installers/plan.js';
import { sampleChoices, untouched } from '../sample-situation.js';
import { changeOf, usable, withPackages } from '../stage-plans.js';

describe('packages that are copied to a web server', () => {
  const staging = {
    destination: '\\\\web1\\in',
    components: ['user-portal', 'mobile-app'],
    architectures: ['x86', 'x64'],
  } as const;
  const folder = 'C:\\Program Files\\PhoneFactor';
  const names = (['user-portal', 'mobile-app'] as const).flatMap((component) =>
    (['x86', 'x64'] as const).map((architecture) => packageFileName(component, architecture)),
  );

  test('are each component in each processor type, from the install folder, with the hash that is copied', () => {
    const packages = Object.fromEntries(names.map((name) => [`${folder}\\${name}`, usable()]));
    const plan = planStageInstallers(withPackages(packages), { ...sampleChoices, staging });
    expect(plan.blockers).toEqual([]);
    expect(plan.steps.map(({ id, stage, documentStep }) => [id, stage, documentStep])).toEqual(
      names.map((name) => [`copy-${name}`, 'stage-installers', 'I4.1']),
    );
    const [first = ''] = names;
    expect(changeOf(plan, `copy-${first}`)).toEqual({
      kind: 'copy-package',
      component: 'user-portal',
      from: `${folder}\\${first}`,
      to: `\\\\web1\\in\\${first}`,
      sha256: 'a'.repeat(64),
    });
  });

  test('that are not there are not copied, and for the mobile app the reason is reported', () => {
    const { steps, blockers } = planStageInstallers(untouched(), { ...sampleChoices, staging });
    expect(steps).toEqual([]);
    expect(blockers.map(({ input }) => input)).toEqual([
      'package-folder',
      'package-folder',
      'components',
      'components',
    ]);
  });

  test('come from the folder that was given', () => {
    const chosen = { ...sampleChoices, staging, packageFolder: 'E:\\p' };
    const packages = { [`E:\\p\\${names[0]}`]: usable() };
    expect(planStageInstallers(withPackages(packages), chosen).steps).toHaveLength(1);
  });
});
