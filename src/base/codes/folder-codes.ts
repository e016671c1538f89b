/** Folders and files that inputs name. */
export const folderCodes = {
  'path-is-drive-root': {
    message: '… is the root of a drive.',
    advice: 'Give a folder on that drive, one that is made for this purpose. Nothing was touched.',
  },
  'path-has-short-name': {
    message: '… has a short name: …',
    advice:
      'Names such as `PROGRA~1` hide which folder is meant. Give the long names, as `dir /x` or the Explorer shows them. Nothing was touched.',
  },
  'path-is-system-folder': {
    message: '… is, contains, or is inside of a folder of Windows or of its programs: …',
    advice:
      'The suite never writes there, and looks for nothing there. Give a folder of your own, for example `D:\\mfa-upgrade`. Nothing was touched.',
  },
  'path-is-web-folder': {
    message: '… is, contains, or is inside of a folder that IIS serves: …',
    advice:
      'Files there can be opened from the network, and backup sets contain passwords. Give a folder outside of all web sites. Nothing was touched.',
  },
  'path-in-product-folder': {
    message: '… is, contains, or is inside of a folder of the product: …',
    advice:
      'A set in a folder that is backed up would contain itself, and the removal of the product would delete it. Give a folder outside. Nothing was touched.',
  },
  'path-not-a-folder': {
    message: '… has to be a folder, but … is …',
    advice: 'Give the folder, not a file in it or a link to it.',
  },
  'path-not-a-file': {
    message: '… has to be a file, but it is a folder.',
    advice: 'Give the whole path with the name of the file.',
  },
  'path-not-there': {
    message: '… is not there: …',
    advice:
      'The name is wrong, or the drive or the share is not reachable from the server. On a share the account of the runner needs rights of its own.',
  },
  'path-not-writable': {
    message: '… cannot be written to: …',
    advice:
      'A small file was to be written there and removed again, as a proof. Give the account of the runner the right to write, or another folder.',
  },
  'path-without-room': {
    message: '… has no room for the backup: …',
    advice: 'Free room on that volume, or give a folder on another one. Nothing was touched.',
  },
  'work-folder-not-empty': {
    message: 'The work folder … is not empty and not a work folder of this suite: it contains …',
    advice:
      'The work folder is closed to everybody but administrators, with everything in it. Give a new or empty folder as `work-folder`, or the one of the earlier runs. Nothing was touched.',
  },
} as const;
