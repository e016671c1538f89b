import { isDeepStrictEqual } from 'node:util';
import { type Difference, notThere, otherInputs, withBriefHashes } from '../base/difference.js';
import { asJson, isJsonObject, type JsonObject, type JsonValue } from '../base/json.js';
import type { RecordedFinding } from '../base/recorded-finding.js';
import { isWindowsPath } from '../host/windows-path.js';
import { approvedPart, type Plan, type Step } from './plan.js';
import { asInputs, inWords, isList, isPlain, shownValue, type Wording } from './value-words.js';

/*
 * What of a plan made now is not as in the approved one, for a person: first what was chosen and found, then step by step.
 */

/**
 * What the approved plan has of a step that is left: its change, `undefined` where the plan does not have it, or
 * `equal` where the step is part of another one that was approved.
 */
export type ApprovedStep = (approved: Plan, step: Step) => { readonly change: unknown } | 'equal' | undefined;

/** Of the inputs of a plan those that have to be as they were approved when the plan is carried on. */
export type ComparedInputs = (plan: Plan, approved: Plan) => Plan['inputs'];

const reasons = {
  plan: 'The approval is for another plan:',
  input: otherInputs,
  found: 'The server is not as it was when the plan was made:',
  finding: 'Other warnings and blockers:',
  step: 'A step is not as it was approved:',
  steps: 'Other steps:',
} as const;

/** Of two plans that are not begun: all that their digest covers. */
export function planDifferences(approved: Plan, now: Plan): readonly Difference[] {
  if (isOtherPlan(approved, now)) return otherPlan(approved, now);
  const all = [
    ...frameDifferences(approved, now, approved.inputs, now.inputs),
    ...differences({ reason: reasons.found, what: 'Server' }, approved.findings, now.findings, inWords),
    ...findingDifferences('Blocker', approved.blockers, now.blockers),
    ...findingDifferences('Warning', approved.warnings, now.warnings),
    ...stepsThatCameAndWent(approved.steps, now.steps),
    ...now.steps.flatMap((step) => stepDifferences(approved, step)),
    ...orderDifference(approved, now),
  ];
  return onceEach(all);
}

/** Of another server or another action: all else is different, too, and explains nothing. */
export function isOtherPlan(approved: Plan, now: Plan): boolean {
  return approved.server !== now.server || approved.action !== now.action;
}

function otherPlan({ server, action }: Plan, now: Plan): readonly Difference[] {
  const is = { server: now.server, action: now.action };
  return differences({ reason: reasons.plan, what: 'Plan' }, { server, action }, is, inWords);
}

/** Of what is left of an approved plan: what was found changes as steps are done, the rest does not. */
export function remainderDifferences(
  approved: Plan,
  now: Plan,
  approvedStep: ApprovedStep,
  comparedInputs: ComparedInputs,
): readonly Difference[] {
  if (isOtherPlan(approved, now)) return otherPlan(approved, now);
  const [was, is] = [comparedInputs(approved, approved), comparedInputs(now, approved)];
  const steps = now.steps.flatMap((step): readonly Difference[] => {
    const found = approvedStep(approved, step);
    if (found === 'equal') return [];
    if (found === undefined) return [cameOrWent(step, 'now')];
    return changeDifferences(step, { was: plain(found.change), is: plain(step.change) });
  });
  return onceEach([
    ...frameDifferences({ ...approved, format: now.format }, now, was, is),
    ...steps,
    ...orderDifference(approved, now),
  ]);
}

/** Server, action, inputs, and what a newer version has beside them. */
function frameDifferences(approved: Plan, now: Plan, was: JsonObject, is: JsonObject): readonly Difference[] {
  return [
    ...differences({ reason: reasons.plan, what: 'Plan' }, frameOf(approved), frameOf(now), inWords),
    ...differences({ reason: reasons.input, what: 'Input' }, was, is, asInputs),
  ];
}

function frameOf(plan: Plan): JsonObject {
  const { inputs: _i, findings: _f, steps: _s, warnings: _w, blockers: _b, ...frame } = approvedPart(plan);
  return asJson(frame);
}

/** Each text once: of a code that has another text both. */
function findingDifferences(
  what: string,
  approved: readonly RecordedFinding[],
  now: readonly RecordedFinding[],
): readonly Difference[] {
  const gone = approved.filter((one) => !now.some((other) => isDeepStrictEqual(one, other)));
  const came = now.filter((one) => !approved.some((other) => isDeepStrictEqual(one, other)));
  const all = [...came.filter(({ code }) => !gone.some((one) => one.code === code)), ...gone];
  return all.map((one) => ({
    reason: reasons.finding,
    what,
    setting: one.code,
    approved: gone.includes(one) ? one.message : notThere,
    now: came.find(({ code }) => code === one.code)?.message ?? notThere,
  }));
}

function stepsThatCameAndWent(approved: readonly Step[], now: readonly Step[]): readonly Difference[] {
  const has = (steps: readonly Step[], { id }: Step) => steps.some((other) => other.id === id);
  return [
    ...now.filter((step) => !has(approved, step)).map((step) => cameOrWent(step, 'now')),
    ...approved.filter((step) => !has(now, step)).map((step) => cameOrWent(step, 'approved')),
  ];
}

