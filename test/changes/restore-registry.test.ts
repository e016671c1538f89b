import { describe, expect, test } from '@jest/globals';
import { readBackupSet } from '../../src/backup/verify-backup-set.js';
import { performChange } from '../../src/changes/steps.js';
import { registryDocuments } from '../../src/stages/restore-backup/restore-facts.js';
import { afterBackup, removeRegistryValue, stepContextOn } from './step-context-on.js';

describe('the registry', () => {
  test('brings registry values back, once, and does not believe the import', () =>
    afterBackup(async (host, folder, server) => {
      const { manifest } = await readBackupSet(host.files, folder);
      const documents = registryDocuments(manifest.entries);
      expect(documents.length).toBeGreaterThan(0);
      const change = { kind: 'restore-registry', folder, documents, exact: false } as const;
      expect(await performChange(change, await stepContextOn(host))).toEqual({ outcome: 'already-done', notes: [] });
      await removeRegistryValue(server.folder, 'InstallPath');
      const deaf = { ...host, registry: { ...host.registry, importKey: async () => {} } };
      await expect(performChange(change, await stepContextOn(deaf))).rejects.toMatchObject({
        code: 'registry-not-restored',
      });
      expect(await performChange(change, await stepContextOn(host))).toMatchObject({ outcome: 'done' });
      expect(await performChange(change, await stepContextOn(host))).toMatchObject({ outcome: 'already-done' });
    }));
});
