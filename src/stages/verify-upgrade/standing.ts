import { type ComponentName, componentNames, componentTitles } from '../../product/components.js';
import { newComponent, oldComponent, type ServerState } from '../../product/server-state.js';
import { installationId, removalId } from '../../product/step-ids.js';
import type { Testimony } from './facts.js';
import type { Goal } from './goals.js';

/** How far the upgrade of this server is, by its records. */
export interface ServerStanding {
  readonly state: Goal | 'not-begun' | 'unknown';
  readonly why: string;
  /** What is left to do, in words; undefined where it is not known. */
  readonly left: readonly string[] | undefined;
  /** What the server is compared with where nobody says it. */
  readonly goal: 'upgraded' | 'rolled-back';
}

/** `notWanted`: components that a person gave up. */
export function standingOf(
  testimony: Testimony,
  now: ServerState | undefined,
  notWanted: readonly ComponentName[],
): ServerStanding {
  const { records, stepsLeft } = testimony;
  const { rolledBackTo, unfinished, hasBegun } = records;
  if (unfinished?.action === 'restore-backup') {
    const why = `A roll-back or restore that began at ${unfinished.at} did not end.`;
    return { state: 'in-between', why, left: stepsLeft, goal: 'rolled-back' };
  }
  const upgraded = { goal: 'upgraded', left: [] } as const;
  if (rolledBackTo !== undefined) {
    return {
      state: 'rolled-back',
      why: `The server was rolled back to ${rolledBackTo}.`,
      left: [],
      goal: 'rolled-back',
    };
  }
  if (unfinished !== undefined && hasBegun) {
    const why = `The run of ${unfinished.action} that began at ${unfinished.at} did not end.`;
    return { state: 'in-between', why, left: stepsLeft, goal: 'upgraded' };
  }
  if (hasBegun) {
    const left = stagesLeft(testimony, now, notWanted);
    if (left.length > 0) return { state: 'in-between', why: `Left: ${left.join('; ')}.`, left, goal: 'upgraded' };
    return { ...upgraded, state: 'upgraded', why: 'Every run on record is finished, and no stage is left.' };
  }
  return { ...upgraded, ...notBegun(testimony, now) };
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
  return { state: 'unknown', why: 'Nothing on record tells what this server had.' };
}

/** A stage is left that neither the journal has as done nor the server shows. */
function stagesLeft(
  { intention, before, records: { done } }: Testimony,
  now: ServerState | undefined,
  notWanted: readonly ComponentName[],
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
      !notWanted.includes(name) &&
      !done.has(installationId(name)) &&
      (now === undefined || newComponent(now, name) === undefined) &&
      `installation of the new ${name === 'agent' ? 'server' : componentTitles[name]}`,
  ]);
  return stages.filter((stage) => stage !== false);
}