function cameOrWent({ title }: Step, where: 'approved' | 'now'): Difference {
  const [yes, no] = ['in the plan', 'not in the plan'];
  const isNow = where === 'now';
  return {
    reason: reasons.steps,
    what: stepName(title),
    setting: 'the step',
    approved: isNow ? no : yes,
    now: isNow ? yes : no,
  };
}

function stepName(title: string): string {
  return `Step "${title}"`;
}

/** Titles and instructions follow from the change: they are shown where it is the same. */
function stepDifferences({ steps }: Plan, step: Step): readonly Difference[] {
  const before = steps.find(({ id }) => id === step.id);
  if (before === undefined) return [];
  const change = changeDifferences(step, { was: plain(before.change), is: plain(step.change) });
  if (change.length > 0) return change;
  return differences({ reason: reasons.step, what: stepName(step.title) }, asJson(before), asJson(step), inWords);
}

function changeDifferences(
  { title }: Step,
  { was, is }: { readonly was: JsonValue | undefined; readonly is: JsonValue | undefined },
): readonly Difference[] {
  return differences({ reason: reasons.step, what: stepName(title) }, was, is, inWords);
}

/** As JSON has it: without properties that are not there. */
function plain(value: unknown): JsonValue | undefined {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** The steps that both have come in the approved order. */
function orderDifference(approved: Plan, now: Plan): readonly Difference[] {
  const inBoth = (one: Plan, other: Plan) => one.steps.filter(({ id }) => other.steps.some((step) => step.id === id));
  const [was, is] = [inBoth(approved, now), inBoth(now, approved)];
  const isOther = (index: number) => was[index]?.id !== is[index]?.id;
  const at = [...was.keys()].filter(isOther);
  if (at.length === 0) return [];
  const titles = (steps: readonly Step[]) =>
    shownValue(steps.slice(at[0], (at.at(-1) ?? 0) + 1).map(({ title }) => title));
  return [{ reason: reasons.steps, what: 'Steps', setting: 'order', approved: titles(was), now: titles(is) }];
}

/** What is found in the server and again in steps is shown where it was found; steps with one title are one row. */
function onceEach(all: readonly Difference[]): readonly Difference[] {
  const rows = all.filter((one, index) => all.findIndex((other) => isDeepStrictEqual(one, other)) === index);
  const keyOf = ({ setting, approved, now }: Difference) => JSON.stringify([setting.split(', ').at(-1), approved, now]);
  const found = all.filter(({ reason }) => reason === reasons.input || reason === reasons.found).map(keyOf);
  return rows.filter((one) => one.reason !== reasons.step || !found.includes(keyOf(one)));
}

interface Place {
  readonly reason: string;
  readonly what: string;
  readonly names?: readonly string[];
}

/** Every place at which two values differ. */
function differences(
  place: Place,
  approved: JsonValue | undefined,
  now: JsonValue | undefined,
  wording: Wording,
): readonly Difference[] {
  if (isDeepStrictEqual(approved, now)) return [];
  const [was, is] = [byName(approved), byName(now)];
  if (was !== undefined && is !== undefined) {
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return names.flatMap((name) => differences(placeOf(place, name, was, wording), was[name], is[name], wording));
  }
  const { reason, what, names = [] } = place;
  const [left, right] =
    isList(approved) && isList(now) ? [without(approved, now), without(now, approved)] : [approved, now];
  const texts = { approved: textOf(left, wording), now: textOf(right, wording) };
  // Their order, or how often each is there.
  const isSame = texts.approved === texts.now;
  const shown = isSame ? { approved: textOf(approved, wording), now: textOf(now, wording) } : texts;
  return [{ reason, what, setting: names.join(', ') || 'all of it', ...shown }];
}

/** The content of a file, and what is known of it, is shown under its path. */
function placeOf({ reason, what, names = [] }: Place, name: string, { path }: JsonObject, wording: Wording): Place {
  if (isWindowsPath(name)) return { reason, what: name };
  if (name === 'fingerprint' && typeof path === 'string') return { reason, what: path, names: [wording.name(name)] };
  return { reason, what, names: [...names, wording.name(name)] };
}

function textOf(value: JsonValue | undefined, wording: Wording): string {
  return value === undefined ? notThere : withBriefHashes(shownValue(value, wording));
}

/** Of a list only what the other one does not have. */
function without(list: readonly JsonValue[], other: readonly JsonValue[]): JsonValue | undefined {
  const own = list.filter((one) => !other.some((two) => isDeepStrictEqual(one, two)));
  return own.length === 0 ? undefined : own;
}

/** An object, or a list of files, registry values or components by what each is called. */
function byName(value: JsonValue | undefined): JsonObject | undefined {
  if (isJsonObject(value)) return value;
  if (!isList(value) || value.length === 0 || value.some(isPlain)) return undefined;
  const items = value.flatMap((item) => (isJsonObject(item) ? [[nameOf(item), item] as const] : []));
  const named = items.flatMap(([name, item]) => (name === undefined ? [] : [[name, item] as const]));
  const found = Object.fromEntries(named);
  return Object.keys(found).length === value.length ? found : undefined;
}

function nameOf({ path, component, name }: JsonObject): string | undefined {
  return [path, component, name].find((one) => typeof one === 'string');
}
