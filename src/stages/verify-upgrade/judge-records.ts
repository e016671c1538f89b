import type { KnownSet } from '../../changes/backup-sets/known-sets.js';
import { fileNameOf } from '../../host/windows-path.js';
import { setFinding } from '../set-findings.js';
import { fail, type Judgement, type Judgements, notProven, pass } from './check.js';
import type { Expectation } from './expectation.js';
import type { Testimony, VerificationChoices } from './facts.js';
import type { ServerStanding } from './standing.js';

export const setCheckId = ({ folder }: Pick<KnownSet, 'folder'>) => `set-${fileNameOf(folder)}`;

/** What journal, plans and sets show of themselves. */
export function judgeRecords(
  expectation: Expectation,
  testimony: Testimony,
  { expectedState }: Pick<VerificationChoices, 'expectedState'>,
  standing: ServerStanding,
): Judgements {
  return [
    ['journal', judgeJournal(testimony)],
    ...(testimony.machine === undefined ? [] : [['agree', judgeMachine(testimony.machine)] as const]),
    ['records', judgeSource(expectation, testimony)],
    ['baseline', judgeBaseline(testimony)],
    ...testimony.sets.map((set) => [setCheckId(set), judgeSet(set)] as const),
    expectation.goal === 'in-between'
      ? (['steps-left', judgeStepsLeft(testimony, standing)] as const)
      : (['finished', judgeFinished(testimony, standing)] as const),
    ...(expectedState === undefined ? [] : [['state', judgeState(expectedState, standing)] as const]),
  ];
}

function judgeJournal({ journal }: Testimony): Judgement {
  switch (journal.status) {
    case 'read':
      return pass(`${journal.path}.`);
    case 'absent':
      return notProven(
        journal.why,
        'Give the work folder of the upgrade as work-folder. Where it is lost, give the backup set as backup-path and run the upgrade with it: it reports what is left.',
      );
    case 'damaged':
      return fail(
        journal.why,
        'Put the file back from a copy. Do not delete it: it records what was done to this server.',
      );
  }
}

function judgeMachine(machine: NonNullable<Testimony['machine']>): Judgement {
  const choice = 'Run the upgrade: it stops with what is to be decided, and how.';
  switch (machine.fit) {
    case 'journal-has-gap':
      return fail(`The journal was changed or lacks lines at ${machine.places.join(', ')}.`, choice);
    case 'machine-is-older':
      return fail('The journal shows changes that this machine does not have: it was put back, or is another.', choice);
    case 'journal-is-another':
      return fail(
        `An earlier run has its journal in ${machine.workFolder}.`,
        `Give work-folder: ${machine.workFolder}.`,
      );
    case 'same':
      return pass('No line of the journal is missing; registry and journal have the same mark.');
    default:
      return pass('No line of the journal is missing, and no other journal left its mark on this machine.');
  }
}

const giveTheSet = 'Give the folder of the set that was made before the upgrade as backup-path.';

function judgeSource({ source, components }: Expectation, { intention, before, noBefore }: Testimony): Judgement {
  const names = components.map(({ component }) => component).join(', ');
  if (source === 'none') {
    const why =
      before === undefined
        ? `Neither the journal nor a backup set shows what this server had. ${noBefore}`
        : `By ${before.from} the server had no part of PhoneFactor.`;
    return notProven(why, `${giveTheSet} If this server never had PhoneFactor, the job runs on the wrong one.`);
  }
  if (source === 'backup-set') return pass(`By ${before?.from ?? 'the set'}: ${names}.`);
  return pass(`The intention in the journal (${intention?.origin ?? 'unknown'}): ${names}.`);
}

function judgeBaseline({ before, noBefore }: Testimony): Judgement {
  if (before === undefined) return notProven(`${noBefore} Old and new cannot be compared.`, giveTheSet);
  return pass(`It is in ${before.from}.`);
}

function judgeSet(set: KnownSet): Judgement {
  const finding = setFinding(set);
  if (finding === undefined) {
    const place = set.foundIn ?? set.folder;
    return pass(
      set.isRemembered
        ? `${place}: the manifest has the SHA-256 of the journal, every file is there.`
        : `${place}: whole. The journal does not know it, it was given as backup-path.`,
    );
  }
  if (set.status !== 'missing') return fail(finding.message, finding.advice);
  return notProven(
    `${finding.message} The journal does not record its removal.`,
    'Make the folder reachable again or give the place where the set is now as backup-path: without it there is no way back.',
  );
}

function judgeFinished({ records, noPlan }: Testimony, { state, left, cutOff }: ServerStanding): Judgement {
  const { newest, rolledBackTo } = records;
  if (cutOff !== undefined) {
    const what = `The run of ${cutOff.action} that began at ${cutOff.at} did not end.`;
    return fail(`${what} ${leftText(left, noPlan)}`, `Run ${cutOff.action} again with the same inputs: it carries on.`);
  }
  if (state === 'in-between') {
    return fail(leftText(left, noPlan), 'Run these stages, or the whole upgrade: it does what is left.');
  }
  if (rolledBackTo !== undefined) return pass(`Rolled back to ${rolledBackTo}.`);
  if (newest === undefined) {
    return notProven('No run of this suite is on record.', 'Give the work folder of the upgrade as work-folder.');
  }
  return pass(`The last run, ${newest.action} of ${newest.at}, is finished.`);
}

function leftText(left: readonly string[] | undefined, noPlan = 'Its plan could not be read.'): string {
  if (left === undefined) return `Which steps are left is not known. ${noPlan}`;
  return left.length === 0 ? 'No step is left.' : `Left: ${left.join('; ')}.`;
}

function judgeStepsLeft({ noPlan }: Testimony, { left, state }: ServerStanding): Judgement {
  if (left === undefined)
    return notProven(leftText(left, noPlan), 'Run the upgrade in plan mode: it lists what is left.');
  if (state !== 'in-between') return fail('Nothing is left by the records.', 'Verify without expected-state.');
  return pass(leftText(left, noPlan));
}

function judgeState(expected: string, { state, why }: ServerStanding): Judgement {
  if (state === expected) return pass(why);
  return fail(
    `The records show: ${state}. ${why}`,
    'See what was run on this server since, or correct expected-state.',
  );
}
