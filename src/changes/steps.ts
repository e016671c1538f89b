import type { StepResult } from '../plan/apply-plan.js';
import { type Effects, noEffects } from '../plan/effects.js';
import type { Change, Plan, Step } from '../plan/plan.js';
import type { ComponentName } from '../product/components.js';
import { type ChangeOf, isKnown, kindOf, type UpgradeChange } from './all.js';
import type { ChangeKind, Found } from './change-kind.js';
import { earlierChange, earlierEffects } from './earlier-plans.js';
import type { StepContext } from './step-context.js';

export type UpgradePlan = Plan<UpgradeChange>;
export type UpgradeStep = Step<UpgradeChange>;

/** The step that makes a change: everything beside stage and detail follows from the change. */
export function stepOf(
  change: UpgradeChange,
  {
    stage,
    found = {},
    detail,
  }: { readonly stage: string; readonly found?: Found; readonly detail?: readonly string[] },
): UpgradeStep {
  const kind = kindOf(change);
  const documentStep = kind.documentStep?.(change, stage);
  const about = {
    id: kind.id(change),
    stage,
    title: kind.title(change, found),
    ...(documentStep === undefined ? {} : { documentStep }),
    change,
    effects: kind.effects(change),
  };
  const operatorStep = kind.byPerson?.(change);
  if (operatorStep !== undefined) return { ...about, type: 'operator', operatorStep };
  return { ...about, type: 'change', ...(detail === undefined ? {} : { detail }) };
}

/** What a step changes; of a plan of an earlier version as far as that says it, undefined for a kind not known here. */
export function changeOf(step: Step): UpgradeChange | undefined {
  const { change, effects } = step;
  if (change === undefined || effects === undefined) return earlierChange(step);
  return isKnown(change) ? change : undefined;
}

/** Who is not served meanwhile, also for a plan of an earlier version. */
export function effectsOf(step: Step): Effects {
  return step.effects ?? earlierEffects(step) ?? noEffects;
}

export function componentOf(step: Step): ComponentName | undefined {
  const change = changeOf(step);
  return change && kindOf(change).component?.(change);
}

/** Whether a product goes or comes with the step, whoever performs it. */
export function doesOf(step: Step): 'removes' | 'installs' | undefined {
  const change = changeOf(step);
  return change && kindOf(change).does;
}

/** Makes a change and looks afterwards whether the server has it. @throws UserError where it could not be made or proven */
export async function performChange(change: UpgradeChange, context: StepContext): Promise<StepResult> {
  const { perform = await laterLoaded(change.kind), proof } = kindOf(change);
  if (perform === undefined) throw new Error(`${change.kind} is for a person.`);
  const result = await perform(change, context);
  // A step that waits for somebody has changed nothing yet.
  if (result.outcome === 'stopped-for-person' || result.outcome === 'stopped-for-decision') return result;
  const fault = proof?.(change, await context.readState(), context);
  if (fault !== undefined) throw fault;
  return result;
}

/** The performer of a change that has none in its own file. */
async function laterLoaded(kind: UpgradeChange['kind']): Promise<ChangeKind<UpgradeChange>['perform']> {
  const { performers } = await import('./performing/performers.js');
  // The compiler does not see that a performer is only given its own changes.
  return performers[kind] as ChangeKind<UpgradeChange>['perform'];
}

/** Changes of one kind, in the plan's order. */
export function changesOfKind<K extends UpgradeChange['kind']>(
  { steps }: { readonly steps: readonly Step<Change>[] },
  kind: K,
): readonly ChangeOf<K>[] {
  return steps.flatMap((step) => {
    const change = changeOf(step);
    return change !== undefined && isOfKind(change, kind) ? [change] : [];
  });
}

function isOfKind<K extends UpgradeChange['kind']>(change: UpgradeChange, kind: K): change is ChangeOf<K> {
  return change.kind === kind;
}

/** Ids of the steps of this plan that come before a step can be done by anybody. */
export function openNeeds({ steps }: { readonly steps: readonly Step<Change>[] }, step: Step): readonly string[] {
  const change = changeOf(step);
  const needs = (change && kindOf(change).needs?.(change)) ?? [];
  return steps.map(({ id }) => id).filter((id) => needs.includes(id));
}
