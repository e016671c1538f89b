/** Artifacts and keys. */
export const artifactsCodes = {
  'backup-upload-unencrypted': {
    message: 'The backup set contains passwords in clear text, and no recipient was given to encrypt it for.',
    advice: 'Give `recipients`; see [store a backup as an artifact](../how-to/back-up-and-store.md#keys).',
  },
  'backup-recipient-invalid': {
    message: '… is not a public key of age.',
    advice:
      'Give the line beginning `age1`. If the message says that a private key was given, treat that key as disclosed and make another.',
  },
  'backup-identity-invalid': {
    message: 'The given private key is not one of age.',
    advice: 'Give the line beginning `AGE-SECRET-KEY-1`, or the whole file.',
  },
  'backup-key-needed': {
    message: '… is encrypted, and no private key was given.',
    advice: 'Give `identity` from a secret, or `identity-file`.',
  },
  'identity-file-unreadable': {
    message: '',
    advice: 'The job may not read the file of `identity-file`, or it is not there.',
  },
  'backup-wrong-key': {
    message: 'The archive … cannot be decrypted with the given key: it was encrypted for other recipients',
    advice: 'Use the key of one of the recipients of that backup.',
  },
  'backup-archive-not-age': {
    message: 'is not encrypted in the age format, or its first bytes are damaged',
    advice: 'Another file, or a damaged one: download it again.',
  },
  'backup-archive-damaged': {
    message: 'The archive is damaged or cut short: its content differs from its manifest.',
    advice: 'Download it again, or take another set. Nothing was restored.',
  },
  'backup-archive-unsafe': {
    message: 'The archive …',
    advice: 'It contains names that lead to other folders. Do not restore from it.',
  },
  'artifact-not-an-archive': {
    message: 'The artifact … is not one file.',
    advice: 'It was not made by `backup-pfdata`.',
  },
  'artifact-name-invalid': {
    message: '… cannot be the name of an artifact: …',
    advice: 'Letters, digits, dots, hyphens and underscores.',
  },
  'artifact-duplicate': {
    message: 'Artifact …: … failed (…).',
    advice: "An artifact of that name is in this run already. Give `artifact-name` with the server's name in it.",
  },
  'artifact-altered': {
    message: 'after the … it has … bytes and SHA-256 …',
    advice: 'What arrived is not what was sent. Do not rely on that artifact; the set itself is whole.',
  },
  'artifact-not-supported': {
    message: 'Artifact …: … failed (…).',
    advice:
      'GitHub Enterprise Server has no such artifacts: set `upload: false`. See [GitHub Enterprise Server](../github-enterprise-server.md).',
  },
  'artifact-quota': {
    message: 'Artifact …: … failed (…).',
    advice: 'The storage for artifacts is used up: remove old ones or lower `retention-days`.',
  },
  'artifact-too-large': { message: 'Artifact …: … failed (…).', advice: 'Store the set on a share.' },
  'artifact-refused': {
    message: 'Artifact …: … failed (…).',
    advice: 'The token has no right to it. For another run give `github-token` with `actions: read`.',
  },
  'artifact-not-found': {
    message: 'Artifact …: … failed (…).',
    advice: 'See name, number of the run, and whether it has expired.',
  },
  'artifact-run-incomplete': {
    message: 'run-id was given without github-token, or the repository is not known.',
    advice: 'Give `github-token`, and `repository` as owner/name.',
  },
  'artifact-stalled': {
    message: 'Artifact …: … failed (…).',
    advice: 'No byte moved for minutes: look at network and proxy.',
  },
  'artifact-failed': {
    message: 'Artifact …: … failed (…).',
    advice: 'Network, proxy or the service: look at githubstatus.com, run again.',
  },
} as const;

/** Files on the runner. */
export const runnerCodes = {
  'runner-file-unwritable': {
    message: '… of this step could not be written: …',
    advice:
      "The runner's file for outputs or for the summary (`GITHUB_OUTPUT`, `GITHUB_STEP_SUMMARY`) refused. The log of the step has them. See room and rights of the runner's folders, run again: what was done is on record.",
  },
  'file-unreadable': { message: '… cannot be read: …', advice: 'The job may not read it.' },
  'files-not-found': {
    message: '',
    advice: 'A folder or file that an input names is not there: download the artifacts first.',
  },
  'file-access-denied': {
    message: 'the job may not do that',
    advice: "Rights of the runner's account, a read-only file system, or a program that has it open.",
  },
  'file-in-use': { message: 'another program has it open', advice: 'Close it, run again.' },
  'file-not-found': { message: 'there is no such file or folder', advice: 'Correct the path.' },
} as const;
