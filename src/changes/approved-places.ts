import { isDeepStrictEqual } from 'node:util';
import { asJson, isJsonObject, type JsonObject } from '../base/json.js';
import type { Change, Plan, Step } from '../plan/plan.js';

/*
 * Where a program or package is is of no matter as long as it has the approved bytes.
 */

const placeFields = ['setupPath', 'packagePath', 'from'] as const;
type Located = Readonly<Record<'sha256' | (typeof placeFields)[number], string>>;

/** `change` with the places of `places`, where both are of a file with the same hash. */
export function withPlacesOf(change: Change, places: Change): Change {
  const [was, is]: readonly (Change & Partial<Located>)[] = [change, places];
  if (was?.sha256 === undefined || was.sha256 !== is?.sha256) return change;
  const found = placeFields.flatMap((name) => (is[name] === undefined ? [] : [[name, is[name]]]));
  return { ...change, ...Object.fromEntries(found) };
}

/**
 * The plan as it would be if its programs and packages were where they were when `approved` was made: it has the digest
 * of the approved one exactly when only such a place is different.
 */
export function atApprovedPlaces<C extends Change>(now: Plan<C>, approved: Plan): Plan<Change> {
  const inputs = { ...now.inputs };
  for (const [name, value] of Object.entries(placesIn(approved.inputs, inputs))) inputs[name] = value;
  return {
    ...now,
    inputs,
    findings: withApprovedPackages(now.findings, approved.findings),
    steps: now.steps.map((step) => atApprovedPlace(step, approved.steps)),
  };
}

/** Titles and instructions name the place: where the change is the same, they are those that were approved. */
function atApprovedPlace(step: Step, approved: readonly Step[]): Step {
  const was = approved.find(({ id }) => id === step.id);
  if (was?.change === undefined || step.change === undefined) return step;
  const moved = withPlacesOf(step.change, was.change);
  return isDeepStrictEqual(asJson(moved), asJson(was.change)) ? was : step;
}

/** Of the inputs the two that are places, where both plans have them. */
function placesIn(approved: JsonObject, now: JsonObject): JsonObject {
  const [was, is] = [approved.setup, now.setup];
  const setup =
    isJsonObject(was) && isJsonObject(is) && was.path !== undefined ? { setup: { ...is, path: was.path } } : {};
  const folder = approved.packageFolder !== undefined && now.packageFolder !== undefined;
  return { ...setup, ...(folder ? { packageFolder: approved.packageFolder ?? null } : {}) };
}

/** They are kept by their paths. The same ones elsewhere are the same ones. */
function withApprovedPackages(now: JsonObject, approved: JsonObject): JsonObject {
  const [is, was] = [now.packages, approved.packages];
  if (!isJsonObject(is) || !isJsonObject(was)) return now;
  return isDeepStrictEqual(facts(is), facts(was)) ? { ...now, packages: was } : now;
}

function facts(packages: JsonObject): readonly string[] {
  return Object.values(packages)
    .map((one) => JSON.stringify(one))
    .toSorted();
}
