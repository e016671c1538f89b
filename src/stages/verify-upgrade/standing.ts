import { omitUndefined } from '../../base/json.js';
import { componentOf, doesOf } from '../../changes/steps.js';
import type { Step } from '../../plan/plan.js';
import { type ComponentName, componentNames, componentTitles } from '../../product/components.js';
import { newComponent, oldComponent, type ServerState } from '../../product/server-state.js';
import { installationId, removalId } from '../../product/step-ids.js';
import type { UpgradeChoices } from '../situation.js';
import { isGivenUp } from '../stage-plan.js';
import type { Testimony } from './facts.js';
import type { standings } from './goals.js';

/** How far the upgrade of this server is, by its records. */
export interface ServerStanding {
  readonly state: (typeof standings)[number];
  readonly why: string;
  /** What is left to do, in words; undefined where it is not known. */
  readonly left: readonly string[] | undefined;
  /** The run that did not end and left steps. */
  readonly cutOff?: { readonly action: string; readonly at: string };
  /** What the server is compared with where nobody says it. */
  readonly goal: 'upgraded' | 'rolled-back';
}

export function standingOf(
  testimony: Testimony,
  now: ServerState | undefined,
  choices: Pick<UpgradeChoices, 'doNotReinstall'>,
): ServerStanding {
  const { records, stepsLeft } = testimony;
  const { rolledBackTo, unfinished, hasBegun } = records;
  const isByHand = unfinished?.action !== 'restore-backup' && now !== undefined;
  const left = stepsLeft?.filter((step) => !(isByHand && isSeen(step, now))).map(({ title }) => title);
  const cutOff = unfinished !== undefined && left?.length !== 0 ? unfinished : undefined;
  if (cutOff !== undefined && (hasBegun || cutOff.action === 'restore-backup')) return inBetween(cutOff, left);
  if (rolledBackTo !== undefined) {
    const why = `The server was rolled back to ${rolledBackTo}.`;
    return { state: 'rolled-back', why, left: [], goal: 'rolled-back', ...omitUndefined({ cutOff }) };
  }
  if (!hasBegun) {
    const about = { goal: 'upgraded', left: left ?? [], ...omitUndefined({ cutOff }) } as const;
    return { ...about, ...notBegun(testimony, now) };
  }
  const stages = stagesLeft(testimony, now, choices);
  if (stages.length > 0) {
    return { state: 'in-between', why: `Left: ${stages.join('; ')}.`, left: stages, goal: 'upgraded' };
  }
  return {
    state: 'upgraded',
    why: 'Every run on record is finished, and no stage is left.',
    left: [],
    goal: 'upgraded',
  };
}

function inBetween(
  cutOff: NonNullable<Testimony['records']['unfinished']>,
  left: readonly string[] | undefined,
): ServerStanding {
  const goal = cutOff.action === 'restore-backup' ? 'rolled-back' : 'upgraded';
  const why = `The run of ${cutOff.action} that began at ${cutOff.at} did not end.`;
  return { state: 'in-between', why, left, goal, cutOff };
}

/** What a person did by hand is in no journal: a product that is gone or there shows it. */
function isSeen(step: Step, now: ServerState): boolean {
  const component = componentOf(step);
  if (component === undefined) return false;
  switch (doesOf(step)) {
    case 'removes':
      return oldComponent(now, component) === undefined;
    case 'installs':
      return newComponent(now, component) !== undefined;
    default:
      return false;
  }
}

function notBegun({ before }: Testimony, now: ServerState | undefined): Pick<ServerStanding, 'state' | 'why'> {
  const old = now === undefined ? [] : componentNames.filter((name) => oldComponent(now, name) !== undefined);
  if (old.length > 0) return { state: 'not-begun', why: 'No removal is on record, and PhoneFactor is installed.' };
  if (before !== undefined && before.state.components.length > 0) {
    return {
      state: 'upgraded',
      why: 'No removal is on record; the set shows what was there, and it is not there any more.',
    };
  }
  return { state: 'unknown', why: 'No record shows what this server had.' };
}

/** A stage is left that neither the journal has as done nor the server shows. */
function stagesLeft(
  { intention, before, records: { done } }: Testimony,
  now: ServerState | undefined,
  choices: Pick<UpgradeChoices, 'doNotReinstall'>,
): readonly string[] {
  const becomesNothing = new Set(
    intention?.components.flatMap(({ component, becomes }) => (becomes === 'nothing' ? [component] : [])),
  );
  const had = (name: ComponentName) =>
    intention === undefined
      ? before !== undefined && oldComponent(before.state, name) !== undefined
      : intention.components.some(({ component }) => component === name);
  const stages = componentNames.filter(had).flatMap((name): readonly (string | false)[] => [
    !done.has(removalId(name, 'phonefactor')) &&
      now !== undefined &&
      oldComponent(now, name) !== undefined &&
      `removal of the old ${componentTitles[name]}`,
    // Whether a version has it at all is judged where its checks are listed.
    name !== 'mobile-app' &&
      !becomesNothing.has(name) &&
      !isGivenUp(name, omitUndefined({ intention }), choices) &&
      !done.has(installationId(name)) &&
      (now === undefined || newComponent(now, name) === undefined) &&
      `installation of the new ${name === 'agent' ? 'server' : componentTitles[name]}`,
  ]);
  return stages.filter((stage) => stage !== false);
}
