import { expect, test } from '@jest/globals';
import type { UpgradeChange } from '../../src/changes/all.js';
import { openNeeds, stepOf } from '../../src/changes/steps.js';

const files = (components: Extract<UpgradeChange, { kind: 'restore-files' }>['components']): UpgradeChange => ({
  kind: 'restore-files',
  folder: 'C:\\backups\\mfa1-1',
  manifestSha256: 'a'.repeat(64),
  components,
  overwrite: false,
  createMissingFolders: false,
  removeOthers: false,
});
const stage = 'restore-backup';

test('files that come back bring the sites of their components back, and no sign-in', () => {
  const step = stepOf(files(['agent', 'user-portal']), { stage });
  expect(step.title).toMatch(/^Put the files of .*, User Portal back as they are in the backup set$/);
  expect(step.effects).toMatchObject({ interrupts: [], restores: ['user-portal'] });
  expect(stepOf(files(['agent']), { stage }).effects?.restores).toEqual([]);
});

test('files come back only after the set was proven and the services were stopped', () => {
  const stop = stepOf({ kind: 'stop-services', because: 'files-are-read' }, { stage });
  const verify = stepOf({ kind: 'verify-backup-set', folder: 'C:\\b', manifestSha256: 'a' }, { stage });
  const restore = stepOf(files(['agent']), { stage });
  expect(openNeeds({ steps: [verify, stop, restore] }, restore)).toEqual(['verify-backup-set', 'stop-services']);
});
