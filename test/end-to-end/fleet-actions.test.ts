import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { onSampleServer } from '../host/sample-server.js';
import { type ActionRun, runHere } from '../in-process.js';
import { runStub } from '../stub.js';

const choices = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
  'user-portal-virtual-directory': 'new',
};
const activated = { 'completed-operator-steps': 'activate-server, confirm-replication-group' };
const said = {
  'completed-operator-steps':
    'activate-server, confirm-replication-group, set-portal-url, inform-users, other-defaults-user-portal, other-defaults-mobile-app',
};

const text = (path: string | undefined) => readFile(path ?? '', 'utf8');

describe('one server through inspect, plan-fleet, upgrade and upgrade-report', () => {
  test('ends with a report, and with nothing left to plan', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const place = { MFA_UPGRADE_REHEARSAL: folder };
      const kept = join(folder, '..', 'kept');
      await mkdir(join(kept, 'inventories'), { recursive: true });
      const { outputs: inspected } = await runStub('inspect', {}, place);
      await rename(inspected['inventory-path'] ?? '', join(kept, 'inventories', 'mfa1.json'));

      const first = await runStub('plan-fleet', { inventories: join(kept, 'inventories') });
      expect(first.exitCode).toBe(0);
      expect(JSON.parse(first.outputs.matrices ?? '')).toEqual([
        {
          include: [
            { server: 'MFA1', group: 'MFA1', phase: 'primary', runner: '["self-hosted","mfa1"]', environment: '' },
          ],
        },
      ]);

      await runStub('upgrade', choices, place);
      const waiting = await runStub('upgrade-report', {}, place);
      expect(waiting.outputs.outcome).toBe('waiting');
      expect(await text(waiting.outputs['report-path'])).toContain('What a person still has to do');

      await runStub('upgrade', { ...choices, ...activated }, place);
      const { outputs: done } = await runStub('upgrade', { ...choices, ...said }, place);
      expect(done).toMatchObject({ finished: 'true', 'steps-to-confirm': '' });
      const { outputs: verified } = await runStub('verify-upgrade', { 'user-portal-virtual-directory': 'new' }, place);
      const reported = await runStub('upgrade-report', { checks: verified.checks ?? '', reason: 'CHG0031415' }, place);
      expect(reported.outputs.outcome).toBe('upgraded');
      const page = await text(reported.outputs['report-path']);
      for (const part of [
        'CHG0031415',
        'Rehearsal.',
        'The services run',
        'sha256:',
        'New address:\nhttps://[public address]/MultiFactorAuth',
      ]) {
        expect(page).toContain(part);
      }
      expect(page).not.toMatch(/p&amp;|p@ss|w0rd/i);
      expect(await text(reported.outputs['announcement-path'])).toContain(
        'Neue Adresse:\nhttps://[public address]/MultiFactorAuth',
      );

      await mkdir(join(kept, 'results'));
      await rename(reported.outputs['result-path'] ?? '', join(kept, 'results', 'MFA1-result.json'));
      const again = await runStub('plan-fleet', {
        inventories: join(kept, 'inventories'),
        results: join(kept, 'results'),
      });
      expect(again.outputs).toMatchObject({ 'servers-left': '0', matrices: '[]', 'waits-for': '' });

      await rename(reported.outputs['record-path'] ?? '', join(kept, 'MFA1-record.json'));
      const fleet = await runStub('upgrade-report', { records: kept });
      expect(fleet.outputs).toMatchObject({ outcome: '', 'result-path': '' });
      expect(await text(fleet.outputs['report-path'])).toContain('MFA1');
    }));
});

