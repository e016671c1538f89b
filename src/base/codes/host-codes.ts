/** Refusals of Windows; every adapter of the host gives them. */
export const hostCodes = {
  'disk-full': { message: 'the disk is full', advice: 'Free room, run again: the run carries on where it stopped.' },
  'access-denied': {
    message: '',
    advice: 'Windows refused. Run the service of the runner under an account in the local Administrators group.',
  },
  'in-use': { message: '', advice: 'Close the program that holds it.' },
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
      'After the time limit of an installer: the Windows Installer service goes on with what it had begun. Start no other installation and do not restart the server; wait until it has ended, run again.',
  },
  'not-supported': { message: '', advice: 'Do that step by hand, run again.' },
  refused: { message: '', advice: 'Windows gave a reason of its own: it is in the message.' },
  malformed: {
    message: '',
    advice: 'A program of Windows, or a file, answered what cannot be read: it is in the message.',
  },
} as const;
