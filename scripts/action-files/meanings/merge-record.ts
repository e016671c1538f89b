import type { Meanings } from './meanings.js';

const file = (name: string, what: string): Meanings => ({
  [name]: what,
  [`${name}.path`]: 'Path, as it was given or found.',
  [`${name}.bytes`]: 'Size in bytes.',
  [`${name}.sha256`]: 'SHA-256, lower-case hexadecimal.',
});

export const mergeRecordMeanings: Meanings = {
  format: 'Version of the format.',
  ...file('original', 'The file with the old values.'),
  ...file('target', 'The new file, before the merge.'),
  ...file('pristine', 'The old file as its version installed it; absent in a merge of two files.'),
  result: 'The merged file.',
  'result.bytes': 'Size in bytes.',
  'result.sha256': 'SHA-256, lower-case hexadecimal.',
  'result.encoding': "Encoding, which is the target's.",
  'result.changed': 'Whether it differs from the target.',
  outcomes: 'Every setting that any of the files has.',
  'outcomes[].setting': 'Name, as in the inputs carry, keep and report; see web-config-merge.md.',
  'outcomes[].original': 'Its value in the original; a secret is masked.',
  'outcomes[].target': 'Its value in the target.',
  'outcomes[].pristine': 'Its value in the old default.',
  'outcomes[].result': 'Its value in the merged file.',
  'outcomes[].fate':
    '"carried": the old value was taken. "corrected": taken and changed on its way. "kept": the new value stays. "same": no difference. "reported": left to a person. "conflict": a person has to decide.',
  'outcomes[].reason': 'Why.',
  edits: 'What was changed in the text of the target.',
  'edits[].line': 'Line in the target, from 1.',
  'edits[].column': 'Column in the target, from 1.',
  'edits[].reason': 'Why.',
  fragments: 'XML to paste, for what a person has to decide.',
  'fragments[].setting': 'Name of the setting.',
  'fragments[].xml': 'The XML; secrets are masked.',
};
