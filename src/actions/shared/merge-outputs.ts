/** Outputs of every merge of a web.config, whether of given files or of those of a server. */
export const mergeOutputs = {
  carried: 'Number of settings whose old value was or will be taken.',
  kept: 'Number of those that stay as the new file has them.',
  conflicts: 'Number of those that a person has to decide.',
  'differences-path':
    'File on the runner with the record of the merge, one line for each merged component (docs/reference/merge-record.schema.json).',
} as const;
