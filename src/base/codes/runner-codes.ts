/** Files on the runner. */
export const runnerCodes = {
  'runner-file-unwritable': {
    message: '… of this step could not be written: …',
    advice:
      "The runner's file for outputs or for the summary (`GITHUB_OUTPUT`, `GITHUB_STEP_SUMMARY`) refused. The log of the step has them. See room and rights of the runner's folders, run again: what was done is on record.",
  },
  'file-unreadable': { message: '… cannot be read: …', advice: 'The job may not read it.' },
  'files-not-found': {
    message: '',
    advice: 'A folder or file that an input names is not there: download the artifacts first.',
  },
  'file-access-denied': {
    message: 'the job may not do that',
    advice: "Rights of the runner's account, a read-only file system, or a program that has it open.",
  },
  'file-in-use': { message: 'another program has it open', advice: 'Close it, run again.' },
  'file-not-found': { message: 'there is no such file or folder', advice: 'Correct the path.' },
} as const;