describe('files that are not what they should be', () => {
  test.each([
    ['plan-fleet', { inventories: 'FOLDER/nowhere' }, 'files-not-found', 'FOLDER/nowhere'],
    ['plan-fleet', { inventories: 'FOLDER/bad.json' }, 'inventory-not-json', 'bad.json'],
    [
      'plan-fleet',
      { inventories: 'FOLDER', 'fleet-file': 'FOLDER/none.yml' },
      'file-unreadable',
      'none.yml cannot be read: it is not there.',
    ],
    ['plan-fleet', { inventories: 'FOLDER', settings: 'FOLDER' }, 'file-unreadable', 'cannot be read: it is a folder.'],
    [
      'plan-fleet',
      { inventories: 'FOLDER/servers', results: 'FOLDER/bad-result.json' },
      'result-invalid',
      'bad-result.json',
    ],
    ['upgrade-report', { records: 'FOLDER/servers' }, 'records-not-found', 'records'],
    ['upgrade-report', { records: 'FOLDER/bad-record.json' }, 'record-invalid', 'bad-record.json'],
    [
      'make-rehearsal-server',
      { inventory: 'FOLDER/bad.json', folder: 'FOLDER/new' },
      'inventory-not-json',
      'inventory',
    ],
  ] as const)('%s refuses %j and says so', (action, inputs, code, place) =>
    onSampleServer('web-server', async ({ folder }) => {
      const files = join(folder, '..', 'files');
      await mkdir(join(files, 'servers'), { recursive: true });
      if (!Object.values(inputs).some((value) => value.includes('bad.json'))) await mkdir(files, { recursive: true });
      for (const name of ['bad.json', 'bad-result.json', 'bad-record.json']) {
        if (Object.values(inputs).some((value) => value.endsWith(name))) await writeFile(join(files, name), '{');
      }
      const given = Object.entries(inputs).map(([name, value]) => [name, value.replace('FOLDER', files)]);
      const run = await runStub(action, Object.fromEntries(given));
      expect(run.exitCode).toBe(1);
      expect(run.log).toContain(`::error title=${code}`);
      expect(run.log).toContain(place.replace('FOLDER', files));
      expect(run.log).not.toContain('Unexpected error');
      expect(run.outputs.changed).toBe('false');
    }),
  );

  test('the plans of the servers join the table of the fleet; without any, each server is in it', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const files = join(folder, '..', 'planned');
      await mkdir(join(files, 'plans'), { recursive: true });
      const { outputs: inspected } = await runHere('inspect', folder, {});
      await rename(inspected['inventory-path'] ?? '', join(files, 'MFA1-inventory.json'));
      const fleet = {
        inventories: join(files, 'MFA1-inventory.json'),
        blocked: 'leave-out',
        plans: join(files, 'plans'),
      };
      const codes = ({ outputs }: ActionRun) =>
        JSON.parse(outputs.blockers ?? '').map(({ code }: { code: string }) => code);
      expect(codes(await runHere('plan-fleet', '', fleet))).toEqual(['plan-not-made']);

      const missing = { mode: 'plan', 'setup-path': 'C:\\Gone\\MultiFactorAuthenticationServerSetup.exe' };
      const blocked = await runHere('upgrade', folder, missing);
      await rename(blocked.outputs['plan-path'] ?? '', join(files, 'plans', 'MFA1-upgrade-plan.json'));
      const planned = await runHere('plan-fleet', '', fleet);
      expect(codes(planned)).toContain('setup-missing');
      expect(codes(planned)).not.toContain('plan-not-made');
      expect(planned.summary).toMatch(/\| MFA1 \| setup-missing \|/);
      expect(planned.summary).toContain('### Plans of the servers');
      expect((await runHere('plan-fleet', '', { ...fleet, blocked: 'stop' })).fault).toMatchObject({
        code: 'fleet-blocked',
      });
    }));

  test('a fleet with a blocked server fails with the table, or plans the rest where the input asks for it', () =>
    onSampleServer('web-server', async ({ folder }) => {
      const { outputs } = await runStub('inspect', {}, { MFA_UPGRADE_REHEARSAL: folder });
      const inventories = outputs['inventory-path'] ?? '';
      const stopped = await runStub('plan-fleet', { inventories });
      expect(stopped.exitCode).toBe(1);
      expect(stopped.log).toContain('fleet-blocked');
      expect(stopped.summary).toContain('group-unknown');
      const rest = await runStub('plan-fleet', { inventories, blocked: 'leave-out' });
      expect(rest).toMatchObject({ exitCode: 0, outputs: { 'servers-left': '0' } });
      expect(JSON.parse(rest.outputs.blockers ?? '')).toMatchObject([{ code: 'group-unknown', server: 'WEB1' }]);
    }));
});
