/** Plan and approval. */
export const planCodes = {
  'approval-mismatch': {
    message: 'The plan made now (…) is not the approved one (…).',
    advice:
      'Server, inputs or an installer are not as they were when the plan was approved. Nothing was changed. Look at the differences (give `approved-plan-file` to see them), then have the new plan approved. See [approve a plan](../how-to/approve-a-plan.md).',
  },
  'approval-used-up': {
    message: 'The approval of … is used up: …',
    advice:
      'One approval covers one way through its plan. After a finished upgrade, a roll-back or a restore the same digest changes nothing any more: make a new plan and have it approved. See [approve a plan](../how-to/approve-a-plan.md).',
  },
  'changed-since-plan': {
    message: 'These files or registry values were changed after the plan was made: …',
    advice:
      'A web.config, a theme or a value of the product in the registry is not as it was when the plan was made and approved. Somebody changed it in between. Put it back, or make a new plan. Live data (the data folder) may change: it is copied again before the removal.',
  },
  'approval-required': {
    message: 'This run needs an approved plan (require-approval is "true"), and none was given.',
    advice:
      'Run with `mode: plan` first, have the plan approved, and give its digest as `approved-plan`. Nothing was changed.',
  },
  'approved-plan-other-input': {
    message: 'The approved plan … was made with other inputs:',
    advice:
      'The plan brings its own inputs: leave the named ones out. For other values make a new plan (`mode: plan`) and have it approved. Nothing was changed.',
  },
  'approved-plan-altered': {
    message: 'The artifact … is not the plan with the digest …',
    advice:
      'Somebody made another artifact of that name, or altered it. Nothing was changed. Find out who did. Then remove that artifact, or make a new plan and have it approved.',
  },
  'approved-plan-missing': {
    message: 'approved-plan-file was given without approved-plan.',
    advice: 'A file alone is no approval: give the digest too.',
  },
  'approved-plan-file-mismatch': {
    message: 'The file in approved-plan-file is not the plan with the digest …',
    advice: 'The file is of another plan: take the one of the run that was approved (`plan-path`).',
  },
  'approved-plan-file-unreadable': {
    message: 'The approved plan … could not be read.',
    advice: 'The job does not have that file: download the artifact first.',
  },
  'journal-invalid': {
    message: 'The journal … cannot be used: …',
    advice:
      'A line of the journal lacks a field, or a field is wrong: the file was changed. Put it back from a copy. Do not delete it: without it the suite does not know what was done to this server.',
  },
  'plan-invalid': {
    message: '… is no plan: …',
    advice: 'The file was edited, or is another one. Give it as the run wrote it.',
  },
  'operator-step-unknown': {
    message: 'There is no operator step …',
    advice:
      '`completed-operator-steps` has a word that is none: `activate-server`, `confirm-replication-group`, `set-portal-url`, `inform-users`.',
  },
  'operator-step-early': {
    message: 'The operator step … was confirmed, but it was not asked for yet on this server.',
    advice:
      'Run without it in `completed-operator-steps`. The run stops and asks for it when it is time. A confirmation counts only after that.',
  },
  'operator-step-open': {
    message: '… needs the operator step …, which nobody has confirmed.',
    advice:
      'A person has to do it first. See [activate and choose the replication group](../how-to/activate-and-choose-the-group.md).',
  },
} as const;
