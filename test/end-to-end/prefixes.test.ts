import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/host/host.js';
import { onSampleServer } from '../host/sample-server.js';
import { endState } from './killed-upgrades.js';
import { type RunOptions, runToTheEnd, runUpgrade, sampleUpgrades } from './sample-upgrades.js';

/** `all` tries every prefix; without it every seventh. */
const step = process.env.KILLS === 'all' ? 1 : 7;
const only = (ids: readonly string[]): RunOptions => ({
  restrict: (plan) => ({ ...plan, steps: plan.steps.filter(({ id }) => ids.includes(id)) }),
});

async function stepIds(open: () => Promise<Host>, sample: string): Promise<readonly string[]> {
  return (await runUpgrade(await open(), sample, { mode: 'plan' })).plan.steps.map(({ id }) => id);
}

/** With what a person confirms once it is asked for. */
async function runPrefix(open: () => Promise<Host>, sample: string, prefix: readonly string[]): Promise<void> {
  let said: readonly string[] = [];
  for (;;) {
    const { applied } = await runUpgrade(await open(), sample, { ...only(prefix), said });
    const asked = (applied?.openOperatorSteps ?? []).map(({ id }) => id).filter((id) => !said.includes(id));
    if (asked.length === 0) return;
    said = [...said, ...asked];
  }
}

describe.each(Object.keys(sampleUpgrades))('%s', (sample) => {
  test('the first steps, run twice: the second time changes nothing, and the rest comes to the same end', async () => {
    const undisturbed = await onSampleServer(sample, async ({ folder, open }) => {
      await runToTheEnd(open, sample);
      return endState(folder);
    });
    const ids = await onSampleServer(sample, ({ open }) => stepIds(open, sample));
    let tried = 0;
    for (let length = 1; length <= ids.length; length += step) {
      await onSampleServer(sample, async ({ folder, open }) => {
        const prefix = ids.slice(0, length);
        await runPrefix(open, sample, prefix);
        const after = await endState(folder);
        const again = await runUpgrade(await open(), sample, only(prefix));
        expect({ length, fault: again.fault, state: await endState(folder) }).toEqual({ length, state: after });
        await runToTheEnd(open, sample);
        expect({ length, state: await endState(folder) }).toEqual({ length, state: undisturbed });
        tried += 1;
      });
    }
    console.log(`${sample}: ${tried} of ${ids.length} prefixes run twice`);
  }, 900_000);
});
