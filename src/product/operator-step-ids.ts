/** Steps that a person confirms through the input `completed-operator-steps`; the others are seen to be done. */
export const operatorStepIds = [
  'activate-server',
  'confirm-replication-group',
  'set-portal-url',
  'inform-users',
] as const;
