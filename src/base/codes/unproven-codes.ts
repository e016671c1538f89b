/** What a report could not prove. */
export const unprovenCodes = {
  check: { message: '', advice: 'A check of verify-upgrade that only a person can make: its advice explains how.' },
  'not-verified': {
    message: 'No result of verify-upgrade was given.',
    advice: 'Run [verify-upgrade](../../actions/verify-upgrade/README.md) and report again with its `checks`.',
  },
  'word-of-a-person': {
    message: '… rests on the word of …, given at …',
    advice: 'An operator step that somebody confirmed.',
  },
  'seen-only': {
    message: '… was seen to be done when the plan … was made; who did it, and when, is not on record.',
    advice: 'The step was found done when a later plan was made; who did it is not on record.',
  },
  'passed-only': {
    message: 'counts as done because later steps were performed.',
    advice: 'Nothing else shows that it was done.',
  },
  'backup-missing': {
    message: 'The backup set … was made, but is no longer there.',
    advice: 'The journal names a set that is not there any more.',
  },
  'backup-changed': {
    message: 'The manifest of the backup set … was changed: the journal has the SHA-256 …, the file …',
    advice: 'Its manifest is not the one that the journal knows. Find out who changed it.',
  },
  'state-unknown': {
    message: 'How the server was … is not on record.',
    advice: 'There is no inventory from before or after.',
  },
  'merge-unknown': {
    message: 'The web.config of the … was merged, but the record of its settings is not there.',
    advice: 'The component was merged, but the record of it is missing.',
  },
  'plan-missing': {
    message: 'The plan … was begun, but its file is not in the work folder or is another plan.',
    advice: 'A plan was carried out whose file is not there.',
  },
  'plan-changed': {
    message: 'The stored plan … was changed: its digest is now …',
    advice: 'A plan file does not have its digest any more.',
  },
  'plan-without-approval': {
    message: '… was carried out at … without an approved digest',
    advice: 'It was carried out without `approved-plan`.',
  },
  'approver-unknown': {
    message: 'The plan … was carried out with an approved digest; who approved it is not known.',
    advice:
      'The digest was approved; who did it is not known. See the inputs of [upgrade-report](../../actions/upgrade-report/README.md).',
  },
  'outage-open': {
    message: 'nothing on record proves that this is over.',
    advice: 'What was taken out of service was not seen in service again.',
  },
  'record-incomplete': {
    message: 'The record is not complete. …',
    advice: 'Something of the server could not be read for the report.',
  },
} as const;
