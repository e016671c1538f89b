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
  'restore-newer-on-server': {
    message: 'These files are newer on the server than in the backup set: …',
    advice: 'Changes since the backup would be lost. If that is meant: `overwrite: true`.',
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
    message:
      'Access rights of … place(s) could not be read, so nobody knows whether they are as the set recorded them: …',
    advice:
      'A warning: the restore puts the recorded rights back where it can and cannot see what differs. Often PowerShell does not answer; see [hardened servers](../how-to/hardened-servers.md).',
  },
  'roll-back-not-proven': {
    message: 'The server is not yet as the backup set records it: …',
    advice: 'Correct what is named, or run again: what is back is left alone.',
  },
} as const;
