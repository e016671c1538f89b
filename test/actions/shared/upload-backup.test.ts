import { describe, expect, test } from '@jest/globals';
import type { UploadRequest } from '../../../src/actions/shared/backup-inputs.js';
import { decideUpload, uploadNotes } from '../../../src/actions/shared/upload-backup.js';
import { type Artifacts, noArtifacts } from '../../../src/host/artifacts.js';

/** The public key of the example in the documentation of age. */
const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
const artifacts: Artifacts = { list: async () => [], upload: () => Promise.reject(new Error('not here')) };
const inTerminal = { artifacts: noArtifacts('this is no job of GitHub Actions') };
const auto: UploadRequest = { upload: 'auto', recipients: [], allowUnencrypted: false };
const encrypted: UploadRequest = { ...auto, recipients: [recipient] };

describe('a backup set', () => {
  test.each<[string, UploadRequest, object, string]>([
    ['uploads are switched off', { ...encrypted, upload: 'false' }, { artifacts }, 'upload is "false"'],
    ['nobody could read it', auto, { artifacts }, 'no recipients were given to encrypt it for'],
    ['there are no artifacts', encrypted, inTerminal, 'this is no job of GitHub Actions'],
    ['the run has none', encrypted, {}, 'this run has none'],
  ])('stays on the server where %s', async (_, request, session, why) => {
    expect(await decideUpload(request, session)).toEqual({ do: 'keep', why });
  });

  test('leaves the server encrypted, or in clear text where that was allowed', async () => {
    expect(await decideUpload(encrypted, { artifacts })).toEqual({ do: 'upload' });
    expect(await decideUpload({ ...auto, allowUnencrypted: true }, { artifacts })).toEqual({ do: 'upload' });
  });

  test.each<[string, UploadRequest, object, string]>([
    ['a key that is none', { ...encrypted, recipients: ['age1nonsense'] }, { artifacts }, 'backup-recipient-invalid'],
    ['a name with a slash', { ...encrypted, artifactName: 'a/b' }, { artifacts }, 'artifact-name-invalid'],
    ['"true" and neither key nor clear text', { ...auto, upload: 'true' }, { artifacts }, 'backup-upload-unencrypted'],
    ['"true" where there are no artifacts', { ...encrypted, upload: 'true' }, inTerminal, 'artifact-not-supported'],
  ])('is refused before anything is touched with %s', async (_, request, session, code) => {
    await expect(decideUpload(request, session)).rejects.toMatchObject({ code });
  });
});

describe('what became of the set', () => {
  test('is a hint in a plan and a note in a run where it stays', async () => {
    expect(await uploadNotes({ mode: 'plan' }, auto, { artifacts })).toEqual({
      notes: [],
      hints: ['The set will stay on the server: no recipients were given to encrypt it for.'],
    });
    expect(await uploadNotes({ mode: 'apply' }, auto, { artifacts })).toEqual({
      notes: ['The set was not uploaded: no recipients were given to encrypt it for.'],
    });
  });

  test('are number, name and hash of the artifact where it was uploaded, as far as the service shows them', async () => {
    const uploaded = { folder: 'D:\\Backups\\mfa1', artifact: 'mfa1.tar.age', id: 99, sha256: 'ab' } as never;
    expect(await uploadNotes({ mode: 'apply', uploaded }, encrypted, { artifacts })).toEqual({
      outputs: { 'artifact-id': '99', 'artifact-name': 'mfa1.tar.age', 'artifact-sha256': 'ab' },
      notes: ['The backup set is the artifact mfa1.tar.age (99), SHA-256 ab.'],
    });
    const without = { folder: 'D:\\Backups\\mfa1', artifact: 'mfa1.tar.age', id: 99 } as never;
    expect((await uploadNotes({ mode: 'apply', uploaded: without }, encrypted, { artifacts })).notes).toEqual([
      'The backup set is the artifact mfa1.tar.age (99), SHA-256 not shown by the service.',
    ]);
  });

  test('is not spoken of where it may leave and was not uploaded yet', async () => {
    expect(await uploadNotes({ mode: 'plan' }, encrypted, { artifacts })).toEqual({ notes: [] });
  });
});
