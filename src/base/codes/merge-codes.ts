/** Merging web.config. */
export const mergeCodes = {
  'web-config-changed-since-merge': {
    message: '… was changed after the merge of … and stays as it is. Another merge would write: …',
    advice:
      'A note: the journal has the hash of what the merge left, and the file has another one, so a person changed it, for example after the password of the account for the Web Service SDK was changed. Give these settings as `keep` if they are meant: until then `verify-upgrade` reports them as failed. `merge: again` writes the old values once more.',
  },
  'merge-conflict': {
    message: '… settings stop this merge:',
    advice: 'Old value, new value and old default all differ. Nothing was written. Decide with `carry` or `keep`.',
  },
  'merge-files-incomplete': {
    message: 'Of the two files "original" and "target" only one was given.',
    advice: 'Give both or none.',
  },
  'merge-files-mixed': {
    message: 'Some of the files are given by a Windows path on the server and some by a path on the runner.',
    advice: 'Give all in the same way.',
  },
  'backup-without-configuration': {
    message: 'No backup set contains the old web.config of the …',
    advice: 'Give the set from before the removal as `backup-path`.',
  },
  'web-config-missing': {
    message: '… is no file, or is not there.',
    advice: 'Correct the path. In a plan: bring the file back as the message says, then plan again.',
  },
  'web-config-unreadable': {
    message: '… cannot be read: …',
    advice: 'Give the account of the runner the right to read it, or close the program that has it open.',
  },
  'web-config-not-mergeable': {
    message: '… cannot be merged: …',
    advice: 'IIS cannot read the file either. Correct it at the line that is named.',
  },
  'web-config-damaged': {
    message: '… is refused by IIS and .NET: …',
    advice:
      'The Web Service SDK does not answer with it. Correct it at the line that is named, or bring it back as the message says.',
  },
  'web-config-changed-meanwhile': {
    message: '… was changed while it was being merged.',
    advice: 'Nothing was written. See who writes to it.',
  },
  'web-config-read-only': {
    message: '… is read-only, so the merged configuration cannot be written.',
    advice: 'Clear the attribute, or give `output`.',
  },
  'web-config-not-written': {
    message: '',
    advice:
      'After writing, the file did not read back as it should. Put the copy back that the message names; look at the disk.',
  },
  'web-config-merge-unproven': {
    message: 'The merge of … was made and then refused: …',
    advice: 'Nothing was written. Merge this file by hand, and report it.',
  },
  'web-config-ambiguous': { message: 'two independent XML readers do not agree on …', advice: 'As above.' },
  'web-config-too-large': {
    message: '… has … bytes; at most … are read.',
    advice: 'No configuration file is that large: see that it is the right one.',
  },
  'web-config-encoding-unsupported': {
    message: '… is encoded as …, which .NET does not read or which is not supported.',
    advice: 'Save it as UTF-8.',
  },
  'web-config-encoding-contradiction': {
    message: '… declares the encoding …, but its bytes are …',
    advice: 'Correct the first line, or save the file in that encoding.',
  },
  'web-config-encoding-invalid': {
    message: '… contains bytes that are not …, the encoding that it declares or that XML presumes.',
    advice: 'Often an `ä` that was saved in the Windows code page: save the file as UTF-8.',
  },
  'web-config-not-well-formed': { message: 'not well-formed XML: …', advice: 'The message names line and column.' },
  'web-config-doctype': { message: 'the file has a document type declaration.', advice: 'Remove it.' },
  'web-config-nul': { message: 'a NUL character.', advice: 'The file is damaged: take an undamaged copy.' },
  'web-config-too-deep': {
    message: 'elements are nested more than … deep.',
    advice: 'This is no configuration file of the product.',
  },
  'web-config-transformation': {
    message: 'this is a transformation (XDT), not a configuration: .NET refuses its attributes.',
    advice: 'Give the file that it was applied to.',
  },
  'web-config-wrong-root': { message: 'the root element is …', advice: 'Give the web.config, not a part of it.' },
  'web-config-wrong-namespace': { message: 'the root element is in the namespace …', advice: 'As above.' },
  'web-config-xml-version': { message: 'XML version …', advice: 'Declare version 1.0.' },
} as const;
