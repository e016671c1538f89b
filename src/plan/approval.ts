import { isDeepStrictEqual } from 'node:util';
import { asJson, isJsonObject, type JsonValue } from '../base/json.js';
import { UserError } from '../base/user-error.js';
import { planDigest } from './digest.js';
import type { PlanProgress } from './journal-facts.js';
import { approvedPart, type Plan, type Step } from './plan.js';

/** What an approver agreed to: a digest, and the plan itself where it is at hand. */
export interface Approval {
  readonly digest: string;
  readonly plan?: Plan;
  /** Why the plan is not at hand. */
  readonly why?: string;
}

const advice =
  'Nothing was changed. See what is different, make and approve a new plan (mode: plan), and give its digest.';

/** @throws UserError `approval-required` where an approval is asked for and none was given */
export function requireApprovalGiven({
  requireApproval,
  approval,
}: {
  readonly requireApproval?: boolean;
  readonly approval?: Approval | undefined;
}): void {
  if (requireApproval !== true || approval !== undefined) return;
  throw new UserError(
    'approval-required',
    'This run needs an approved plan (require-approval is "true"), and none was given.',
    'Nothing was changed. Run with mode: plan first, have the plan approved, and give its digest as approved-plan.',
  );
}

/**
 * Whether the plan made now is the approved one, or what is left of it: of a plan that is unfinished each remaining
 * step must be one of the approved ones. Of one that is finished, or that something was restored after, nothing may be
 * left: its approval is used up.
 * @throws UserError `approval-used-up`; `approval-mismatch` with each difference, as far as the approved plan is at hand
 */
export function requireApproved(
  now: Plan,
  approval: Approval,
  progress: PlanProgress,
  comparison: PlanComparison = asTheyAre,
): void {
  const digest = planDigest(now);
  if (progress === 'finished' || progress === 'undone') {
    // What a person has yet to confirm changes nothing by this suite.
    if (now.steps.some(({ type }) => type === 'change')) throw usedUp(approval.digest, progress, now);
    return;
  }
  if (digest === approval.digest) return;
  const { plan, why } = approval;
  if (plan === undefined) throw mismatch(digest, approval.digest, [], why);
  if (planDigest(plan) !== approval.digest) throw otherPlan(approval.digest);
  if (progress === 'unfinished') {
    const differences = differencesOfTheRest(plan, now, comparison);
    if (differences.length === 0) return;
    const lines = differences.map((one) => `${one.where}: approved ${one.approved}, now ${one.now}`);
    throw mismatch(digest, approval.digest, lines);
  }
  const there = comparison.atApprovedPlaces(now, plan);
  if (planDigest(there) === approval.digest) return;
  const { withoutFiles, changedFiles } = comparison;
  const others = differenceLines(withoutFiles(plan), withoutFiles(there));
  throw mismatch(digest, approval.digest, [...changedFiles, ...others]);
}

/** What of two plans is compared, by the meaning of what they change. */
export interface PlanComparison {
  readonly approvedStep: ApprovedStep;
  readonly comparedInputs: ComparedInputs;
  /** The plan made now with the places of files that have the approved hashes as the approved plan has them. */
  atApprovedPlaces(now: Plan, approved: Plan): Plan;
  /** A plan without the files and values that its steps cover: where they are different, `changedFiles` says how. */
  withoutFiles(plan: Plan): Plan;
  readonly changedFiles: readonly string[];
}

/**
 * What the approved plan says of a step that is left: its change, `undefined` where the plan does not have it, or
 * `equal` where the step is part of another one that was approved.
 */
export type ApprovedStep = (approved: Plan, step: Step) => { readonly change: unknown } | 'equal' | undefined;

/** Of the inputs of a plan those that have to be as they were approved when the plan is carried on. */
export type ComparedInputs = (plan: Plan, approved: Plan) => Plan['inputs'];

const sameId: ApprovedStep = (approved, step) => {
  const found = approved.steps.find(({ id }) => id === step.id);
  return found && { change: found.change };
};

const asTheyAre: PlanComparison = {
  approvedStep: sameId,
  comparedInputs: ({ inputs }) => inputs,
  atApprovedPlaces: (now) => now,
  withoutFiles: (plan) => plan,
  changedFiles: [],
};

