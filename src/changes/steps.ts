import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { asJson, omitUndefined } from '../base/json.js';
import type { StepResult } from '../plan/apply-plan.js';
import { type Effects, noEffects } from '../plan/effects.js';
import type { Change, Plan, Step } from '../plan/plan.js';
import type { ApprovedStep } from '../plan/plan-differences.js';
import { type ComponentName, componentNames, type Generation } from '../product/components.js';
import { removalId } from '../product/step-ids.js';
import { assumedMinutes } from '../product/work-minutes.js';
import { type ChangeOf, isKnown, kindOf, type UpgradeChange } from './all.js';
import { withPlacesOf } from './approved-places.js';
import type { ChangeKind, Found } from './change-kind.js';
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
    effects: kind.effects(change, found),
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

/** Whether a product goes or comes with the step, performed by the suite or by a person. */
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

/*
 * Plans of format 1, of versions before 0.2. Their steps have no effects, a person's step has no change, and stopping
 * and starting services was part of other steps.
 */

type Fields = Change & { readonly [field: string]: unknown };

/** What a step of such a plan changes, as this version has it; undefined for a kind that is not known. */
function earlierChange(step: Step): UpgradeChange | undefined {
  if (step.type === 'operator') return changeOfPerson(step);
  const change: Fields = { ...step.change };
  const generation = step.stage === 'restore-backup' ? 'mfa-server' : 'phonefactor';
  const current = currentForm(change, generation);
  // A damaged file is nothing to derive anything from.
  return isKnown(current) && v.is(kindOf(current).schema, current) ? current : undefined;
}

function currentForm(change: Fields, generation: Generation): Change {
  switch (change.kind) {
    case 'start-product-services':
      return startOf({ those: 'of-the-product' });
    case 'start-services':
      return startOf({ those: 'named', names: change.names });
    case 'uninstall-product':
      return { ...change, ...{ generation } };
    default:
      return change;
  }
}

function startOf(which: object): Change & { readonly which: object } {
  return { kind: 'start-services', which };
}

/** Ids are compared, never taken apart. */
function changeOfPerson({ id, title }: Step): UpgradeChange | undefined {
  const component = componentNames.find((name) => id === removalId(name, 'phonefactor'));
  if (component !== undefined) {
    return { kind: 'uninstall-product', component, generation: 'phonefactor', displayName: title, version: '' };
  }
  switch (id) {
    case 'install-server':
      return { kind: 'install-server', setupPath: '', installPath: '' };
    case 'activate-server':
    case 'confirm-replication-group':
      return { kind: id, server: '' };
    case 'set-portal-url':
      return { kind: 'set-portal-url', server: '', oldUrl: '', newUrl: '' };
    case 'inform-users':
      return { kind: 'inform-users', oldUrl: '', newUrl: '' };
    default:
      return undefined;
  }
}

/** The steps that read files stopped the services themselves, and a backup on its own started them again. */
function earlierEffects(step: Step): Effects | undefined {
  const change = earlierChange(step);
  if (change === undefined) return undefined;
  switch (change.kind) {
    case 'create-backup-set': {
      const interrupts = change.components.includes('agent') ? (['sign-in'] as const) : [];
      const isOver = !('keepServicesStopped' in change && change.keepServicesStopped === true);
      return { interrupts, restores: isOver ? interrupts : [], minutes: assumedMinutes.backup };
    }
    case 'confirm-backup-set': {
      const interrupts = change.components.includes('agent') ? (['sign-in'] as const) : [];
      return { interrupts, restores: [], minutes: assumedMinutes.verification };
    }
    case 'verify-backup-set':
      return { interrupts: ['sign-in'], restores: [], minutes: assumedMinutes.verification };
    default:
      return kindOf(change).effects(change, {});
  }
}

/** Steps of today that were part of one of these steps in a plan of format 1. */
const partOf: Readonly<Record<string, readonly string[]>> = {
  'extract-default-configurations': ['create-backup-set'],
  'stop-services': ['create-backup-set', 'confirm-backup-set', 'verify-backup-set'],
  'start-stopped-services': ['create-backup-set'],
  'upload-backup-set': ['create-backup-set', 'confirm-backup-set'],
  'stop-services-again': ['reinstall-agent'],
};

/** Each file is compared by what is frozen; what is lost was listed for the approver, and shrinks while a restore runs. */
const judgedAnew: ReadonlySet<string> = new Set(['frozen', 'packages', 'lost']);

/** Fields that only the one or the other version has. */
const ofOneVersion: ReadonlySet<string> = new Set([
  ...judgedAnew,
  'keepServicesStopped',
  'generation',
  'when',
  'forGood',
  'oldInstallers',
  'otherSections',
]);

