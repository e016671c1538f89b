import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { planFleetAction } from '../../../src/actions/plan-fleet.js';
import { fleetOf } from '../../../src/actions/shared/planned-fleet.js';
import { valuesOf } from '../../../src/workflow/read-inputs.js';
import { sampleResult } from '../../fleet/sample-fleet.js';
import { sampleInventory, sampleMachine } from '../../product/sample-inventory.js';
import { samplePlan } from '../../report/sample-report.js';
import { sampleSession } from './sample-session.js';

let folder = '';
const inFolder = (name: string) => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fleet-'));
  for (const name of ['inventories', 'results', 'plans']) await mkdir(inFolder(name));
  await writeFile(inFolder('settings.yml'), 'format: 1\ngroups: { g: { servers: [MFA1, MFA2], primary: MFA2 } }\n');
  for (const name of ['MFA1', 'MFA2']) {
    const inventory = sampleInventory({ machine: { ...sampleMachine, name } });
    await writeFile(inFolder(`inventories/${name}-inventory.json`), JSON.stringify(inventory));
  }
});
afterEach(() => rm(folder, { recursive: true }));

async function planned(given: Readonly<Record<string, string>> = {}) {
  const texts = { inventories: inFolder('inventories'), settings: inFolder('settings.yml'), ...given };
  const { outputs } = await fleetOf(valuesOf(planFleetAction.inputs, texts), sampleSession().session);
  return outputs;
}

describe('what is left to do in a fleet', () => {
  test('is planned from the files of its folders: the subordinate, then the primary', async () => {
    const outputs = await planned();
    const { include } = JSON.parse(outputs['server-matrix'] ?? '');
    expect(include.map(({ server }: { server: string }) => server)).toEqual(['MFA1', 'MFA2']);
    expect(outputs).toMatchObject({ changed: 'false', blockers: '[]', 'wave-count': '2', 'servers-left': '2' });
  });

  test('begins with how many inventories were read', async () => {
    const { session, lines } = sampleSession();
    const texts = { inventories: inFolder('inventories'), settings: inFolder('settings.yml') };
    await fleetOf(valuesOf(planFleetAction.inputs, texts), session);
    expect(lines).toContain('2 inventories read.');
  });

  test('is without the servers that the results have as upgraded', async () => {
    await writeFile(inFolder('results/MFA1-result.json'), JSON.stringify(sampleResult('MFA1', 'upgraded')));
    expect(await planned({ results: inFolder('results') })).toMatchObject({ 'wave-count': '1', 'servers-left': '1' });
  });

  test('has each server without a plan as a blocker, also where there is no plan at all', async () => {
    const codesOf = async (name = 'plans') => {
      const { blockers = '' } = await planned({ plans: inFolder(name) });
      return JSON.parse(blockers).map(({ server, code }: Record<string, string>) => `${server} ${code}`);
    };
    expect(await codesOf()).toEqual(['MFA1 plan-not-made', 'MFA2 plan-not-made']);
    expect(await codesOf('gone')).toHaveLength(2);
    await writeFile(inFolder('plans/MFA1-upgrade-plan.json'), JSON.stringify(samplePlan));
    expect(await codesOf()).toEqual(['MFA2 plan-not-made']);
  });

  test('is refused where a folder has no inventory, and where a file of it is damaged, by its name', async () => {
    const empty = { inventories: inFolder('plans') };
    await expect(planned(empty)).rejects.toMatchObject({
      code: 'files-not-found',
      message: `${inFolder('plans')}: there is no inventory in it.`,
    });
    await writeFile(inFolder('inventories/broken-inventory.json'), '{');
    await expect(planned()).rejects.toThrow('broken-inventory.json');
  });
});