/** Found things change as steps are done; server, inputs and what is left to change do not. */
function differencesOfTheRest(
  approved: Plan,
  now: Plan,
  { approvedStep, comparedInputs }: PlanComparison,
): readonly Difference[] {
  const rest = {
    inputs: comparedInputs(approved, approved),
    format: now.format,
    findings: now.findings,
    warnings: now.warnings,
    blockers: now.blockers,
    steps: [],
  };
  const frame = planDifferences({ ...approved, ...rest }, { ...now, inputs: comparedInputs(now, approved), steps: [] });
  const steps = now.steps.flatMap((step): readonly Difference[] => {
    const found = approvedStep(approved, step);
    if (found === 'equal') return [];
    if (found === undefined) return [{ where: `steps.${step.id}`, approved: shown(undefined), now: step.title }];
    return differences(`steps.${step.id}.change`, plain(found.change), plain(step.change));
  });
  return [...frame, ...steps, ...orderDifference(approved, now)];
}

/** The steps that are left come in the approved order. */
function orderDifference(approved: Plan, now: Plan): readonly Difference[] {
  const left = new Set(now.steps.map(({ id }) => id));
  const wanted = approved.steps.map(({ id }) => id).filter((id) => left.has(id));
  const planned = now.steps.map(({ id }) => id).filter((id) => wanted.includes(id));
  return isDeepStrictEqual(wanted, planned) ? [] : [{ where: 'order', approved: shown(wanted), now: shown(planned) }];
}

