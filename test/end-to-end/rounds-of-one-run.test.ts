import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { onServer } from '../faults/server-under-fault.js';
import { type ActionRun, runHere, runToItsEnd } from '../in-process.js';

/** Keeps the record of the server as an artifact of a round has it. */
async function keptRecord({ folder }: { readonly folder: string }, place: string, name: string): Promise<ActionRun> {
  const run = await runHere('upgrade-report', folder, {});
  await copyFile(run.outputs['record-path'] ?? '', join(place, `${name}-record.json`));
  return run;
}

test('of a server that was reported in several rounds of a run the report of all servers has the last round', async () => {
  const place = await mkdtemp(join(tmpdir(), 'rounds-'));
  try {
    await onServer('one-server', async (server) => {
      expect((await server.apply()).outputs['stopped-for']).toBe('person');
      expect((await keptRecord(server, place, '2-first')).outputs.outcome).toBe('waiting');
      await runToItsEnd('upgrade', server.folder, { 'approved-plan': server.approvedDigest });
      expect((await keptRecord(server, place, '1-last')).outputs.outcome).toBe('upgraded');
    });
    const { summary = '' } = await runHere('upgrade-report', '', { records: place });
    expect(summary).toContain('upgraded');
    expect(summary).not.toContain('waiting');
    expect(summary.match(/MFA1/g)?.length).toBeGreaterThan(0);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}, 60_000);
