import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/user-error.js';
import { type Artifacts, type FileToUpload, noArtifacts } from '../../src/host/artifacts.js';
import type { Host } from '../../src/host/host.js';
import { outcomeSummary } from '../../src/workflow/outcome-result.js';
import { journalLines, serviceStates } from '../cut-off/signalled.js';
import { onSampleServer } from '../host/sample-server.js';
import { runUpgrade } from './sample-upgrades.js';

const upload = { upload: 'true', recipients: [], allowUnencrypted: true } as const;

/** Artifacts of one run that keep what they are given, or lose it as long as `isLost`. */
function storeOf(): Artifacts & { isLost: boolean; readonly files: FileToUpload[] } {
  const files: FileToUpload[] = [];
  const store = {
    isLost: false,
    files,
    list: async () => [],
    async upload(file: FileToUpload) {
      if (store.isLost) throw new UserError('artifact-failed', 'Artifact x: upload failed.', 'Run again.');
      files.push(file);
      return { id: files.length, name: 'set.tar', size: file.size, sha256: file.sha256 };
    },
  };
  return store;
}

const run = (host: Host, artifacts: Artifacts) => runUpgrade(host, 'one-server', { choices: { upload }, artifacts });

describe('the backup set leaves the server before the first product does', () => {
  test('as a step between the proof of the set and the first removal, with its minutes, once', () =>
    onSampleServer('one-server', async ({ open, folder }) => {
      const store = storeOf();
      const { plan, uploaded } = await run(await open(), store);
      const ids = plan.steps.map(({ id }) => id);
      const at = ids.indexOf('upload-backup-set');
      expect(ids.slice(at - 1, at + 2)).toEqual(['confirm-backup-set', 'upload-backup-set', 'uninstall-user-portal']);
      expect(plan.steps[at]?.effects?.minutes).toBeGreaterThan(0);
      expect(store.files).toHaveLength(1);
      const line = journalLines(folder).find(({ event }) => event === 'backup-uploaded');
      expect(line).toMatchObject({ artifact: 'set.tar', id: 1, sha256: store.files[0]?.sha256 });
      expect(uploaded).toMatchObject({ artifact: 'set.tar', id: 1 });
      const next = await run(await open(), store);
      expect(next.plan.steps.map(({ id }) => id)).not.toContain('upload-backup-set');
      expect(store.files).toHaveLength(1);
    }));

  test('where it fails, nothing is removed, the services run, and it is owed', () =>
    onSampleServer('one-server', async ({ open, folder }) => {
      const store = storeOf();
      store.isLost = true;
      const failed = await run(await open(), store);
      expect(failed.fault).toMatchObject({ code: 'artifact-failed' });
      expect(outcomeSummary(failed)).not.toMatch(/Nothing is left|done\./i);
      expect(journalLines(folder).filter(({ step }) => String(step).startsWith('uninstall'))).toEqual([]);
      expect(serviceStates(folder)).toMatchObject({ PhoneFactorSvc: 'running' });
      store.isLost = false;
      const second = await run(await open(), store);
      expect(second.fault).toBeUndefined();
      expect(store.files).toHaveLength(1);
    }));

  test('where the run has no artifacts, the plan has no such step', () =>
    onSampleServer('one-server', async ({ open }) => {
      const choices = { upload, artifactsNotThere: 'no job' };
      const artifacts = noArtifacts('no job');
      const { plan } = await runUpgrade(await open(), 'one-server', { mode: 'plan', choices, artifacts });
      expect(plan.steps.map(({ id }) => id)).not.toContain('upload-backup-set');
      expect(plan.inputs).toMatchObject({ upload });
      expect(plan.inputs).not.toHaveProperty('artifactsNotThere');
    }));
});
