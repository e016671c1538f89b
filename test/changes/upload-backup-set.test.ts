import { expect, test } from '@jest/globals';
import { openNeeds, stepOf } from '../../src/changes/steps.js';

const upload = (recipients: readonly string[]) =>
  stepOf(
    { kind: 'upload-backup-set', recipients, allowUnencrypted: recipients.length === 0 },
    { stage: 'backup-pfdata' },
  );

test('the approver reads whether the backup leaves the server in clear text', () => {
  expect(upload([]).title).toBe('Upload the backup set as an artifact of this run, in clear text');
  expect(upload(['age1a', 'age1b']).title).toBe(
    'Upload the backup set as an artifact of this run, encrypted for 2 recipient(s)',
  );
});

test('what is uploaded was made before, and proven where the plan proves it', () => {
  const stage = 'uninstall-phonefactor';
  const create = stepOf({ kind: 'create-backup-set', components: ['agent'], destination: 'C:\\b' }, { stage });
  const confirm = stepOf({ kind: 'confirm-backup-set', components: ['agent'], destination: 'C:\\b' }, { stage });
  const step = upload([]);
  expect(openNeeds({ steps: [create, confirm, step] }, step)).toEqual(['create-backup-set', 'confirm-backup-set']);
});
