import { expect, test } from '@jest/globals';
import { fleetSummary } from '../../../src/actions/shared/fleet-summary.js';
import { berlin, berlinFile, planWith, sampleFleetServer } from '../../fleet/sample-fleet.js';

const digest = `sha256:${'0'.repeat(64)}`;
const summaryOf = async (servers: typeof berlin, file?: string) =>
  fleetSummary({ plan: await planWith(servers, file), digest, matrices: [], serverMatrix: { include: [] } });

test('each wave says who is interrupted and how long, and what a person does', async () => {
  const summary = await summaryOf(berlin, berlinFile);
  expect(summary).toMatch(/^6 servers in 6 waves\. Digest `sha256:0{64}`\n\n### Waves\n/);
  const rows = summary.split('\n').filter((line) => /^\| \d/.test(line));
  expect(rows[0]).toMatch(
    /^\| 1 \(canary\) \| 1: b1 \| .*takes about 45 min \| second factor through 1 server \| {2}\|$/,
  );
  expect(rows[3]).toContain('User Portal, Mobile App Web Service on 1 server');
  expect(rows[5]).toMatch(/AD FS does not ask for the second factor, on 1 server \| .*AD FS adapter.* \|$/);
  expect(summary).toContain('<details><summary>What a person does, in full (1)</summary>');
});

test('it says on what the minutes rest, for the roles that occur, and the way back', async () => {
  const summary = await summaryOf([sampleFleetServer('alone')]);
  expect(summary).toContain('**Minutes for one server:** mfa-server 45 (assumed, not measured). A person');
  expect(summary).toContain('**Way back:** every server makes its backup set');
});

test('what stops parts of it comes first; without a wave nothing is estimated', async () => {
  const blocked = sampleFleetServer('b1', 'mfa-server', {
    blockers: [{ code: 'data-file-empty', message: 'The <file> is empty.', advice: 'Restore it.' }],
  });
  const summary = await summaryOf([blocked]);
  expect(summary).toMatch(/^0 servers in 0 waves\. Digest `[^`]+`\n\n### What stops parts of the fleet\n/);
  expect(summary).toContain('The &lt;file&gt; is empty.');
  expect(summary).not.toContain('Minutes for one server');
});
