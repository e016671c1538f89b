/** Refusals of Windows; every adapter of the host gives them. */
export const hostCodes = {
  'disk-full': {
    message: 'There is no room left for …',
    advice:
      'The disk is full, or the quota of the account is used up. Free room, run again: the run carries on where it stopped.',
  },
  'disk-read-only': {
    message: 'The disk of … is read-only.',
    advice:
      'A volume was mounted for reading, or Windows protects it after a fault. Make it writable or choose another one, run again.',
  },
  'too-many-open-files': {
    message: '… too many files are open on this machine.',
    advice:
      'Close programs that have many files open, or raise the limit of the account that runs the runner, run again.',
  },
  'out-of-memory': {
    message: '… the machine has no memory left.',
    advice: 'Close programs or give the machine more memory, run again.',
  },
  'path-too-long': {
    message: 'The path … is too long for its disk …',
    advice:
      'Choose a folder with a shorter path (`work-folder`, `backup-destination`), or shorten the name, run again.',
  },
  'disk-fault': {
    message: 'The disk of … reports a fault.',
    advice:
      'See the system log and the health of the disk before anything else. Then run again: the run carries on where it stopped.',
  },
  'share-lost': {
    message: 'The connection to the disk or share of … was lost.',
    advice:
      'See that the share can be reached with the account of the runner, run again: the run carries on where it stopped.',
  },
  'server-not-reached': {
    message: '… was not reached through remote management: …',
    advice:
      'The connection to the server broke off, or remote management was started again there. See with `inspect` what is missing, run again: the run carries on where it stopped, and an installer that had begun continues by itself.',
  },
  'access-denied': {
    message: '',
    advice: 'Windows refused. Run the service of the runner under an account in the local Administrators group.',
  },
  'in-use': { message: '', advice: 'Close the program that has it open.' },
  'not-found': { message: '', advice: 'It was there when the plan was made: see whether it was moved, run again.' },
  'already-exists': { message: '', advice: 'Something of that name is in the way: move it away.' },
  'invalid-path': { message: '', advice: 'Windows cannot have such a path: correct it.' },
  'not-a-package': { message: '', advice: 'Copy the package again from its source.' },
  'timed-out': {
    message: '',
    advice:
      'See why it takes so long; raise `installer-time-limit` or `service-time-limit` if it only needs more time.',
  },
  'still-running': {
    message: '',
    advice:
      'After the time limit of an installer: the Windows Installer service continues with what it had begun. Start no other installation and do not restart the server; wait until it has ended, run again.',
  },
  'not-supported': { message: '', advice: 'Do that step by hand, run again.' },
  refused: { message: '', advice: 'Windows gave a reason of its own: it is in the message.' },
  malformed: {
    message: '',
    advice: 'A program of Windows, or a file, answered what cannot be read: it is in the message.',
  },
} as const;
