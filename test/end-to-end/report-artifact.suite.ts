import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { onSampleServer } from '../host/sample-server.js';
import { type ResultsService, sampleRun, startResultsService } from '../results-service/results-service.js';
import { runStub } from '../stub.js';

let service: ResultsService;

beforeAll(async () => {
  service = await startResultsService();
}, 60_000);

afterAll(() => service?.stop());

describe('a report as an artifact, through the stubs in dist and a stand-in of the artifact service', () => {
  test(
    'is one file without a zip, and the summary links to it first; twice in one run are two',
    () =>
      onSampleServer('one-server', async ({ folder }) => {
        const repository = `${sampleRun.owner}/${sampleRun.repository}`;
        const environment = {
          ...service.environmentOf('301'),
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_REPOSITORY: repository,
          GITHUB_RUN_ID: '301',
          GITHUB_RUN_ATTEMPT: '1',
        };
        const made = await runStub('upgrade-report', { 'rehearsal-folder': folder }, environment);
        expect(made.log).not.toContain('::warning');
        expect(made.exitCode).toBe(0);
        const address = made.outputs['report-address'] ?? '';
        expect(address).toMatch(new RegExp(`^https://github.com/${repository}/actions/runs/301/artifacts/\\d+$`));
        expect(made.summary).toContain(`[Open the report in the browser](${address})`);
        expect(await readFile(made.outputs['report-path'] ?? '', 'utf8')).toContain('<!doctype html>');
        await new Promise((resolve) => setTimeout(resolve, 1_100));
        const again = await runStub('upgrade-report', { 'rehearsal-folder': folder }, environment);
        expect(again.outputs['report-address']).not.toBe(address);
        const kept = await runStub(
          'upgrade-report',
          { 'rehearsal-folder': folder, 'upload-report': 'false' },
          environment,
        );
        expect([kept.exitCode, kept.outputs['report-address']]).toEqual([0, '']);
      }),
    120_000,
  );
});
