import { isDeepStrictEqual } from 'node:util';
import { notThere, otherInputs } from '../../base/difference.js';
import { safeParse } from '../../base/schema.js';
import { UserError } from '../../base/user-error.js';
import { workFolderOf } from '../../changes/server/work-folder.js';
import type { Host } from '../../host/host.js';
import type { Plan } from '../../plan/plan.js';
import { storedPlan } from '../../stages/run/stored-plan.js';
import type { Action } from '../../workflow/action.js';
import { type GivenInputs, type Inputs, type InputValues, planDigestText } from '../../workflow/input.js';
import { byNamesOfNow, type NamedInputs } from '../../workflow/older-names.js';
import { type Environment, valuesOf } from '../../workflow/read-inputs.js';
import { type CompletedInputs, type CompletingSession, runAction } from '../../workflow/run-action.js';
import { approvalOf } from './approval-inputs.js';
import { inputClassOf, isKept, isLateValue } from './input-classes.js';

/** Runs an action whose own inputs are read. */
export function runWithCompleteInputs(
  action: Action,
  inputs: InputValues<Inputs>,
  environment: Environment,
): Promise<void> {
  return runAction(action, inputs, environment, { inputs: completeInputs, place: completePlace });
}

/** Where the server is: what the step gives itself, and below it what its settings have. */
async function completePlace(own: GivenInputs, isRehearsal: boolean): Promise<GivenInputs> {
  if (own.settings === undefined) return own;
  const { placeInSettings } = await import('./settings-inputs.js');
  return { ...(await placeInSettings(own.settings, own, isRehearsal)), ...own };
}

type About = Pick<Action, 'name' | 'inputs'>;

/**
 * All inputs of a run: those that the step gives itself, and below them the ones of the approved plan, or of the
 * settings file. An approved plan goes before the file: that was read when the plan was made.
 * @throws UserError `approved-plan-other-input`, and the codes of the settings file
 */
export async function completeInputs(
  action: About,
  { given: own, older }: NamedInputs,
  place: CompletingSession,
): Promise<CompletedInputs> {
  const { settings } = own;
  const digest = digestOf(own);
  const written = settings === undefined ? nothing : await inputsOfSettings(action, settings, place.host);
  // The plan is in the work folder that the settings name. A plan that is not there is made from them.
  const approved =
    digest === undefined ? undefined : await inputsOfApprovedPlan(action, own, digest, place, written.given);
  const all = { ...(approved ?? written.given), ...own };
  return {
    all,
    kept: Object.fromEntries(Object.entries(all).filter(([input]) => isKept(action.name, input))),
    older: [...older, ...written.older],
  };
}

/** As plans are kept under it, however it was typed. */
function digestOf({ 'approved-plan': text }: GivenInputs): string | undefined {
  const read = safeParse(planDigestText.schema, text);
  return read.success ? read.output : text;
}

const nothing: NamedInputs = { given: {}, older: [], contradictions: [] };

/** Loaded on use: most steps have no such file. */
async function inputsOfSettings(action: About, settings: string, host: Host): Promise<NamedInputs> {
  const { settingsFor } = await import('./settings-inputs.js');
  return settingsFor(action, settings, host);
}

/** Undefined where the plan is not at hand, or was made by a version that kept no inputs. */
async function inputsOfApprovedPlan(
  action: About,
  own: GivenInputs,
  digest: string,
  place: CompletingSession,
  written: GivenInputs,
): Promise<GivenInputs | undefined> {
  const here = await approvedPlan({ ...written, ...own }, digest, place.host);
  const plan = here ?? (await planOfAnotherRun(own, digest, place));
  if (plan?.given === undefined || plan.action !== action.name) return undefined;
  // A plan of an earlier version has older names.
  const approved = byNamesOfNow(action.inputs, plan.given).given;
  requireSame(action, own, approved, digest);
  return here === undefined ? { ...written, ...provenByDigest(action, approved) } : approved;
}

async function approvedPlan(own: GivenInputs, digest: string, host: Host): Promise<Plan | undefined> {
  const file = own['approved-plan-file'];
  if (file !== undefined) return (await approvalOf(digest, file))?.plan;
  return (await storedPlan(host.files, await workFolderOf(host, own['work-folder']), digest)).plan;
}

/** Loaded on use: most runs find the plan in the work folder. */
async function planOfAnotherRun(own: GivenInputs, digest: string, place: CompletingSession): Promise<Plan | undefined> {
  const { 'github-token': token, 'approved-plan-file': file } = own;
  if (token === undefined || file !== undefined) return undefined;
  const { host, log, environment } = place;
  const server = (await host.machine.facts()).name;
  const { findPlan } = await import('../../workflow/artifacts/find-plan.js');
  return findPlan({ server, digest, token, log, environment });
}

/**
 * The digest is of the plan, not of the inputs that are kept beside it. What comes from a place that others can write is
 * taken where another value would make another plan, or names a package whose hash is compared.
 */
function provenByDigest({ name: action }: About, given: GivenInputs): GivenInputs {
  const proven = Object.entries(given).filter(
    ([input]) => input !== 'work-folder' && ['identity', 'place'].includes(inputClassOf(action, input) ?? 'free'),
  );
  return Object.fromEntries(proven);
}

/** What the step gives beside the digest may not contradict what was approved; late inputs may. */
function requireSame({ name: action, inputs }: About, own: GivenInputs, approved: GivenInputs, digest: string): void {
  const now: Readonly<Record<string, unknown>> = valuesOf(inputs, { ...approved, ...own });
  const then: Readonly<Record<string, unknown>> = valuesOf(inputs, approved);
  const other = Object.keys(own).filter(
    (name) =>
      inputClassOf(action, name) === 'identity' &&
      !isLateValue(name, own[name]) &&
      !isDeepStrictEqual(now[name], then[name]),
  );
  if (other.length === 0) return;
  const differences = other.map((setting) => ({
    reason: otherInputs,
    what: 'Input',
    setting,
    approved: approved[setting] ?? notThere,
    now: own[setting] ?? notThere,
  }));
  throw new UserError(
    'approved-plan-other-input',
    `The approved plan ${digest} was made with other inputs.`,
    'Nothing was changed. Leave these inputs out: the plan brings its own. For other values make a new plan (mode: plan).',
    { differences, nextInputs: { mode: 'apply', 'approved-plan': digest } },
  );
}
