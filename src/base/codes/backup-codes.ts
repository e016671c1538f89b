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

/** Restore and roll-back. */
export const restoreCodes = {
  'backup-of-other-server': {
    message: 'The backup set … is of …; this server is …',
    advice: 'Renamed or replaced: set `from-other-server: true`.',
  },
  'backup-not-consistent': {
    message: 'The backup set … was made while something could write: …',
    advice: 'A warning: prefer a set made with the services stopped.',
  },
  'backup-without-inventory': {
    message: 'The backup set … has no inventory of its server, so what belongs where is not known.',
    advice: '[Restore by hand](../how-to/restore-by-hand.md).',
  },
  'restore-place-unknown': {
    message: 'The backup set … would be written to places that its inventory does not know as places of the product: …',
    advice:
      'A restore writes to the install folder, the data folder, the folders of the web components and the key of the product. Find out who put other places into the set. If they belong there: `allow-other-places: true`.',
  },
  'restore-target-unreadable': {
    message:
      'What is at these places of the backup set could not be read, so nobody knows what a restore would replace: …',
    advice:
      'Nothing was changed. Give the account of the runner the right to read what is named (or close what keeps it), plan again.',
  },
  'restore-newer-on-server': {
    message: 'These files are newer on the server than in the backup set: …',
    advice:
      'Changes since the backup would be lost. If that is meant: `overwrite: true`. A roll-back of an upgrade that the journal shows lists them in its plan and does not stop.',
  },
  'restore-newer-in-registry': {
    message: 'These registry values were written since the backup: …',
    advice: 'What the product wrote since would be lost. If that is meant, `overwrite: true`.',
  },
  'backup-set-without-component': {
    message: 'The backup set … was made when a part of the product was gone already. Where the rest is: …',
    advice: 'Give the set that the message names as `backup-path`, or name the components that are meant.',
  },
  'restore-folder-missing': {
    message: 'The folders of these files are gone: …',
    advice: 'Install the component first, or `create-missing-folders: true`.',
  },
  'restore-target-changed': {
    message: '… changed after the plan was made.',
    advice: 'Something writes to it: stop it, make a new plan.',
  },
  'restore-disk-full': {
    message: '… could not be put back: …',
    advice: 'Free room. The file that was there is unharmed.',
  },
  'restore-failed': { message: '… could not be put back: …', advice: 'As above, for another reason: see the message.' },
  'restore-not-proven': {
    message: 'After the restore the server differs from the backup set: …',
    advice: 'Something writes to these files: stop it, restore again.',
  },
  'registry-not-restored': {
    message: '… was imported, but the registry is not as the file has it.',
    advice: 'Import it by hand with `reg import` and read the message of Windows.',
  },
  'old-installer-missing': {
    message: 'No package with the product code … was found.',
    advice:
      'Without the very packages PhoneFactor was installed from there is no way back to it. Give their folder as `old-installers`.',
  },
  'new-product-without-code': {
    message: '… was not installed by Windows Installer, so it cannot be removed unseen.',
    advice: 'Remove it in Programs and Features, run again.',
  },
  'product-not-found-after-installation': {
    message: 'The installer reported success, but … is not installed…',
    advice: 'See its log, install it by hand, run again.',
  },
  'restore-rights-not-compared': {
    message: 'Access rights of … could not be read, so nobody knows whether they are as the set recorded them: …',
    advice:
      'A warning: the restore puts the recorded rights back where it can and cannot see what differs. Often PowerShell does not answer; see [hardened servers](../how-to/hardened-servers.md).',
  },
  'roll-back-not-proven': {
    message: 'The server is not yet as the backup set records it: …',
    advice: 'Correct what is named, or run again: what is back is left alone.',
  },
} as const;

/** Whether PhoneFactor can be installed again. */
export const wayBackCodes = {
  'no-way-back': {
    message: 'Once they are removed, these parts cannot be installed again: …',
    advice:
      'Give the folder with the very packages PhoneFactor was installed from as `old-installers`. To go on without a way back: `accept-no-way-back: true`; it stays a warning, in bold on the page of the plan. See [roll back](../how-to/restore-or-roll-back.md).',
  },
  'old-installers-unreadable': {
    message: 'The folder with the old packages cannot be used: …',
    advice: 'The account of the runner may not read the folder of `old-installers` or a package in it.',
  },
  'old-installers-without-packages': {
    message: 'The folder with the old packages cannot be used: …',
    advice:
      'A package belongs to a product by its product code, not by its name. Give the folder with the very packages as `old-installers`, or leave it out.',
  },
  'old-package-changed': {
    message: 'The package from which the … can be installed again is not where it was when the plan was made, …',
    advice: 'Nothing was removed. Put the package back into the folder of `old-installers`, or make a new plan.',
  },
} as const;
