/** After the upgrade. */
export const afterCodes = {
  'verification-failed': {
    message: 'check(s) failed:',
    advice:
      'Each failed check has its evidence and its own advice. See [verify](../how-to/upgrade-one-server.md#after).',
  },
  'verification-not-proven': {
    message: 'required check(s) are not proven:',
    advice:
      'Nothing failed, and not everything that is required could be shown. Each check says what is missing; `fail-on-not-proven: false` lets the step pass all the same.',
  },
  'records-not-found': {
    message: 'There is no record of a server in the folders of "records".',
    advice: 'Download the artifacts of the jobs that ran upgrade-report first.',
  },
  'record-invalid': {
    message: '… is no record of a server: …',
    advice: 'Edited or another file: give it as it was written.',
  },
  'merge-record-invalid': {
    message: '… is no record of a merge: …',
    advice: 'Somebody changed the file in the work folder; the merged web.config is not affected.',
  },
} as const;
