/** Backup. */
export const backupCodes = {
  'backup-item-missing': {
    message: '… is to be backed up, but it is not there.',
    advice: 'It was removed between inventory and copy. Find the file, or leave its component out.',
  },
  'backup-item-unreadable': {
    message: '… could not be backed up: …',
    advice: 'Give the account of the runner the right to read it. A backup with a gap is none.',
  },
  'backup-name-not-text': {
    message: '… cannot be backed up: its name is no valid text, …',
    advice: 'Give the file another name, or take it away from this folder. A backup with a gap is none.',
  },
  'backup-names-alike': {
    message: '… and … differ in the case of letters only; a set can contain only one of them.',
    advice: 'Give one of them another name, or take it away from this folder. A backup with a gap is none.',
  },
  'backup-item-is-link': {
    message: "… is a link; what it leads to is not part of the product's folders.",
    advice: 'Replace the link by what it leads to for the time of the upgrade.',
  },
  'backup-file-in-use': {
    message: '… stayed in use… for … seconds.',
    advice: 'Close what the message names: often the console of the agent, an editor, a virus scanner.',
  },
  'backup-file-changing': {
    message: '… was written to during each of … copies.',
    advice: 'Something writes all the time. Stop it, run again.',
  },
  'service-will-not-stop': {
    message: 'The service … did not stop within … seconds.',
    advice: 'Close the console; end the process in Task Manager if it hangs; or raise `service-time-limit`.',
  },
  'backup-disk-full': {
    message: 'The backup set … does not fit: …',
    advice:
      'Free room, or give another `backup-destination` (`destination` in backup-pfdata). Nothing was removed from the server.',
  },
  'backup-destination-lost': {
    message: 'The backup set … could not be written: …',
    advice: 'The share is gone or may not be written. On a share the account of the runner needs rights of its own.',
  },
  'backup-exists': {
    message: 'The backup set … exists already.',
    advice: 'Another set has that name: wait a second, or unpack into another folder.',
  },
  'backup-not-intact': {
    message: 'The backup set … is not whole: …',
    advice:
      'Bytes differ from the manifest. Before anything is removed make a new backup; afterwards give the folder of a whole copy as `backup-path`. Put this set aside and check that volume.',
  },
  'backup-set-changed': {
    message: 'The backup set … is not the one that was made on this server: …',
    advice:
      'Its manifest has another hash than the journal, or the plan, has. Somebody changed it. Find out who; put it back from a copy, or give the folder of an unchanged copy as `backup-path`.',
  },
  'backup-set-missing': {
    message: 'The backup set …, which a run on this server made, cannot be reached: …',
    advice:
      'The drive or share cannot be reached, or the set was moved or deleted. Once a part of PhoneFactor is removed, no run continues without it: make it available again, or give the folder in which it is now as `backup-path`.',
  },
  'backup-manifest-missing': {
    message: '… is not a backup set: it has no …',
    advice: 'Give the folder that contains `manifest.json`. A name that ends in `.partial` was never finished.',
  },
  'backup-manifest-unreadable': { message: '… is no manifest of a backup set: …', advice: 'Take another set.' },
  'backup-manifest-unsafe': {
    message: '… names a file outside the set or of another place: …',
    advice: 'Somebody changed the manifest. Do not restore from this set.',
  },
  'backup-set-not-found': {
    message: 'There is no backup set of … in …',
    advice: 'Give `backup-path`, or `artifact-name` with `run-id`.',
  },
  'package-not-extracted': {
    message: '… could not be laid out: exit code …',
    advice:
      'A note: the backup is whole, only the old default web.config is missing, so the merge is one of two files.',
  },
} as const;
