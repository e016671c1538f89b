import { expect, test } from '@jest/globals';
import { upgradesThatDied } from './killed-upgrades.js';
import { sampleUpgrades } from './sample-upgrades.js';

/** `all` tries every change; without it every 31st, which finds most faults in seconds. */
const step = process.env.KILLS === 'all' ? 1 : 31;

test.each(Object.keys(sampleUpgrades))(
  '%s: an upgrade that dies at a change carries on to the same end',
  async (sample) => {
    const { effects, deaths } = await upgradesThatDied(sample, ({ number }) => number % step === 0);
    console.log(`${sample}: ${effects} changes, died at ${deaths.length} of them and was carried on`);
    expect(deaths.length).toBe(Math.floor(effects / step));
    expect(deaths.filter(({ differences }) => differences.length > 0)).toEqual([]);
  },
  3_600_000,
);

test('an upgrade that dies between a change and the line about it carries on to the same end', async () => {
  const journal = 'C:\\ProgramData\\mfa-server-upgrade\\journal.jsonl';
  const { deaths } = await upgradesThatDied(
    'half-upgraded',
    ({ subject }, before) => subject === journal && before !== undefined && before.subject !== journal,
  );
  console.log(`died before ${deaths.length} lines of the journal`);
  expect(deaths.length).toBeGreaterThan(5);
  expect(deaths.filter(({ differences }) => differences.length > 0)).toEqual([]);
}, 600_000);