/** As JSON has it: without properties that are not there. */
function plain(value: unknown): JsonValue | undefined {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function usedUp(digest: string, progress: 'finished' | 'undone', { steps }: Plan): UserError {
  const why =
    progress === 'finished'
      ? 'that plan was carried out to its end'
      : 'something was restored on this server, or the machine was reverted, after that plan began';
  const left = steps.map(({ title }) => `  ${title}`);
  return new UserError(
    'approval-used-up',
    [`The approval of ${digest} is used up: ${why}. What would be done now:`, ...left].join('\n'),
    'Nothing was changed. Make a new plan (mode: plan), have it approved, and give its digest.',
  );
}

const mostLines = 40;

/** @param differences a line each; one may go on in lines that begin with blanks */
function mismatch(now: string, approved: string, differences: readonly string[], why?: string): UserError {
  const more = differences.length > mostLines ? [`  and ${differences.length - mostLines} more lines`] : [];
  const shown = [...differences.slice(0, mostLines).map((line) => `  ${line}`), ...more];
  const missing = [
    ...(why === undefined ? [] : [why]),
    'To see what differs, give the approved plan as approved-plan-file.',
  ];
  const what = `The plan made now (${now}) is not the approved one (${approved}).`;
  return new UserError('approval-mismatch', [what, ...(shown.length > 0 ? shown : missing)].join('\n'), advice);
}

function otherPlan(digest: string): UserError {
  return new UserError(
    'approved-plan-file-mismatch',
    `The file in approved-plan-file is not the plan with the digest ${digest}.`,
    'Give the file that belongs to the digest: it is written where the plan is made (output plan-path).',
  );
}

/**
 * What is different in a plan made now, as lines for a person: first what was found and chosen, then step by step. A
 * value that many steps have is shown once.
 */
function differenceLines(approved: Plan, now: Plan): readonly string[] {
  const values = [
    ...named('', { server: approved.server, action: approved.action }, { server: now.server, action: now.action }),
    ...named('Chosen: ', approved.inputs, now.inputs),
    ...named('Found on the server: ', approved.findings, now.findings),
  ];
  return [
    ...values,
    ...findingLines('Warning', approved.warnings, now.warnings),
    ...findingLines('Blocker', approved.blockers, now.blockers),
    ...stepLines(approved.steps, now.steps),
  ];
}

function named(title: string, approved: object, now: object): readonly string[] {
  return differences('', asJson(approved), asJson(now)).map((one) => `${title}${valueLine(one)}`);
}

function valueLine({ where, approved, now }: Difference): string {
  return `${where}: approved ${approved}, now ${now}`;
}

function findingLines(title: string, approved: Plan['warnings'], now: Plan['warnings']): readonly string[] {
  const codes = (findings: Plan['warnings']) => new Set(findings.map(({ code }) => code));
  const [was, is] = [codes(approved), codes(now)];
  return [
    ...now.filter(({ code }) => !was.has(code)).map(({ code, message }) => `${title} ${code}, new: ${message}`),
    ...approved.filter(({ code }) => !is.has(code)).map(({ code }) => `${title} ${code}: gone`),
  ];
}

function stepLines(approved: readonly Step[], now: readonly Step[]): readonly string[] {
  const [was, is] = [byId(approved), byId(now)];
  const seen = new Set<string>();
  const changed = now.flatMap((step) => {
    const before = was.get(step.id);
    if (before === undefined) return [];
    return differences('', asJson(before), asJson(step)).flatMap((one) => {
      const line = valueLine(one);
      if (seen.has(line)) return [];
      seen.add(line);
      return [`Step "${step.title}": ${line}`];
    });
  });
  const order = isOtherOrder(approved, now, was, is) ? ['The steps come in another order.'] : [];
  return [
    ...now.filter(({ id }) => !was.has(id)).map(({ title }) => `Step "${title}": new`),
    ...approved.filter(({ id }) => !is.has(id)).map(({ title }) => `Step "${title}": not in the plan any more`),
    ...changed,
    ...order,
  ];
}

function byId(steps: readonly Step[]): ReadonlyMap<string, Step> {
  return new Map(steps.map((step) => [step.id, step]));
}

function isOtherOrder(
  approved: readonly Step[],
  now: readonly Step[],
  was: ReadonlyMap<string, Step>,
  is: ReadonlyMap<string, Step>,
): boolean {
  const before = approved.filter(({ id }) => is.has(id)).map(({ id }) => id);
  const after = now.filter(({ id }) => was.has(id)).map(({ id }) => id);
  return shown(before) !== shown(after);
}

/** One place in which the plan made now differs from the approved one. */
interface Difference {
  /** For example `findings.components.user-portal.version` or `steps.uninstall-agent`. */
  readonly where: string;
  readonly approved: string;
  readonly now: string;
}

/** Every difference, in the order of the plan; steps and findings are matched by their ids, not by position. */
export function planDifferences(approved: Plan, now: Plan): readonly Difference[] {
  return differences('', comparable(approved), comparable(now));
}

function comparable(plan: Plan): JsonValue {
  const json = JSON.parse(JSON.stringify(approvedPart(plan)));
  for (const list of ['steps', 'warnings', 'blockers']) {
    json[list] = keyed(json[list]);
  }
  json.order = plan.steps.map((step) => step.id);
  return json;
}

function keyed(items: readonly Record<string, string>[]): JsonValue {
  return Object.fromEntries(items.map((item) => [`${item.id ?? item.code}`, item]));
}

/** Every place below `where` at which two values differ. */
function differences(
  where: string,
  approved: JsonValue | undefined,
  now: JsonValue | undefined,
): readonly Difference[] {
  if (isJsonObject(approved) && isJsonObject(now)) {
    const names = [...new Set([...Object.keys(approved), ...Object.keys(now)])];
    return names.flatMap((name) => differences(where ? `${where}.${name}` : name, approved[name], now[name]));
  }
  const [was, is] = [byPlace(approved), byPlace(now)];
  if (was !== undefined && is !== undefined) return differences(where, was, is);
  const [left, right] = [shown(approved), shown(now)];
  return left === right ? [] : [{ where, approved: left, now: right }];
}

/** A list of files or registry values by their places: of a long list only what differs is shown. */
function byPlace(value: JsonValue | undefined): JsonValue | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const items = value.flatMap((item: JsonValue) =>
    isJsonObject(item) && typeof item.path === 'string' ? [[item.path, item] as const] : [],
  );
  const places = Object.fromEntries(items);
  return Object.keys(places).length === value.length ? places : undefined;
}

/** A value of a plan as text of one line. */
function shown(value: JsonValue | undefined): string {
  if (value === undefined) {
    return '(absent)';
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
