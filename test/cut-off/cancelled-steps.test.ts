import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runToItsEnd } from '../in-process.js';
import { runStub } from '../stub.js';
import { agentCode, onOneServer, setupProgram, upgradeInputs } from './one-server.js';
import { endOfSignalled, installedProducts, isLocked, journalLines, runSignalled, serviceStates } from './signalled.js';

const copying = 'Backing up C:\\';
const dataBytes = 250_000_000;
const events = (folder: string) => journalLines(folder).map(({ event }) => event);

describe('a job that is cancelled', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s in a backup: it ends by itself in time with outputs and summary, orders the service to start and gives the lock back',
    (signal) =>
      onOneServer({ dataBytes }, async (folder) => {
        const inputs = { 'rehearsal-folder': folder };
        const step = await runSignalled({ script: 'backup-pfdata/index.js', inputs }, { signal, at: copying });
        expect({ ...step, log: '' }).toMatchObject({ exitCode: 1, isHit: true });
        expect(step.secondsToEnd).toBeLessThan(7);
        expect(step.outputs).toMatchObject({ changed: 'true', finished: 'false' });
        expect(step.summary).toContain(`cut off by ${signal}`);
        expect(step.summary).toContain('PhoneFactorSvc was ordered to start again');
        expect(serviceStates(folder)).toMatchObject({ PhoneFactorSvc: 'running', PhoneFactorADSync: 'stopped' });
        expect(isLocked(folder)).toBe(false);
        expect(events(folder).slice(-2)).toEqual(['run-ended', 'services-start-requested']);

        const inspected = await runStub('inspect', inputs);
        expect(inspected.summary).toContain('An earlier run was cut off');
        expect(inspected.summary).toContain('Stopped by it: PhoneFactorSvc');

        const end = await endOfSignalled('backup-pfdata', step.state);
        expect(end.exitCode).toBe(0);
        expect(end.summary).toContain('PhoneFactorSvc was started again');
        expect(end.log).toContain('::warning title=The run was cut off; what it had stopped runs again');
        expect(end.outputs).toMatchObject({ changed: 'true', finished: 'false' });
        expect(events(folder).slice(-2)).toEqual(['services-started', 'service-restored']);

        const again = await runToItsEnd('backup-pfdata', folder, {});
        expect(again.fault).toBeUndefined();
        expect(again.outputs.finished).toBe('true');
      }),
  );

  test('while an installer runs: it goes on, is waited for by the end of the step, and the next run carries on', () =>
    onOneServer({ installerSeconds: { [agentCode]: 4, [setupProgram]: 4 } }, async (folder) => {
      const inputs = { ...upgradeInputs, 'rehearsal-folder': folder };
      const at = '::group::Uninstall PhoneFactor Agent';
      const step = await runSignalled({ script: 'upgrade/index.js', inputs }, { signal: 'SIGINT', at, later: 700 });
      expect(step.exitCode).toBe(1);
      expect(step.secondsToEnd).toBeLessThan(7);
      expect(installedProducts(folder)).toContain('PhoneFactor Agent');
      expect(events(folder).slice(-2)).toEqual(['installer-started', 'run-ended']);
      expect(step.summary).toContain('the old agent may be gone: PhoneFactorSvc');

      const end = await endOfSignalled('upgrade', step.state);
      expect(end.exitCode).toBe(0);
      expect(installedProducts(folder)).not.toContain('PhoneFactor Agent');
      expect(events(folder)).toContain('installer-outlasted');

      const run = await runToItsEnd('upgrade', folder, upgradeInputs);
      expect(run.fault).toBeUndefined();
      expect(run.outputs.finished).toBe('true');
      expect(serviceStates(folder)).toMatchObject({ MultiFactorAuth: 'running' });
    }));

  test('a step that was killed without a word is looked after by its end, from the journal', () =>
    onOneServer({ dataBytes }, async (folder) => {
      const inputs = { 'rehearsal-folder': folder };
      const step = await runSignalled({ script: 'backup-pfdata/index.js', inputs }, { signal: 'SIGKILL', at: copying });
      expect(step).toMatchObject({ exitCode: null, outputs: {}, summary: '' });
      expect(serviceStates(folder)).toMatchObject({ PhoneFactorSvc: 'stopped' });
      const plan = await runStub('upgrade', { ...inputs, ...upgradeInputs, mode: 'plan' });
      expect(plan.summary).toContain('An earlier run was cut off without a word of its end');
      const end = await endOfSignalled('backup-pfdata', step.state);
      expect(end.exitCode).toBe(0);
      expect(end.outputs).toMatchObject({ changed: 'true', finished: 'false' });
      expect(end.summary).toContain('PhoneFactorSvc was started again');
      expect(serviceStates(folder)).toMatchObject({ PhoneFactorSvc: 'running' });
    }));
});

describe('the end of a step', () => {
  test.each([
    ['of another run', (state: string) => state.replace('local run', 'https://github.com/o/r/actions/runs/1')],
    ['of another work folder', (state: string) => state.replaceAll('mfa-server-upgrade', 'elsewhere')],
    ['that is none', () => 'not JSON'],
  ])('with the state %s changes nothing', (_what, changed) =>
    onOneServer({ dataBytes }, async (folder) => {
      const inputs = { 'rehearsal-folder': folder };
      const step = await runSignalled({ script: 'backup-pfdata/index.js', inputs }, { signal: 'SIGKILL', at: copying });
      const before = journalLines(folder);
      const end = await endOfSignalled('backup-pfdata', changed(step.state ?? ''));
      expect(end).toMatchObject({ exitCode: 0, outputs: {} });
      expect(journalLines(folder)).toEqual(before);
      expect(serviceStates(folder)).toMatchObject({ PhoneFactorSvc: 'stopped' });
    }),
  );

  test('says nothing where the step ended by itself, and where its rehearsal server is gone', async () => {
    const state = await onOneServer({}, async (folder) => {
      const step = await runSignalled({ script: 'backup-pfdata/index.js', inputs: { 'rehearsal-folder': folder } });
      expect(step.exitCode).toBe(0);
      const end = await endOfSignalled('backup-pfdata', step.state);
      expect(end).toMatchObject({ exitCode: 0, outputs: {}, summary: '', log: '' });
      return step.state;
    });
    const gone = await endOfSignalled('backup-pfdata', state);
    expect(gone).toMatchObject({ exitCode: 0, outputs: {}, summary: '' });
  });

  test('reports a service that does not start again, as an error', () =>
    onOneServer({ dataBytes }, async (folder) => {
      const inputs = { 'rehearsal-folder': folder };
      const step = await runSignalled({ script: 'backup-pfdata/index.js', inputs }, { signal: 'SIGKILL', at: copying });
      await writeFile(join(folder, 'faults.json'), JSON.stringify({ sc: { words: 'FAILED 5' } }));
      const end = await endOfSignalled('backup-pfdata', step.state);
      expect(end.log).toContain('::error title=The run was cut off; services are stopped');
      expect(end.summary).toContain('Not running: PhoneFactorSvc');
    }));
});