function comparable({ kind, ...fields }: Change): object {
  const kept = Object.entries(fields).filter(
    ([name]) => !ofOneVersion.has(name) && !(name === 'component' && withoutComponent.has(kind)),
  );
  return { kind, ...Object.fromEntries(kept) };
}

/** Their changes named no component then. */
const withoutComponent: ReadonlySet<string> = new Set(['create-application-pool', 'copy-package']);

/**
 * What was frozen is compared by itself: of it less is left, and what a step has done is as it was wanted. The way back
 * is judged anew by each plan, and by the steps themselves.
 */
function sameFrozen(approved: Change | undefined, now: Change | undefined): unknown {
  if (approved === undefined || now === undefined) return withoutJudged(approved);
  const same = withoutJudged(sameFile(approved, now));
  return {
    ...same,
    ...laterDecisions(approved, now),
    ...overwrittenInRollBack(approved, now),
    ...Object.fromEntries(Object.entries(now).filter(([name]) => judgedAnew.has(name))),
  };
}

/**
 * A roll-back replaces what is newer, since versions that list it; in a plan of an earlier version nothing was newer. What
 * changed since the approval is refused by what is frozen.
 */
function overwrittenInRollBack(approved: Change, now: Change): object {
  if (approved.kind !== 'restore-files' || now.kind !== 'restore-files') return {};
  const [was, is]: readonly (Change & Partial<Record<'removeOthers' | 'overwrite', unknown>>)[] = [approved, now];
  return was?.removeOthers === true && is !== undefined && 'overwrite' in is ? { overwrite: is.overwrite } : {};
}

/** A conflict that is seen first after the removal is decided then: what was decided before stays. */
function laterDecisions(approved: Change, now: Change): object {
  if (approved.kind !== 'merge-configuration' || now.kind !== 'merge-configuration') return {};
  const [was, is]: readonly (Change & { readonly settingDecisions?: Decisions })[] = [approved, now];
  const decisions = is?.settingDecisions;
  if (decisions === undefined) return {};
  const kept = Object.entries(was?.settingDecisions ?? {}).every(([policy, patterns]) =>
    patterns.every((pattern) => decisions[policy]?.includes(pattern) === true),
  );
  return kept ? { settingDecisions: decisions } : {};
}

type Decisions = Readonly<Record<string, readonly string[]>>;

/**
 * The place of a program does not matter as long as it has the approved bytes. A package that was approved by rule may
 * be in another place as well: it is judged by that rule in every place.
 */
function sameFile(approved: Change, now: Change): Change {
  const [was, is]: readonly (Change & Partial<PackageOf>)[] = [approved, now];
  if (was?.kind !== 'install-web-component' || was.sha256 !== undefined || is?.packagePath === undefined)
    return withPlacesOf(approved, now);
  const { packagePath, sha256 } = is;
  return { ...was, ...omitUndefined({ packagePath, sha256 }) };
}

type PackageOf = Readonly<Record<'sha256' | 'packagePath', string>>;

function withoutJudged(change: Change | undefined): object | undefined {
  return change && Object.fromEntries(Object.entries(change).filter(([name]) => !judgedAnew.has(name)));
}

/** A person in the wizard does no more than the switches that were approved, and chooses the same folder. */
function isWizardInPlace(approved: Change | undefined, now: Change | undefined): boolean {
  if (approved?.kind !== 'install-server' || now?.kind !== 'install-server') return false;
  const [was, is]: readonly (Change & { readonly arguments?: unknown; readonly installPath?: unknown })[] = [
    approved,
    now,
  ];
  return was?.arguments !== undefined && is?.arguments === undefined && was.installPath === is?.installPath;
}

/** What was approved for a step that is left, by a plan of either format. */
export const approvedStep: ApprovedStep = (approved: Plan, step: Step) => {
  const found = approved.steps.find(({ id }) => id === step.id);
  if (isWizardInPlace(found?.change, step.change)) return 'equal';
  // A later version asks a person for more: the suite does nothing that was not approved.
  if (found === undefined && step.type === 'operator' && !step.operatorStep.blocking) return 'equal';
  if (approved.format === 2) return found && { change: sameFrozen(found.change, step.change) };
  const ids = approved.steps.map(({ id }) => id);
  if (found === undefined) return partOf[step.id]?.some((id) => ids.includes(id)) === true ? 'equal' : undefined;
  if (found.type === 'operator' || step.type === 'operator')
    return found.type === step.type ? 'equal' : { change: found };
  const was = earlierChange(found);
  const isEqual = was !== undefined && isDeepStrictEqual(asJson(comparable(was)), asJson(comparable(step.change)));
  return isEqual ? 'equal' : { change: found.change };
};
