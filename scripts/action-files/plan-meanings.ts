type Meanings = Readonly<Record<string, string>>;

export const planMeanings: Meanings = {
  format: 'Version of the format.',
  action: 'Which action made the plan.',
  server: 'Name of the server.',
  inputs: 'The inputs that the plan depends on.',
  findings: 'What was found on the server and decides the plan: versions, paths, hashes.',
  steps: 'What will be done, in this order.',
  'steps[].id': 'Stable name of the step, as in the journal.',
  'steps[].stage': 'Which stage it belongs to.',
  'steps[].title': 'What the step does, in words.',
  'steps[].documentStep': "Step of Microsoft's document, for example U2.3.",
  'steps[].type': '"change": the suite does it. "operator": a person does.',
  'steps[].change': 'What exactly: the kind of change and its values.',
  'steps[].change.kind': 'Kind of the change; the other fields depend on it.',
  'steps[].detail': 'Further lines for the reader, for example the fate of each setting.',
  'steps[].operatorStep': 'What a person has to do.',
  'steps[].operatorStep.id': 'Name for the input completed-operator-steps.',
  'steps[].operatorStep.title': 'The step in words.',
  'steps[].operatorStep.instructions': 'What to do, one instruction after the other.',
  'steps[].operatorStep.proof': '"seen": the suite sees for itself that it is done. "said": a person confirms it.',
  'steps[].operatorStep.blocking': 'Whether later steps wait for it.',
  warnings: 'What a person should know; does not stop.',
  'warnings[].code': 'See error-codes.md.',
  'warnings[].message': 'What was found, and where.',
  'warnings[].advice': 'What to do.',
  'warnings[].input': 'The input that settles it.',
  blockers: 'What stops the plan. One with a blocker is not applied.',
  'blockers[].code': 'See error-codes.md.',
  'blockers[].message': 'What was found, and where.',
  'blockers[].advice': 'What to do.',
  'blockers[].input': 'The input that settles it.',
};

const journalMeanings: Meanings = {
  at: 'When, ISO 8601 in UTC.',
  by: 'Account or GitHub user.',
  digest: 'Digest of the plan.',
  action: 'Action that carried the plan out.',
  event: 'What happened.',
  approved: 'True: with an approved digest.',
  actor: 'GitHub user who started the run.',
  step: 'Id of the step.',
  notes: 'What the step told.',
  folder: 'Folder of the backup set.',
  manifestSha256: "SHA-256 of the set's manifest.",
  services: 'Names of the services.',
  bootTime: 'Start of Windows before the restart.',
  reason: 'Why a restart is needed.',
};

const under = (path: string, meanings: Meanings): Meanings =>
  Object.fromEntries(Object.entries(meanings).map(([name, meaning]) => [`${path}.${name}`, meaning]));

/** Of the plans and the journal inside what a report tells of a server. */
export const recordMeanings = (server: string): Meanings => ({
  ...under(`${server}.plans[].plan`, planMeanings),
  ...under(`${server}.journal[]`, journalMeanings),
});
