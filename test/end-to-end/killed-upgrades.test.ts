import { expect, test } from '@jest/globals';
import { upgradesThatDied } from './killed-upgrades.js';
import { sampleUpgrades } from './sample-upgrades.js';

/** `all` tries every change; without it every 31st, which finds most faults in seconds. */
const step = process.env.KILLS === 'all' ? 1 : 31;

test.each(Object.keys(sampleUpgrades))(
  '%s: an upgrade that dies at a change carries on to the same end',
  async (sample) => {
    const { effects, deaths } = await upgradesThatDied({ sample }, ({ number }) => number % step === 0);
    console.log(`${sample}: ${effects} changes, died at ${deaths.length} of them and was carried on`);
    expect(deaths.length).toBe(Math.floor(effects / step));
    expect(deaths.filter(({ differences }) => differences.length > 0)).toEqual([]);
  },
  3_600_000,
);

/** What was just done is not on record. */
const isBeforeItsLine: Parameters<typeof upgradesThatDied>[1] = ({ subject }, before) =>
  subject === journal && before !== undefined && before.subject !== journal;

const journal = 'C:\\ProgramData\\mfa-server-upgrade\\journal.jsonl';

test('an upgrade that dies between a change and the line about it carries on to the same end', async () => {
  const { deaths } = await upgradesThatDied({ sample: 'half-upgraded' }, isBeforeItsLine);
  console.log(`died before ${deaths.length} lines of the journal`);
  expect(deaths.length).toBeGreaterThan(5);
  expect(deaths.filter(({ differences }) => differences.length > 0)).toEqual([]);
}, 600_000);

test('so does one whose next run dies, too', async () => {
  const again = step === 1 ? () => true : isBeforeItsLine;
  const { deaths } = await upgradesThatDied({ sample: 'half-upgraded' }, isBeforeItsLine, again);
  console.log(`died ${deaths.length} times, and again in the run that carried on`);
  expect(deaths.length).toBeGreaterThan(30);
  expect(deaths.filter(({ differences }) => differences.length > 0)).toEqual([]);
}, 3_600_000);
