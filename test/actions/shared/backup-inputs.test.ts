import { describe, expect, test } from '@jest/globals';
import { acceptedNoWayBack, type BackupValues, plannedUpload } from '../../../src/actions/shared/backup-inputs.js';

const values: BackupValues = {
  'old-installers': undefined,
  upload: 'auto',
  recipients: undefined,
  'allow-unencrypted': false,
  'artifact-name': undefined,
  'upload-time-limit': 15,
  'retention-days': undefined,
};
const recipients = ['age1one'];

describe('what may leave the server by a plan', () => {
  test.each<[string, Partial<BackupValues>]>([
    ['nobody can read it and nothing allows clear text', {}],
    ['uploads are switched off, though there are recipients', { upload: 'false', recipients }],
    ['uploads are switched off, though clear text is allowed', { upload: 'false', 'allow-unencrypted': true }],
  ])('is nothing where %s', (_, given) => {
    expect(plannedUpload({ ...values, ...given })).toBeUndefined();
  });

  test('is a set for its recipients, under the name and for the days that were given', () => {
    expect(plannedUpload({ ...values, recipients, 'artifact-name': 'mfa1', 'retention-days': 30 })).toEqual({
      upload: 'auto',
      recipients,
      allowUnencrypted: false,
      artifactName: 'mfa1',
      retentionDays: 30,
    });
  });

  test('is a set in clear text where that is allowed', () => {
    expect(plannedUpload({ ...values, 'allow-unencrypted': true })).toEqual({
      upload: 'auto',
      recipients: [],
      allowUnencrypted: true,
    });
  });

  test('is in the plan where it was asked for in so many words, so that the refusal comes before anything is touched', () => {
    expect(plannedUpload({ ...values, upload: 'true' })).toMatchObject({ upload: 'true', allowUnencrypted: false });
  });
});

test('a removal without a way back is accepted by "true" alone', () => {
  expect(acceptedNoWayBack({ 'accept-no-way-back': true })).toBe(true);
  expect(acceptedNoWayBack({ 'accept-no-way-back': false })).toBeUndefined();
});
